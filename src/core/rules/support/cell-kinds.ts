import { type CellValue, isBlank, isError } from '../../grid/cell-grid';
import { hasIn } from '../../read/filled-cells';
import { isPlainNumber } from '../../read/plain-number';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { memo, memoPer } from '../../memo';

/** Nothing, or white space. */
export const NOTHING = 0;
/** A number and nothing else: no percent, date or unit in its format. */
export const NUMBER = 1;
/** A text that begins with a digit ("12 Orang"): never empty, "-", an error or a placeholder as a figure. */
export const MEASURE = 2;
/** Any other text that says something, in whatever column it stands. */
export const TEXT = 3;
/** Anything else, and columns of several cells: to be looked at. */
const OTHER = 4;

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
const cellKinds = memo((read: ReadTable): CellKinds => {
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
  return { kinds, suspects };
});

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
export const kindsIn = memoPer(
  (read: ReadTable, column: TableColumn): Uint8Array =>
    cellKinds(read).kinds.get(column) ?? new Uint8Array(read.rows.length).fill(OTHER),
);

/** Cells that begin or end like an error or a placeholder. */
export const suspectCells = memo((read: ReadTable) => cellKinds(read).suspects);

/** A short text, until its column says whether "Rp" is enough. */
const SHORT = 5;
/** Added to the kind of a cell that may be an error or left in from a template. */
const SUSPECT = 8;

function settleShort(kinds: Uint8Array, { data }: TableColumn): void {
  const settled = data === 'rupiah' || data === 'kinerja' || data === 'persen' ? OTHER : TEXT;
  for (let at = kinds.indexOf(SHORT); at >= 0; at = kinds.indexOf(SHORT, at + 1)) kinds[at] = settled;
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
