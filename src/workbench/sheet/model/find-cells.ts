import { isError, type CellGrid, type CellValue } from '../../../core/grid/cell-grid';

export interface FoundCell {
  readonly row: number;
  readonly column: number;
}

/** Rows looked through before others may go first. */
const ROWS_AT_ONCE = 4_000;
/** More than anyone walks through. */
export const MOST_FOUND = 10_000;

/**
 * Cells that hold the text, in reading order, hidden ones too; case does not matter, and 1.200.000 is found as 1200000.
 * Gives what was found in a piece of the sheet at a time.
 */
export function* findCells(grid: CellGrid, query: string): Generator<readonly FoundCell[]> {
  const matches = matcher(query);
  let found: FoundCell[] = [];
  let count = 0;
  for (const [row, cells] of grid.values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value === null || !matches(value)) continue;
      found.push({ row, column });
      if (++count === MOST_FOUND) {
        yield found;
        return;
      }
    }
    if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) {
      yield found;
      found = [];
    }
  }
  yield found;
}

function matcher(query: string): (value: CellValue) => boolean {
  const text = query.trim().toLowerCase();
  const digits = /^[\d.,\s-]+$/.test(text) ? text.replace(/[.\s]/g, '').replace(',', '.') : null;
  if (text === '') return () => false;
  return (value) => {
    if (typeof value === 'number') return digits !== null && digits !== '' && String(value).includes(digits);
    if (isError(value)) return value.error.toLowerCase().includes(text);
    return String(value).toLowerCase().includes(text);
  };
}
