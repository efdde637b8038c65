import type { Bilingual } from '../../language/language';
import { figure, rupiah } from '../../language/figures';
import type { RuleText } from '../rule';
import { type Beside, besideText, emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

interface PrakiraanMajuKosongMessages extends EmptyCellsMessages {
  readonly semua: { readonly count: number };
  readonly sebelah: Beside;
  readonly pagu: { readonly column: Bilingual; readonly row: Bilingual; readonly says: number };
}

export const prakiraanMajuKosongText: RuleText<PrakiraanMajuKosongMessages> = {
  id: {
    title: 'Prakiraan maju kosong',
    why: 'Prakiraan maju tahun n+1 menjadi dasar pagu tahun berikutnya (lampiran Permendagri 86/2017, kolom 9 dan 10).',
    example: 'Pagu tahun n Rp300.000.000 dengan prakiraan maju kosong.',
    messages: {
      ...emptyCellsText.id,
      semua: (f) =>
        `Prakiraan maju kosong di seluruh tabel (${figure(f.count)} baris), target maupun pagunya.`,
      sebelah: besideText.id,
      pagu: (f) => `${f.column.id} ${f.row.id} kosong, padahal pagunya ${rupiah(f.says)}.`,
    },
  },
  en: {
    title: 'Forward estimate empty',
    why: "The forward estimate of year n+1 is what next year's pagu starts from (annex of Permendagri 86/2017, columns 9 and 10).",
    example: 'A pagu of Rp300.000.000 for year n without a forward estimate.',
    messages: {
      ...emptyCellsText.en,
      semua: (f) =>
        `The forward estimate is empty all through the table (${figure(f.count)} rows), targets and pagu alike.`,
      sebelah: besideText.en,
      pagu: (f) => `${f.column.en} of ${f.row.en} is empty, while its pagu is ${rupiah(f.says)}.`,
    },
  },
};
