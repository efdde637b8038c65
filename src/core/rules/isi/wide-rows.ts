import { isMoney } from '../../facts/column-pairs';
import { columnUse, isFilled, levelsUsing, PLAN_LEVELS } from '../../facts/column-use';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';

/** A row without this target nor what should stand in the columns up to `last`. */
export interface WideRow {
  readonly row: TableRow;
  readonly last: TableColumn;
  /** Cells that do not stand side by side with the first. */
  readonly apart: readonly TableColumn[];
}

/** Rows of levels that fill a column which lack it and more besides: told once for all of their empty cells. */
export function wideRows(
  read: ReadTable,
  column: TableColumn,
  skip: (row: TableRow) => boolean,
): readonly WideRow[] {
  const beside = emptyBeside(read, column, skip);
  const told = new Set(beside.map(({ row }) => row));
  return [...beside, ...withoutAnyYear(read, column, (row) => skip(row) || told.has(row))];
}

/** Targets year by year with other columns between them: a row that has none of them is told once. */
function withoutAnyYear(
  read: ReadTable,
  column: TableColumn,
  skip: (row: TableRow) => boolean,
): readonly WideRow[] {
  if (column.period === null) return [];
  const copies = read.table.columns.filter(({ role }) => role === column.role);
  const last = copies.at(-1);
  if (copies[0] !== column || !last || copies.length < 2) return [];
  const apart = copies.slice(1);
  return levelsUsing(columnUse(read, column), PLAN_LEVELS).flatMap(({ empty }) =>
    empty
      .filter((row) => !skip(row) && apart.every((other) => !isFilled(read, row, other)))
      .map((row) => ({ row, last, apart })),
  );
}

/** Rows that are empty from this column on over columns their level fills: told once, as a range. */
function emptyBeside(
  read: ReadTable,
  column: TableColumn,
  skip: (row: TableRow) => boolean,
): readonly WideRow[] {
  const rows: WideRow[] = [];
  const next = read.table.columns.filter(
    (other) =>
      other.left > column.right &&
      (other.data === 'kinerja' || other.data === 'persen') &&
      !isMoney(read, other),
  );
  for (const level of levelsUsing(columnUse(read, column), PLAN_LEVELS)) {
    const expected = new Set(
      next.filter((other) => levelsUsing(columnUse(read, other), [level.level]).length > 0),
    );
    if (expected.size === 0) continue;
    for (const row of level.empty) {
      if (skip(row)) continue;
      let last = column;
      for (const other of next) {
        if (other.left !== last.right + 1 || !expected.has(other) || isFilled(read, row, other)) break;
        last = other;
      }
      if (last !== column) rows.push({ row, last, apart: [] });
    }
  }
  return rows;
}
