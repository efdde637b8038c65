import type { TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { RuleText } from '../message';
import { columnNoun, lowerFirst } from '../support/column-noun';
import { figure } from '../support/money';
import { rowNoun } from '../support/row-noun';
import { emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

export interface Beside {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly other: TableColumn;
  readonly says: string;
}

export interface RealisasiKosongMessages extends EmptyCellsMessages {
  readonly sebelah: Beside;
  readonly deret: { column: TableColumn; last: TableColumn; filled: number; rows: number };
}

const sebelah = (f: Beside): string =>
  `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} kosong, padahal ${lowerFirst(columnNoun(f.other).id)} di baris yang sama tertulis «${f.says}».`;

const lower = (column: TableColumn): string => lowerFirst(columnNoun(column).en);

const beside = (f: { column: TableColumn; row: TableRow; other: TableColumn; says: string }): string =>
  `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} is empty, while ${lower(f.other)} in the same row says “${f.says}”.`;

export const realisasiKosongText: RuleText<RealisasiKosongMessages> = {
  id: {
    title: 'Realisasi kosong',
    why: 'Evaluasi membandingkan realisasi dengan target; target tanpa realisasi berarti belum dievaluasi (lampiran Permendagri 86/2017).',
    example: 'Target 100 orang dengan realisasi kosong, sedangkan baris lain berisi keduanya.',
    messages: {
      ...emptyCellsText.id,
      sebelah,
      deret: (f) =>
        f.column === f.last
          ? `${columnNoun(f.column).id} baru terisi pada ${figure(f.filled)} dari ${figure(f.rows)} baris.`
          : `${columnNoun(f.column).id} sampai ${lowerFirst(columnNoun(f.last).id)} baru terisi pada ${figure(f.filled)} dari ${figure(f.rows)} baris.`,
    },
  },
  en: {
    title: 'Realisasi empty',
    why: 'An evaluation sets what was achieved against the target; a target without it was not evaluated (annex of Permendagri 86/2017).',
    example: 'A target of 100 people with nothing under realisasi, while other rows have both.',
    messages: {
      ...emptyCellsText.en,
      sebelah: beside,
      deret: (f) =>
        f.column === f.last
          ? `${columnNoun(f.column).en} is filled in ${figure(f.filled)} of ${figure(f.rows)} rows so far.`
          : `${columnNoun(f.column).en} to ${lower(f.last)} are filled in ${figure(f.filled)} of ${figure(f.rows)} rows so far.`,
    },
  },
};
