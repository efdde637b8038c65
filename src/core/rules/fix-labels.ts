import type { Bilingual } from '../language/language';
import { figure } from './support/money';

/** What applying a fix does, as its button says it. */
export const fixLabel = {
  write: (value: string): Bilingual => ({ id: `Tulis ${value}`, en: `Write ${value}` }),
  writeText: (text: string): Bilingual => ({ id: `Tulis «${text}»`, en: `Write “${text}”` }),
  replace: (value: string): Bilingual => ({ id: `Ganti dengan ${value}`, en: `Replace by ${value}` }),
  move: (from: string, to: string): Bilingual => ({
    id: `Pindahkan ${from} ke ${to}`,
    en: `Move ${from} to ${to}`,
  }),
  fillCode: (code: string): Bilingual => ({ id: `Isi ${code}`, en: `Fill in ${code}` }),
  fillCodes: (count: number): Bilingual => ({
    id: `Isi ${figure(count)} kode`,
    en: `Fill in ${figure(count)} codes`,
  }),
  fillSum: (cell: string, formula: string): Bilingual => ({
    id: `Isi ${cell} dengan =${formula}`,
    en: `Fill ${cell} with =${formula}`,
  }),
  fillSums: (count: number): Bilingual => ({
    id: `Isi ${figure(count)} sel dengan jumlahnya`,
    en: `Fill ${figure(count)} cells with their sums`,
  }),
  compute: (formula: string): Bilingual => ({
    id: `Hitung dengan =${formula}`,
    en: `Compute with =${formula}`,
  }),
  computeRatios: (count: number): Bilingual => ({
    id: `Hitung ${String(count)} rasio dengan rumus`,
    en: `Compute ${String(count)} ratios by formula`,
  }),
  makeNumbers: (count: number): Bilingual => ({
    id: `Jadikan ${figure(count)} sel angka`,
    en: `Make ${figure(count)} cells numbers`,
  }),
};
