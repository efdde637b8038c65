import { columnUse, levelsUsing, type LevelUse, neededLevels, PLAN_LEVELS } from '../../facts/column-use';
import { isDropped } from '../../facts/dropped-rows';
import { blockOf, columnNoun, relatedRuns, rowNoun, runAddress, runsOf } from '../../facts/names';
import type { Level } from '../../layouts/layout';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Message } from '../finding';
import type { Draft, Say } from '../rule';
import type { EmptyCellsMessages, EmptyRows } from './empty-cells.text';

export interface EmptyOptions {
  /** Levels that may be asked for a value. */
  readonly levels?: readonly Level[];
  /** Rows that another finding speaks for. */
  readonly skip?: (row: TableRow) => boolean;
  /** Rows that lack a value whatever their level does, since another cell of the row says so: how it is said. */
  readonly more?: ReadonlyMap<TableRow, Message>;
}

/** More blocks of empty cells than this in one column are told in one finding. */
const BLOCKS_AT_MOST = 5;

/**
 * Empty cells of a column, by the table's own usage: levels that mostly fill it, row by row; a column (or the level
 * the form asks) without anything or with next to nothing, once.
 */
export function emptyCells(
  read: ReadTable,
  column: TableColumn,
  say: Say<EmptyCellsMessages>,
  options: EmptyOptions = {},
): Draft[] {
  const use = columnUse(read, column);
  const levels = options.levels ?? PLAN_LEVELS;
  const needed = neededLevels(read, column, use);
  const filled = levels.reduce((sum, level) => sum + (use.get(level)?.filled ?? 0), 0);
  const asked = needed.flatMap((level) => use.get(level) ?? []);
  if (filled === 0) return asked.length === 0 ? [] : wholeColumn(column, asked, say);
  const using = levelsUsing(use, levels, needed);
  const more = options.more ?? new Map<TableRow, Message>();
  const lowest = asked.at(-1);
  const isAsked = (row: TableRow): boolean =>
    !options.skip?.(row) && !isAbsentSide(read, row, column) && !isDropped(read, row);
  if (using.length === 0 && more.size === 0 && lowest && lowest.filled > 0 && lowest.rows >= 4) {
    const empty = lowest.empty.filter(isAsked);
    return empty.length > lowest.filled ? [rare(read, column, { ...lowest, empty }, say)] : [];
  }
  const rows = new Set([...using.flatMap((level) => level.empty), ...more.keys()]);
  const empty = [...rows].filter(isAsked).sort((a, b) => a.index - b.index);
  return byRuns(read, column, empty, say, more);
}

function wholeColumn(column: TableColumn, asked: readonly LevelUse[], say: Say<EmptyCellsMessages>): Draft[] {
  const rows = asked.flatMap((level) => level.empty).sort((a, b) => a.index - b.index);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || rows.length < 2) return [];
  return [
    {
      cell: blockOf(first, last, column),
      message: say.kolom(figuresOf(column, rows, asked[0] ?? null)),
      stated: null,
    },
  ];
}

function rare(read: ReadTable, column: TableColumn, level: LevelUse, say: Say<EmptyCellsMessages>): Draft {
  const runs = runsOf(level.empty);
  return {
    cell: runAddress(read, runs[0] ?? level.empty, column),
    message: say.jarang(figuresOf(column, level.empty, level)),
    stated: null,
    related: relatedRuns(read, runs, column),
  };
}

/** One finding for each block of empty cells; one for all of them where there are many. */
export function byRuns(
  read: ReadTable,
  column: TableColumn,
  rows: readonly TableRow[],
  say: Say<EmptyCellsMessages>,
  more: ReadonlyMap<TableRow, Message> = new Map(),
): Draft[] {
  const use = columnUse(read, column);
  const runs = runsOf(rows);
  const [first] = rows;
  if (!first) return [];
  const useOf = (row: TableRow): LevelUse | null => use.get(row.level) ?? null;
  if (runs.length > BLOCKS_AT_MOST) {
    return [
      {
        cell: runAddress(read, runs[0] ?? rows, column),
        message: say.banyak(figuresOf(column, rows, useOf(first))),
        stated: null,
        related: relatedRuns(read, runs, column),
      },
    ];
  }
  return runs.map((run) => {
    const [row = first] = run;
    const level = useOf(row);
    const message =
      run.length === 1
        ? (more.get(row) ??
          say.sel({
            column: columnNoun(column),
            row: rowNoun(row),
            filled: level?.filled ?? 0,
            rows: level?.rows ?? 0,
          }))
        : say.baris(figuresOf(column, run, level));
    return { cell: runAddress(read, run, column), message, stated: null };
  });
}

function figuresOf(column: TableColumn, rows: readonly TableRow[], use: LevelUse | null): EmptyRows {
  const level = use && rows.every((row) => row.level === use.level) ? use.level : null;
  return {
    column: columnNoun(column),
    level,
    count: rows.length,
    filled: use?.filled ?? 0,
    from: (rows[0]?.row ?? 0) + 1,
    to: (rows.at(-1)?.row ?? 0) + 1,
  };
}

type Side = 'rkpd' | 'analisis';

/**
 * True where a row of T-C.31 stands on the other side alone: a kegiatan the agency proposes, or one it leaves out. Its
 * side lacks the row, not a cell.
 */
function isAbsentSide(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const side = read.table.kind === 'T-C.31' ? sideOf(column) : null;
  if (side === null) return false;
  const isFilled = (other: TableColumn): boolean => read.value(row, other) !== null;
  const { columns } = read.table;
  return (
    columns.some((other) => other.data === 'nama' && isFilled(other)) &&
    columns.every((other) => sideOf(other) !== side || !isFilled(other))
  );
}

function sideOf({ role }: TableColumn): Side | null {
  if (role.endsWith('Rkpd')) return 'rkpd';
  return role.endsWith('Analisis') || role === 'kebutuhanDana' ? 'analisis' : null;
}
