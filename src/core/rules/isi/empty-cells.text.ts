import type { Level } from '../../layouts/layout';
import type { TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Language } from '../../language/language';
import type { Sentences } from '../message';
import { columnNoun } from '../support/column-noun';
import { figure } from '../support/money';
import { levelName } from '../support/row-label';
import { rowNoun } from '../support/row-noun';

export interface EmptyRow {
  readonly column: TableColumn;
  readonly row: TableRow;
  /** Rows of its level, and how many of them are filled. */
  readonly filled: number;
  readonly rows: number;
}

export interface EmptyRows {
  readonly column: TableColumn;
  readonly level: Level | null;
  readonly count: number;
  readonly filled: number;
  readonly from: number;
  readonly to: number;
}

/** What every rule over empty cells says. */
export interface EmptyCellsMessages {
  /** One row. */
  readonly sel: EmptyRow;
  /** Rows right below one another; many rows apart. */
  readonly baris: EmptyRows;
  readonly banyak: EmptyRows;
  /** The whole column. */
  readonly kolom: EmptyRows;
  /** Hardly any row is filled. */
  readonly jarang: EmptyRows;
}

const baris = (level: Level | null): string => (level === null ? 'baris' : levelName(level, 'id'));
const rows = (level: Level | null): string => (level === null ? 'rows' : `${levelName(level, 'en')} rows`);

export const emptyCellsText: Readonly<Record<Language, Sentences<EmptyCellsMessages>>> = {
  id: {
    sel: (f) =>
      f.filled < f.rows && f.filled > 0
        ? `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} kosong, padahal ${figure(f.filled)} dari ${figure(f.rows)} baris setingkatnya terisi.`
        : `${columnNoun(f.column).id} ${rowNoun(f.row, 'id')} kosong.`,
    baris: (f) =>
      `${columnNoun(f.column).id} kosong pada ${figure(f.count)} baris berturut-turut (baris ${String(f.from)}–${String(f.to)}).`,
    banyak: (f) =>
      `${columnNoun(f.column).id} kosong pada ${figure(f.count)} ${baris(f.level)}, sedangkan baris lain terisi.`,
    kolom: (f) =>
      `${columnNoun(f.column).id} kosong di seluruh tabel (${figure(f.count)} baris), padahal bentuk tabel ini memintanya.`,
    jarang: (f) =>
      `${columnNoun(f.column).id} baru terisi pada ${figure(f.filled)} dari ${figure(f.filled + f.count)} ${baris(f.level)}.`,
  },
  en: {
    sel: (f) =>
      f.filled < f.rows && f.filled > 0
        ? `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} is empty, while ${figure(f.filled)} of ${figure(f.rows)} rows of its level have one.`
        : `${columnNoun(f.column).en} of ${rowNoun(f.row, 'en')} is empty.`,
    baris: (f) =>
      `${columnNoun(f.column).en} is empty in ${figure(f.count)} rows one below the other (rows ${String(f.from)}–${String(f.to)}).`,
    banyak: (f) =>
      `${columnNoun(f.column).en} is empty in ${figure(f.count)} ${rows(f.level)}, while other rows have one.`,
    kolom: (f) =>
      `${columnNoun(f.column).en} is empty all through the table (${figure(f.count)} rows), though the form asks for it.`,
    jarang: (f) =>
      `${columnNoun(f.column).en} is filled in ${figure(f.filled)} of ${figure(f.filled + f.count)} ${rows(f.level)} so far.`,
  },
};
