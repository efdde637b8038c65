import type { Bilingual } from '../../language/language';
import { figure } from '../../language/figures';
import type { SumFormulaDoubt } from '../../facts/summed-columns';
import type { RuleText } from '../rule';

interface CapaianSdFigures {
  readonly column: Bilingual;
  readonly row: Bilingual;
  readonly stated: number;
  readonly computed: number;
  readonly parts: readonly number[];
  readonly doubt: SumFormulaDoubt | null;
}

interface CapaianSdMessages {
  readonly message: CapaianSdFigures;
}

const ragu: Readonly<Record<SumFormulaDoubt, string>> = {
  'tidak-kumulatif':
    ' Angka itu sama dengan salah satu bagiannya, jadi mungkin indikatornya memang tidak dijumlahkan dari tahun ke tahun.',
  kosong: ' Salah satu bagiannya masih kosong.',
  rusak: ' Salah satu angkanya tertulis rusak, jadi hitungan ini memakai angka yang diduga.',
};

const doubts: Readonly<Record<SumFormulaDoubt, string>> = {
  'tidak-kumulatif':
    ' The figure equals one of its parts, so the indicator may not be one that adds up over the years.',
  kosong: ' One of the parts is still empty.',
  rusak: ' One of the figures is broken, so this uses the figure that was probably meant.',
};

export const capaianSdText: RuleText<CapaianSdMessages> = {
  id: {
    title: 'Realisasi kumulatif tidak sesuai rumus',
    why: 'Rumus kolom ini tercetak pada bentuk resminya, misalnya 10=(5+7+9); tingkat capaian dihitung dari kolom ini (Permendagri 86/2017).',
    example: 'Realisasi 20 dan 30 dengan target berjalan 25 tertulis 70; jumlahnya 75.',
    messages: {
      message: (f) =>
        `${f.column.id} pada ${f.row.id} tertulis ${figure(f.stated)}, jumlah ${f.parts.map((part) => figure(part)).join(' + ')} adalah ${figure(f.computed)} (selisih ${figure(Math.abs(f.stated - f.computed))}).` +
        (f.doubt ? ragu[f.doubt] : ''),
    },
  },
  en: {
    title: 'Cumulative realisation does not follow its formula',
    why: 'The formula of this column is printed in the official form, such as 10=(5+7+9); the level of achievement is computed from it (Permendagri 86/2017).',
    example: '20 and 30 achieved with a running target of 25 are given as 70; they add up to 75.',
    messages: {
      message: (f) =>
        `${f.column.en} for ${f.row.en} says ${figure(f.stated)}, ${f.parts.map((part) => figure(part)).join(' + ')} is ${figure(f.computed)} (difference ${figure(Math.abs(f.stated - f.computed))}).` +
        (f.doubt ? doubts[f.doubt] : ''),
    },
  },
};
