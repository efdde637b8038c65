import type { Level } from '../../layouts/layout';
import type { Bilingual, Language } from '../../language/language';
import { levelName, lowerFirst } from '../../facts/names';
import { figure } from '../../language/figures';
import type { Sentences } from '../rule';

interface EmptyRow {
  readonly column: Bilingual;
  readonly row: Bilingual;
  /** Rows of its level, and how many of them are filled. */
  readonly filled: number;
  readonly rows: number;
}

export interface EmptyRows {
  readonly column: Bilingual;
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
        ? `${f.column.id} ${f.row.id} kosong, padahal ${figure(f.filled)} dari ${figure(f.rows)} baris setingkatnya terisi.`
        : `${f.column.id} ${f.row.id} kosong.`,
    baris: (f) =>
      `${f.column.id} kosong pada ${figure(f.count)} baris berturut-turut (baris ${String(f.from)}–${String(f.to)}).`,
    banyak: (f) =>
      `${f.column.id} kosong pada ${figure(f.count)} ${baris(f.level)}, sedangkan baris lain terisi.`,
    kolom: (f) =>
      `${f.column.id} kosong di seluruh tabel (${figure(f.count)} baris), padahal bentuk tabel ini memintanya.`,
    jarang: (f) =>
      `${f.column.id} baru terisi pada ${figure(f.filled)} dari ${figure(f.filled + f.count)} ${baris(f.level)}.`,
  },
  en: {
    sel: (f) =>
      f.filled < f.rows && f.filled > 0
        ? `${f.column.en} of ${f.row.en} is empty, while ${figure(f.filled)} of ${figure(f.rows)} rows of its level have one.`
        : `${f.column.en} of ${f.row.en} is empty.`,
    baris: (f) =>
      `${f.column.en} is empty in ${figure(f.count)} rows one below the other (rows ${String(f.from)}–${String(f.to)}).`,
    banyak: (f) =>
      `${f.column.en} is empty in ${figure(f.count)} ${rows(f.level)}, while other rows have one.`,
    kolom: (f) =>
      `${f.column.en} is empty all through the table (${figure(f.count)} rows), though the form asks for it.`,
    jarang: (f) =>
      `${f.column.en} is filled in ${figure(f.filled)} of ${figure(f.filled + f.count)} ${rows(f.level)} so far.`,
  },
};

/** A cell that should say something since another one of its row does. */
export interface Beside {
  readonly column: Bilingual;
  readonly row: Bilingual;
  readonly other: Bilingual;
  readonly says: string;
}

export const besideText = {
  id: (f: Beside): string =>
    `${f.column.id} ${f.row.id} kosong, padahal ${lowerFirst(f.other.id)} di baris yang sama tertulis «${f.says}».`,
  en: (f: Beside): string =>
    `${f.column.en} of ${f.row.en} is empty, while ${lowerFirst(f.other.en)} in the same row says “${f.says}”.`,
};
