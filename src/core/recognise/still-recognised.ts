import type { CellGrid, CellValue } from '../grid/cell-grid';
import { isBlank } from '../grid/cell-grid';
import { columnBands } from './column-bands';
import { readColumnNumbers } from './column-numbers';
import { sameProfile } from './column-profile';
import { filledCells, onlyYears } from './data-rows';
import { mayBeHeading } from './heading-block';
import type { RecognisedTable } from './recognised-table';
import { beginsWithCode } from './table-columns';
import { weights } from './weights';

/** No heading, title or column number is looked for further than this from a row that may be a heading. */
const NEAR_HEADING = 24;
/** What a column holds is looked up in the first rows below a heading, the heading's own rows among them. */
const PROFILED = weights.content.sample + 16;
/** Rows that may be looked back at, to see whether a row after a gap has their shape. */
const LOOKED_BACK = weights.rows.lookedBack + 1;
/** Rows looked ahead at, to see whether a table goes on; two of them may be the row itself and a repeated heading. */
const LOOKED_AHEAD = weights.rows.aheadOfKnown + 2;

/**
 * True where a sheet is surely recognised as before, though cells of some rows changed: every one of them stands inside
 * the data of a table, far from what may be a heading, among rows with three cells or more, and reads like no heading.
 * Else it has to be recognised anew. `after` differs from `before` in those rows only; nobody overruled the sheet.
 */
export function stillRecognised(
  before: CellGrid,
  after: CellGrid,
  changed: readonly number[],
  tables: readonly RecognisedTable[],
): boolean {
  const grids = [before, after];
  if (grids.some((grid) => columnBands(grid).length > 1)) return false;
  return changed.every((row) => {
    const table = tables.find(({ dataRows: [first, last] }) => row >= first && row <= last);
    if (!table) return false;
    // The first code before a name, or the last, changes what columns there are.
    if (
      table.columns.some(
        (column) => beginsWithCode(before, row, column) !== beginsWithCode(after, row, column),
      )
    )
      return false;
    const { left, right } = table.range;
    const mayHead = (from: number, to: number): boolean => grids.some((grid) => hasHeading(grid, from, to));
    if (mayHead(row - NEAR_HEADING, row + NEAR_HEADING)) return false;
    if (mayHead(row - PROFILED, row - NEAR_HEADING) && !sameProfile(before, after, row)) return false;
    const [first, last] = table.dataRows;
    const from = Math.max(first, row - LOOKED_AHEAD);
    const to = Math.min(last, row + LOOKED_BACK);
    if (to === last && !sameShape(before.values[row] ?? [], after.values[row] ?? [])) return false;
    return grids.every(
      (grid) =>
        readColumnNumbers(grid, row, left, right) === null &&
        !onlyYears(grid.values[row] ?? []) &&
        areDense(grid, from, to, table),
    );
  });
}

function hasHeading({ values }: CellGrid, from: number, to: number): boolean {
  for (let row = Math.max(0, from); row <= to; row++) if (mayBeHeading(values[row] ?? [])) return true;
  return false;
}

function areDense({ values }: CellGrid, from: number, to: number, { range }: RecognisedTable): boolean {
  for (let row = from; row <= to; row++)
    if (filledCells(values[row], range.left, range.right, 3) < 3) return false;
  return true;
}

function sameShape(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  const width = Math.max(one.length, other.length);
  for (let at = 0; at < width; at++)
    if (isBlank(one[at] ?? null) !== isBlank(other[at] ?? null)) return false;
  return true;
}
