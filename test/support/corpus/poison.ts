import type { CellGrid, CellValue } from '../../../src/core/grid/cell-grid';
import { EMPTY_ROW, isBlank } from '../../../src/core/grid/cell-grid';
import type { RecognisedTable } from '../../../src/core/recognise/recognised-table';
import type { Random } from './random';

/** What is spoilt of a table. */
export const POISONED = [
  'judul-kolom',
  'nomor-kolom',
  'judul-tabel',
  'baris-pertama',
  'baris-terakhir',
  'lima-kosong',
  'dua-lembar',
] as const;
export type Poisoned = (typeof POISONED)[number];

/** A cell that no longer says what it said. */
const POISONS: readonly ((value: CellValue, random: Random) => CellValue)[] = [
  () => ({ error: '#REF!' }),
  () => true,
  (_, random) => random.integer(40_000, 46_000),
  (_, random) => random.integer(2_101, 999_999) / 100,
  (_, random) => 'Uraian sasaran yang tertulis di dalam judul kolom. '.repeat(random.integer(7, 40)),
  () => null,
  (value, random) => misspelt(typeof value === 'string' ? value : String(value), random),
];

function misspelt(text: string, random: Random): string {
  const letters = [...text];
  for (let slips = 0; slips < Math.max(1, text.length / 6); slips++)
    letters[random.integer(0, Math.max(0, letters.length - 1))] = random.pick([...'aeioukstnr']);
  return letters.join('');
}

/** The sheets that come of a sheet when one thing of its table is spoilt. */
export function poison(
  grid: CellGrid,
  table: RecognisedTable,
  what: Poisoned,
  random: Random,
): readonly CellGrid[] {
  const { left, right } = table.range;
  const [first, last] = table.dataRows;
  const spoil = (rows: readonly number[], share: number): CellGrid =>
    withCells(grid, spoilt(grid, rows, left, right, share, random));
  switch (what) {
    case 'judul-kolom':
      return [spoil(between(...table.headerRows), 1 / 3)];
    case 'nomor-kolom':
      return [spoil(table.columnNumberRow === null ? [] : [table.columnNumberRow], 1 / 3)];
    case 'judul-tabel':
      return [spoil(table.titleRows ? between(...table.titleRows) : [], 1)];
    case 'baris-pertama':
      return [spoil([first], 1 / 3)];
    case 'baris-terakhir':
      return [spoil([last], 1 / 3)];
    case 'lima-kosong':
      return [cut(grid, middleOf(table, random), 5)];
    case 'dua-lembar':
      return twoSheets(grid, table, middleOf(table, random));
  }
}

function middleOf({ dataRows: [first, last] }: RecognisedTable, random: Random): number {
  return random.integer(Math.min(last, first + 2), Math.max(first + 1, last - 2));
}

/** The filled cells of some rows, at most a share of them, each with one of the poisons. */
function spoilt(
  grid: CellGrid,
  rows: readonly number[],
  left: number,
  right: number,
  share: number,
  random: Random,
): ReadonlyMap<string, CellValue> {
  const cells = rows.flatMap((row) =>
    between(left, right)
      .map((column) => ({ row, column, value: grid.values[row]?.[column] ?? null }))
      .filter(({ value }) => !isBlank(value)),
  );
  const most = Math.floor(cells.length * share);
  const chosen = new Map<string, CellValue>();
  for (let left = most === 0 ? 0 : random.integer(1, most); left > 0; left--) {
    const { row, column, value } = random.pick(cells);
    chosen.set(`${row} ${column}`, random.pick(POISONS)(value, random));
  }
  return chosen;
}

function withCells(grid: CellGrid, cells: ReadonlyMap<string, CellValue>): CellGrid {
  return {
    ...grid,
    values: grid.values.map((line, row) =>
      line.map((value, column) => {
        const own = cells.get(`${row} ${column}`);
        return own === undefined ? value : own;
      }),
    ),
  };
}

/** Empty rows put in before a row. */
function cut(grid: CellGrid, at: number, rows: number): CellGrid {
  const insert = <T>(lines: readonly (readonly T[])[]): (readonly T[])[] => [
    ...lines.slice(0, at),
    ...new Array<readonly T[]>(rows).fill(EMPTY_ROW),
    ...lines.slice(at),
  ];
  return {
    ...grid,
    values: insert(grid.values),
    formulas: insert(grid.formulas),
    formats: insert(grid.formats),
    merges: grid.merges
      .filter((merge) => merge.bottom < at || merge.top >= at)
      .map((merge) =>
        merge.top >= at ? { ...merge, top: merge.top + rows, bottom: merge.bottom + rows } : merge,
      ),
  };
}

/** The rows from `at` on stand on a sheet of their own, without a heading. */
function twoSheets(grid: CellGrid, { dataRows: [, last] }: RecognisedTable, at: number): readonly CellGrid[] {
  const part = (sheet: string, from: number, to: number): CellGrid => ({
    ...grid,
    sheet,
    values: grid.values.slice(from, to),
    formulas: grid.formulas.slice(from, to),
    formats: grid.formats.slice(from, to),
    merges: grid.merges
      .filter((merge) => merge.top >= from && merge.bottom < to)
      .map((merge) => ({ ...merge, top: merge.top - from, bottom: merge.bottom - from })),
    hiddenRows: new Set(),
  });
  return [part('Hal 1', 0, at), part('Hal 2', at, last + 1)];
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
