import type { Bilingual } from '../../language/language';
import { figure } from '../../language/figures';
import type { RuleText } from '../rule';
import { rows } from './words';

interface SilangTargetFigures {
  readonly column: Bilingual;
  readonly row: Bilingual;
  readonly other: Bilingual;
  readonly stated: string;
  readonly expected: string;
}

interface ManyTargetFigures {
  readonly column: Bilingual;
  readonly other: Bilingual;
  readonly count: number;
  readonly compared: number;
}

interface SilangTargetMessages {
  readonly message: SilangTargetFigures;
  readonly kosong: SilangTargetFigures;
  readonly indikator: SilangTargetFigures;
  readonly banyak: ManyTargetFigures;
}

export const silangTargetText: RuleText<SilangTargetMessages> = {
  id: {
    title: 'Target berbeda antartabel',
    why: 'Target satu sub kegiatan untuk satu tahun hanya satu; tabel-tabel Renja memuat program, kegiatan dan pagu yang sama (Permendagri 86/2017).',
    example: 'Target 2021 440 orang di bab IV, 470 orang di kolom tahun berjalan T-C.29.',
    messages: {
      message: (f) =>
        `${f.column.id} ${f.row.id} tertulis «${f.stated}», sedangkan ${f.other.id} menulis «${f.expected}».`,
      kosong: (f) => `${f.column.id} ${f.row.id} kosong, sedangkan ${f.other.id} menulis «${f.expected}».`,
      indikator: (f) =>
        `${f.column.id} ${f.row.id} tertulis «${f.stated}» dan di ${f.other.id} «${f.expected}»; indikatornya pun berbeda.`,
      banyak: (f) =>
        `${f.column.id} berbeda dari ${f.other.id} pada ${figure(f.count)} dari ${figure(f.compared)} baris yang sama.`,
    },
  },
  en: {
    title: 'Target differs between tables',
    why: 'A sub kegiatan has one target for one year; the tables of a Renja hold the same program, kegiatan and pagu (Permendagri 86/2017).',
    example:
      'A target of 440 people for 2021 in chapter IV, 470 in the column of the running year of T-C.29.',
    messages: {
      message: (f) =>
        `${f.column.en} of ${f.row.en} says «${f.stated}», but ${f.other.en} says «${f.expected}».`,
      kosong: (f) => `${f.column.en} of ${f.row.en} is empty, but ${f.other.en} says «${f.expected}».`,
      indikator: (f) =>
        `${f.column.en} of ${f.row.en} says «${f.stated}» and ${f.other.en} says «${f.expected}»; their indicators differ too.`,
      banyak: (f) =>
        `${f.column.en} differs from ${f.other.en} in ${figure(f.count)} of ${rows(f.compared)} that both have.`,
    },
  },
};
