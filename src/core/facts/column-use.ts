import type { Level } from '../layouts/layout';
import { memo, memoPer } from '../memo';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { kindsIn, MEASURE, NUMBER, showsMergedValue, TEXT } from './cell-kinds';

/** How the rows of one level use a column. */
export interface LevelUse {
  readonly level: Level;
  readonly rows: number;
  readonly filled: number;
  readonly empty: readonly TableRow[];
}

export type ColumnUse = ReadonlyMap<Level, LevelUse>;

/** Levels of the plan a finding may ask a value of; urusan and bidang are headings in most tables. */
export const PLAN_LEVELS: readonly Level[] = ['program', 'kegiatan', 'subkegiatan', 'indikator', 'sasaran'];

/** From this share on a level is taken to fill a column, so that an empty cell stands out. */
const USED_FROM = 0.5;
/** A level the form does not ask needs a clearer habit, where the one it does ask is filled. */
const USED_UNASKED_FROM = 0.75;

/** For each level of the table: how many of its rows fill the column, and which do not. Counted once. */
export const columnUse = memoPer((read: ReadTable, column: TableColumn): ColumnUse => {
  const empty = emptyRows(read, column);
  return new Map(
    [...rowsByLevel(read)].map(([level, rows]) => {
      const own = empty.filter((row) => row.level === level);
      return [level, { level, rows, filled: rows - own.length, empty: own }] as const;
    }),
  );
});

function emptyRows(read: ReadTable, column: TableColumn): readonly TableRow[] {
  const kinds = kindsIn(read, column);
  return read.rows.filter((row) => {
    const kind = kinds[row.index];
    return kind !== NUMBER && kind !== MEASURE && kind !== TEXT && !isFilled(read, row, column);
  });
}

/** How many rows of each level a table has, in the order in which the levels come. */
export const rowsByLevel = memo((read: ReadTable): ReadonlyMap<Level, number> => {
  const counts = new Map<Level, number>();
  for (const { level } of read.rows) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
});

/** A "-" fills a cell: somebody meant it. "Rp" alone does not. */
export function isFilled(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const value = read.value(row, column);
  if (typeof value === 'string') {
    const figures = column.data === 'rupiah' || column.data === 'kinerja' || column.data === 'persen';
    const length = value.trim().length;
    if (figures && length > 0 && length < 8) {
      if (read.amount(row, column).is !== 'kosong') return true;
    } else if (length > 0) return true;
  } else if (value !== null) return true;
  return showsMergedValue(read, row.row, column.left);
}

/** Levels whose rows mostly fill the column. At least two of them must, or nothing can be said. */
export function levelsUsing(
  use: ColumnUse,
  among: readonly Level[],
  needed: readonly Level[] = [],
): readonly LevelUse[] {
  const isUsed = (level: Level, from: number): boolean => {
    const found = use.get(level);
    return found !== undefined && found.filled >= 2 && found.filled >= found.rows * from;
  };
  const asked = needed.some((level) => isUsed(level, USED_FROM));
  return among.flatMap((level) => {
    const found = use.get(level);
    const from = asked && !needed.includes(level) ? USED_UNASKED_FROM : USED_FROM;
    return found && isUsed(level, from) ? [found] : [];
  });
}

/** Levels the form wants a value of, with the lowest one the table has in place of sub kegiatan where it has none. */
export function neededLevels(read: ReadTable, column: TableColumn, use: ColumnUse): readonly Level[] {
  const needs = column.layout.needs ?? [];
  const lowest: readonly Level[] = ['subkegiatan', 'kegiatan', 'program'];
  const present = needs.filter((level) => (use.get(level)?.rows ?? 0) > 0);
  if (present.length > 0 || !needs.includes('subkegiatan')) return present;
  const instead = lowest.find((level) => (use.get(level)?.rows ?? 0) > 0);
  return instead && read.layout.rows === 'tingkat' ? [instead] : [];
}
