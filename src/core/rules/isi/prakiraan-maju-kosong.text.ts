import type { TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { RuleText } from '../message';
import { columnLabel } from '../support/column-label';
import { columnNoun, lowerFirst } from '../support/column-noun';
import { figure, rupiah } from '../support/money';
import { rowNoun } from '../support/row-noun';
import { emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

export interface Beside {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly other: TableColumn;
  readonly says: string;
}

export interface PrakiraanMajuKosongMessages extends EmptyCellsMessages {
  readonly semua: { count: number };
  readonly sebelah: Beside;
  readonly pagu: { column: TableColumn; row: TableRow; says: number };
}

const sebelah = (f: Beside): string =>
  `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} kosong, padahal ${lowerFirst(columnNoun(f.other).id)} di baris yang sama tertulis «${f.says}».`;

const lower = (column: TableColumn): string => lowerFirst(columnNoun(column).en);

const beside = (f: { column: TableColumn; row: TableRow; other: TableColumn; says: string }): string =>
  `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} is empty, while ${lower(f.other)} in the same row says “${f.says}”.`;

export const prakiraanMajuKosongText: RuleText<PrakiraanMajuKosongMessages> = {
  id: {
    title: 'Prakiraan maju kosong',
    why: 'Prakiraan maju tahun n+1 menjadi dasar pagu tahun berikutnya (lampiran Permendagri 86/2017, kolom 9 dan 10).',
    example: 'Pagu tahun n Rp300.000.000 dengan prakiraan maju kosong.',
    messages: {
      ...emptyCellsText.id,
      semua: (f) =>
        `Prakiraan maju kosong di seluruh tabel (${figure(f.count)} baris), target maupun pagunya.`,
      sebelah,
      pagu: (f) =>
        `${columnLabel(f.column).id} ${rowNoun(f.row, 'id')} kosong, padahal pagunya ${rupiah(f.says)}.`,
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
      sebelah: beside,
      pagu: (f) =>
        `${columnLabel(f.column).en} of ${rowNoun(f.row, 'en')} is empty, while its pagu is ${rupiah(f.says)}.`,
    },
  },
};
