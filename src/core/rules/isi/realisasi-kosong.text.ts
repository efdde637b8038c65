import type { Bilingual } from '../../language/language';
import { lowerFirst } from '../../facts/names';
import { figure } from '../../language/figures';
import type { RuleText } from '../rule';
import { type Beside, besideText, emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

interface RealisasiKosongMessages extends EmptyCellsMessages {
  readonly sebelah: Beside;
  /** `last`: the last of several columns. */
  readonly deret: {
    readonly column: Bilingual;
    readonly last: Bilingual | null;
    readonly filled: number;
    readonly rows: number;
  };
}

export const realisasiKosongText: RuleText<RealisasiKosongMessages> = {
  id: {
    title: 'Realisasi kosong',
    why: 'Evaluasi membandingkan realisasi dengan target; target tanpa realisasi berarti belum dievaluasi (lampiran Permendagri 86/2017).',
    example: 'Target 100 orang dengan realisasi kosong, sedangkan baris lain berisi keduanya.',
    messages: {
      ...emptyCellsText.id,
      sebelah: besideText.id,
      deret: (f) =>
        f.last === null
          ? `${f.column.id} baru terisi pada ${figure(f.filled)} dari ${figure(f.rows)} baris.`
          : `${f.column.id} sampai ${lowerFirst(f.last.id)} baru terisi pada ${figure(f.filled)} dari ${figure(f.rows)} baris.`,
    },
  },
  en: {
    title: 'Realisasi empty',
    why: 'An evaluation sets what was achieved against the target; a target without it was not evaluated (annex of Permendagri 86/2017).',
    example: 'A target of 100 people with nothing under realisasi, while other rows have both.',
    messages: {
      ...emptyCellsText.en,
      sebelah: besideText.en,
      deret: (f) =>
        f.last === null
          ? `${f.column.en} is filled in ${figure(f.filled)} of ${figure(f.rows)} rows so far.`
          : `${f.column.en} to ${lowerFirst(f.last.en)} are filled in ${figure(f.filled)} of ${figure(f.rows)} rows so far.`,
    },
  },
};
