import type { CellValue } from '../../core/grid/cell-grid';
import type { RawTable } from './imported-book';

/** Whatever people write above the second part of a table. */
const ONLY_CONTINUES = /^(?:\(?\s*(?:lanjutan|sambungan|continued)\b.*|.*\((?:lanjutan|sambungan)\))$/i;
/** No heading of a form is longer. */
const MOST_HEADING_ROWS = 8;

export interface Joined {
  readonly tables: readonly RawTable[];
  /** Headings that stood again and are dropped. */
  readonly dropped: number;
}

/**
 * Joins tables that go on under the same heading with no title between, as people who write in Word begin a new table on
 * each page. A title above a repeated heading begins a table of its own.
 */
export function joinContinued(tables: readonly RawTable[]): Joined {
  const joined: RawTable[] = [];
  let dropped = 0;
  for (const table of tables) {
    const before = joined.at(-1);
    const repeated = before && goesOn(table) ? repeatedRows(before, table) : 0;
    if (before && repeated > 0) {
      joined[joined.length - 1] = joinTwo(before, table, repeated);
      dropped++;
    } else joined.push(table);
  }
  return { tables: joined, dropped };
}

function goesOn({ titleLines }: RawTable): boolean {
  return titleLines.every((line) => ONLY_CONTINUES.test(line.trim()));
}

/** Rows at the beginning of both that say the same; 0 where they are no heading. */
function repeatedRows(first: RawTable, second: RawTable): number {
  if (widthOf(first) !== widthOf(second)) return 0;
  const marked = first.headingRows ?? 0;
  let same = 0;
  while (same < MOST_HEADING_ROWS && sameRow(first.values[same], second.values[same])) same++;
  if (same === 0 || same >= second.values.length) return 0;
  // Where the file says how deep the heading is, all of it has to stand again.
  if (marked > 0 && same < marked) return 0;
  // A heading is words in most columns; a first row that happens to be equal is not.
  const words = second.values
    .slice(0, same)
    .flat()
    .filter((value) => typeof value === 'string');
  return words.length >= Math.max(2, widthOf(second) / 2) ? same : 0;
}

function sameRow(one: readonly CellValue[] | undefined, other: readonly CellValue[] | undefined): boolean {
  if (!one || !other || one.length !== other.length) return false;
  const fold = (value: CellValue | undefined): string =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().toLowerCase() : String(value);
  return one.every((value, column) => fold(value) === fold(other[column]));
}

function joinTwo(first: RawTable, second: RawTable, drop: number): RawTable {
  const shift = first.values.length - drop;
  const below = second.merges.filter(({ top }) => top >= drop);
  return {
    ...first,
    values: [...first.values, ...second.values.slice(drop)],
    origins: [
      ...first.values.map((_, row) => first.origins[row] ?? []),
      ...second.values.slice(drop).map((_, row) => second.origins[row + drop] ?? []),
    ],
    merges: [
      ...first.merges,
      ...below.map((range) => ({ ...range, top: range.top + shift, bottom: range.bottom + shift })),
    ],
    doubts: [
      ...first.doubts,
      ...second.doubts.filter(({ row }) => row >= drop).map((one) => ({ ...one, row: one.row + shift })),
    ],
  };
}

function widthOf({ values }: RawTable): number {
  return values[0]?.length ?? 0;
}
