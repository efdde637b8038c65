import { type CellGrid, type CellValue, formatAt, isBlank, isError, valueAt } from '../../grid/cell-grid';
import { hasIn } from '../../read/filled-cells';
import { PerRow } from '../../read/per-row';
import { isPlainNumber } from '../../read/plain-number';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Since } from '../../read/remembered';
import { oncePer, oncePerColumn } from './once-per';

/** Nothing, or white space. */
export const NOTHING = 0;
/** A number and nothing else: no percent, date or unit in its format. */
export const NUMBER = 1;
/** A text that begins with a digit ("12 Orang"): never empty, "-", an error or a placeholder as a figure. */
export const MEASURE = 2;
/** Any other text that says something, in whatever column it stands. */
export const TEXT = 3;
/** Anything else, and columns of several cells: to be looked at. */
export const OTHER = 4;

/** A cell that may be an error or left in from a template; column is 0-based. */
export interface Suspect {
  readonly row: TableRow;
  readonly column: number;
}

interface CellKinds {
  readonly kinds: ReadonlyMap<TableColumn, PerRow>;
  /** Of all columns, row by row. */
  readonly suspects: readonly Suspect[];
}

/**
 * What the cells of a table hold, seen in one pass for all rules: most of them look for a few cells that are not as the
 * rest, and a hundred thousand rows read once more for each would cost more than all they find.
 */
const cellKinds = oncePer(judgeCells, { amend: amendCells });

function judgeCells(read: ReadTable): CellKinds {
  const { grid, rows } = read;
  const { left, right } = read.table.range;
  const kinds = new Map(read.table.columns.map((column) => [column, new Uint8Array(rows.length)] as const));
  const into = kindsByCell(kinds, right);
  const wide = [...kinds].filter(([column]) => column.left !== column.right);
  const suspects: Suspect[] = [];
  rows.forEach((row, at) => {
    const cells = grid.values[row.row] ?? [];
    const formats = grid.formats[row.row];
    for (let column = left; column <= right; column++) {
      const value = cells[column] ?? null;
      if (value === null) continue;
      const kind = typeof value === 'string' ? kindOfText(value) : kindOf(value, formats?.[column] ?? null);
      if (kind >= SUSPECT) suspects.push({ row, column });
      const own = into[column];
      if (own) own[at] = kind & ~SUSPECT;
    }
    for (const [column, own] of wide) own[at] = hasIn(cells, column) ? OTHER : NOTHING;
  });
  for (const [column, own] of kinds) settleShort(own, column);
  read.lookAt(left, right);
  return {
    kinds: new Map([...kinds].map(([column, own]) => [column, new PerRow(own, read.isEditable)] as const)),
    suspects,
  };
}

/** What edited rows hold now. */
function amendCells(before: CellKinds, { moment }: Since, read: ReadTable): CellKinds {
  const { left, right } = read.table.range;
  const rows = new Set(read.editedAfter(moment));
  if (rows.size === 0) return before;
  for (const [column, own] of before.kinds)
    for (const row of rows) own.put(row.index, kindInColumn(read, row, column));
  const kept = before.suspects.filter(({ row }) => !rows.has(row));
  const found: Suspect[] = [];
  for (const row of rows) {
    for (let column = left; column <= right; column++)
      if (kindOfCell(read.grid, row, column) >= SUSPECT) found.push({ row, column });
  }
  if (found.length === 0 && kept.length === before.suspects.length) return before;
  const suspects = [...kept, ...found].sort(
    (one, other) => one.row.index - other.row.index || one.column - other.column,
  );
  return { kinds: before.kinds, suspects };
}

function kindInColumn(read: ReadTable, row: TableRow, column: TableColumn): number {
  if (column.left !== column.right) return hasIn(read.grid.values[row.row] ?? [], column) ? OTHER : NOTHING;
  const kind = kindOfCell(read.grid, row, column.left) & ~SUSPECT;
  return kind === SHORT ? settledShort(column) : kind;
}

function kindOfCell(grid: CellGrid, { row }: TableRow, column: number): number {
  const value = valueAt(grid, row, column);
  if (value === null) return NOTHING;
  return typeof value === 'string' ? kindOfText(value) : kindOf(value, formatAt(grid, row, column));
}

/** By column of the sheet: where the kinds of its cells go, undefined where a column of the table has several cells. */
function kindsByCell(
  kinds: ReadonlyMap<TableColumn, Uint8Array>,
  right: number,
): readonly (Uint8Array | undefined)[] {
  const into = new Array<Uint8Array | undefined>(right + 1).fill(undefined);
  for (const [{ left, right: last }, own] of kinds) if (left === last) into[left] = own;
  return into;
}

/** By row: what stands in a column of the table. */
export const kindsIn = oncePerColumn(
  (read, column) =>
    cellKinds(read).kinds.get(column) ??
    new PerRow(new Uint8Array(read.rows.length).fill(OTHER), read.isEditable),
);

/** Cells that begin or end like an error or a placeholder. */
export const suspectCells = oncePer((read: ReadTable) => cellKinds(read).suspects);

/** A short text, until its column says whether "Rp" is enough. */
const SHORT = 5;
/** Added to the kind of a cell that may be an error or left in from a template. */
const SUSPECT = 8;

function settleShort(kinds: Uint8Array, column: TableColumn): void {
  const settled = settledShort(column);
  for (let at = kinds.indexOf(SHORT); at >= 0; at = kinds.indexOf(SHORT, at + 1)) kinds[at] = settled;
}

function settledShort({ data }: TableColumn): number {
  return data === 'rupiah' || data === 'kinerja' || data === 'persen' ? OTHER : TEXT;
}

function kindOf(value: CellValue, format: string | null): number {
  if (typeof value === 'number') return isPlainNumber(value, format) ? NUMBER : OTHER;
  return isError(value) ? OTHER + SUSPECT : OTHER;
}

function kindOfText(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return MEASURE;
  const last = text.charCodeAt(text.length - 1);
  const suspect = isOneOf(OPENERS, first) || isOneOf(DOTS, last) ? SUSPECT : 0;
  if (text.length >= 8 && isLetter(first) && isLetter(last)) return TEXT + suspect;
  return isBlank(text) ? NOTHING : SHORT + suspect;
}

function isLetter(code: number): boolean {
  return code > 32 && code < 160;
}

/** First letters of errors and of what people leave in from a template, and the last of the latter. */
const OPENERS = signs('#([<{._xXlL');
const DOTS = signs('._');
const ELLIPSIS = 0x2026;

function signs(letters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}

function isOneOf(table: Uint8Array, code: number): boolean {
  return code < 128 ? table[code] === 1 : code === ELLIPSIS;
}
