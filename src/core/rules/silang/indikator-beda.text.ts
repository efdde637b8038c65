import { figure } from '../../language/figures';
import type { Bilingual } from '../../language/language';
import type { RuleText } from '../rule';
import { rows } from './words';

interface IndikatorBedaMessages {
  readonly sel: {
    readonly row: Bilingual;
    readonly other: Bilingual;
    readonly stated: string;
    readonly expected: string;
    readonly copiedFrom: Bilingual | null;
  };
  readonly banyak: { readonly other: Bilingual; readonly count: number; readonly compared: number };
}

export const indikatorBedaText: RuleText<IndikatorBedaMessages> = {
  id: {
    title: 'Indikator berbeda antartabel',
    why: 'Program, kegiatan dan sub kegiatan yang sama diukur dengan indikator yang sama di semua tabel Renja; indikator baris lain yang tersalin membuat targetnya tidak bermakna.',
    example:
      '«Jumlah laporan rapat koordinasi» pada Penyediaan Peralatan, yang di T-C.31 berindikator «Jumlah paket peralatan kantor».',
    messages: {
      sel: (f) =>
        `Indikator ${f.row.id} tertulis «${f.stated}», sedangkan ${f.other.id} menulis «${f.expected}».` +
        (f.copiedFrom ? ` Indikator itu juga tertulis pada ${f.copiedFrom.id} di sebelahnya.` : ''),
      banyak: (f) =>
        `Indikator berbeda dari ${f.other.id} pada ${figure(f.count)} dari ${figure(f.compared)} baris yang sama.`,
    },
  },
  en: {
    title: 'Indicator differs between tables',
    why: "The same program, kegiatan and sub kegiatan has one indicator in all tables of a Renja; another row's indicator makes the target meaningless.",
    example:
      '“Jumlah laporan rapat koordinasi” for Penyediaan Peralatan, whose indicator in T-C.31 is “Jumlah paket peralatan kantor”.',
    messages: {
      sel: (f) =>
        `The indicator of ${f.row.en} says “${f.stated}”, but ${f.other.en} says “${f.expected}”.` +
        (f.copiedFrom ? ` The one here also stands in ${f.copiedFrom.en} beside it.` : ''),
      banyak: (f) =>
        `The indicators differ from ${f.other.en} in ${figure(f.count)} of ${rows(f.compared)} that both have.`,
    },
  },
};
