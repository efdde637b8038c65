import type { TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { RuleText } from '../message';
import { columnNoun, lowerFirst } from '../support/column-noun';
import { rowNoun } from '../support/row-noun';
import { emptyCellsText, type EmptyCellsMessages } from './empty-cells.text';

export interface Beside {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly other: TableColumn;
  readonly says: string;
}

export interface TargetKosongMessages extends EmptyCellsMessages {
  readonly sebelah: Beside;
  readonly strip: Beside;
  readonly deret: { column: TableColumn; last: TableColumn; row: TableRow };
}

const sebelah = (f: Beside): string =>
  `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} kosong, padahal ${lowerFirst(columnNoun(f.other).id)} di baris yang sama tertulis «${f.says}».`;

const strip = (f: Beside): string =>
  `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} tertulis «-», padahal ${lowerFirst(columnNoun(f.other).id)} di baris yang sama «${f.says}».`;

const lower = (column: TableColumn): string => lowerFirst(columnNoun(column).en);

const beside = (f: { column: TableColumn; row: TableRow; other: TableColumn; says: string }): string =>
  `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} is empty, while ${lower(f.other)} in the same row says “${f.says}”.`;

const dash = (f: { column: TableColumn; row: TableRow; other: TableColumn; says: string }): string =>
  `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} says “-”, while ${lower(f.other)} in the same row is “${f.says}”.`;

export const targetKosongText: RuleText<TargetKosongMessages> = {
  id: {
    title: 'Target kosong',
    why: 'Target adalah isi pokok tabel; indikator tanpa target tidak dapat dievaluasi tahun depan (lampiran Permendagri 86/2017).',
    example: 'Target 2020 kosong sedangkan target 2021 di baris yang sama «80 orang».',
    messages: {
      ...emptyCellsText.id,
      sebelah,
      strip,
      deret: (f) =>
        `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} kosong sampai ${lowerFirst(columnNoun(f.last).id)}, sedangkan baris setingkatnya terisi.`,
    },
  },
  en: {
    title: 'Target empty',
    why: 'Targets are what the table is for; an indicator without one cannot be evaluated next year (annex of Permendagri 86/2017).',
    example: 'The target of 2020 is empty while that of 2021 in the same row is “80 orang”.',
    messages: {
      ...emptyCellsText.en,
      sebelah: beside,
      strip: dash,
      deret: (f) =>
        `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} is empty, and so on to ${lower(f.last)}, while rows of its level are filled.`,
    },
  },
};
