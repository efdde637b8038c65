import { type CellValue, isBlank, isError } from '../grid/cell-grid';
import { firstPlace } from '../grid/first-place';
import { memo, memoPer } from '../memo';
import type { Amount } from '../read/amount';
import { hasIn } from '../read/filled-cells';
import { isPlainNumber } from '../read/plain-number';
import { BEYOND_COUNTING } from '../read/parse-amount';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { isPercentUnit, unitWords } from './units';

// Whether a text only repeats what stands above it: "idem", "sda".
export { isDitto } from '../read/cell-text';

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
  if (typeof value === 'number') {
    if (!(Math.abs(value) <= BEYOND_COUNTING)) return OTHER + SUSPECT;
    return isPlainNumber(value, format) ? NUMBER : OTHER;
  }
  return isError(value) ? OTHER + SUSPECT : OTHER;
}

function kindOfText(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return text.length > 15 ? MEASURE + SUSPECT : MEASURE;
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

/** Empty, an error, a placeholder, several figures. */
const NO_FIGURE = 0;
/** A figure without a unit: "12". */
export const BARE = 1;
/** In percent, by its format or its unit. */
export const PERCENT = 2;
/** In any other unit: "12 Orang". */
export const COUNTED = 3;
/** "-" */
export const DASH = 4;
/** Broken, or reads two ways. */
export const UNCLEAR = 5;
/** Words without a figure. */
export const WORDS = 6;

/** By row: what the cells of a column say as figures. Parsed once for all rules. */
export const figureKinds = memoPer((read: ReadTable, column: TableColumn): Uint8Array => {
  const cells = kindsIn(read, column);
  return Uint8Array.from(read.rows, (row) => {
    const kind = cells[row.index];
    return kind === NOTHING ? NO_FIGURE : kind === NUMBER ? BARE : figureKindOf(read.amount(row, column));
  });
});

/** True for a kind that has a value and states it clearly. */
export function isFigure(kind: number | undefined): boolean {
  return kind === BARE || kind === PERCENT || kind === COUNTED;
}

function figureKindOf(amount: Amount): number {
  switch (amount.is) {
    case 'angka':
      if (amount.satuan === '') return amount.persen ? PERCENT : BARE;
      if (amount.persen || isPercentUnit(amount.satuan)) return PERCENT;
      return unitWords(amount.satuan).length > 0 ? COUNTED : BARE;
    case 'nihil':
      return DASH;
    case 'rusak':
    case 'ambigu':
      return UNCLEAR;
    case 'teks':
      return WORDS;
    default:
      return NO_FIGURE;
  }
}

type Span = readonly [top: number, bottom: number];

/** By column: the rows that a filled cell above covers by a merge, as spans that do not overlap, from the top. */
const coveredRows = memo((read: ReadTable): ReadonlyMap<number, readonly Span[]> => {
  const [first, last] = read.table.dataRows;
  const byColumn = new Map<number, Span[]>();
  for (const merge of read.grid.merges) {
    if (merge.bottom <= merge.top || merge.bottom < first || merge.top > last) continue;
    if (isBlank(read.cell(merge.top, merge.left))) continue;
    for (let column = merge.left; column <= Math.min(merge.right, read.table.range.right); column++) {
      const spans = byColumn.get(column);
      if (spans) spans.push([merge.top, merge.bottom]);
      else byColumn.set(column, [[merge.top, merge.bottom]]);
    }
  }
  return new Map([...byColumn].map(([column, spans]) => [column, joined(spans)]));
});

function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}

/** True where an empty cell shows the value of a filled cell above it, since both are merged. */
export function showsMergedValue(read: ReadTable, row: number, column: number): boolean {
  const spans = coveredRows(read).get(column);
  if (!spans) return false;
  const span = spans[firstPlace(spans.length, (at) => (spans[at]?.[1] ?? 0) >= row)];
  return span !== undefined && row >= span[0];
}

/** True where the cell holds a number that Excel can add, or nothing at all. */
export function canBeAdded(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const amount = read.amount(row, column);
  return amount.is === 'kosong' || amount.is === 'nihil' || (amount.is === 'angka' && !amount.text);
}
