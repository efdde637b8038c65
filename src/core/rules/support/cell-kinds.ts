import { type CellValue, isBlank, isError } from '../../grid/cell-grid';
import { isPlainNumber } from '../../read/plain-number';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { oncePer } from './once-per';

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
  readonly kinds: ReadonlyMap<TableColumn, Uint8Array>;
  /** Of all columns, row by row. */
  readonly suspects: readonly Suspect[];
}

/**
 * What the cells of a table hold, seen in one pass for all rules: most of them look for a few cells that are not as the
 * rest, and a hundred thousand rows read once more for each would cost more than all they find.
 */
const cellKinds = oncePer((read: ReadTable): CellKinds => {
  const { grid, rows } = read;
  const { left, right } = read.table.range;
  const columns = read.table.columns.map((column) => ({
    column,
    figures: column.data === 'rupiah' || column.data === 'kinerja' || column.data === 'persen',
    kinds: new Uint8Array(rows.length),
  }));
  const suspects: Suspect[] = [];
  const seen = new Uint8Array(right + 1);
  rows.forEach((row, at) => {
    const cells = grid.values[row.row] ?? [];
    const formats = grid.formats[row.row];
    for (let column = left; column <= right; column++) {
      const value = cells[column] ?? null;
      seen[column] = kindOf(value, formats?.[column] ?? null);
      if (isSuspect(value)) suspects.push({ row, column });
    }
    for (const { column, figures, kinds } of columns) kinds[at] = kindIn(seen, column, figures);
  });
  return { kinds: new Map(columns.map(({ column, kinds }) => [column, kinds])), suspects };
});

/** By `TableRow.index`: what stands in a column of the table. */
export function kindsIn(read: ReadTable, column: TableColumn): Uint8Array {
  return cellKinds(read).kinds.get(column) ?? new Uint8Array(read.rows.length).fill(OTHER);
}

/** Cells that begin or end like an error or a placeholder. */
export function suspectCells(read: ReadTable): readonly Suspect[] {
  return cellKinds(read).suspects;
}

/** Short texts such as "Rp" say nothing where figures are asked for. */
const SHORT = 5;

function kindOf(value: CellValue, format: string | null): number {
  if (value === null) return NOTHING;
  if (typeof value === 'number') return isPlainNumber(value, format) ? NUMBER : OTHER;
  if (typeof value !== 'string') return OTHER;
  const first = value.charCodeAt(0);
  if (first >= 48 && first <= 57) return MEASURE;
  if (isLetter(first) && value.length >= 8 && isLetter(value.charCodeAt(value.length - 1))) return TEXT;
  return isBlank(value) ? NOTHING : SHORT;
}

function isLetter(code: number): boolean {
  return code > 32 && code < 160;
}

function kindIn(seen: Uint8Array, { left, right }: TableColumn, figures: boolean): number {
  if (left === right) {
    const kind = seen[left] ?? NOTHING;
    return kind === SHORT ? (figures ? OTHER : TEXT) : kind;
  }
  for (let at = left; at <= right; at++) if (seen[at] !== NOTHING) return OTHER;
  return NOTHING;
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

function isSuspect(value: CellValue): boolean {
  if (typeof value !== 'string') return isError(value);
  return isOneOf(OPENERS, value.charCodeAt(0)) || isOneOf(DOTS, value.charCodeAt(value.length - 1));
}

function isOneOf(table: Uint8Array, code: number): boolean {
  return table[code] === 1 || code === ELLIPSIS;
}
