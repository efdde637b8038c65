import { parseRange } from '../../core/grid/a1';
import { formatAt, formulaAt, isError, valueAt, type CellGrid } from '../../core/grid/cell-grid';
import type { CellContent, CellPlace } from './pane-report';

/** What a cell holds; one outside of the sheet is empty. */
export function contentOf(grid: CellGrid | undefined, place: CellPlace): CellContent {
  const range = parseRange(place.cell);
  if (!grid || !range) return { ...place, value: null, formula: null, format: null };
  const value = valueAt(grid, range.top, range.left);
  return {
    ...place,
    value: isError(value) ? value.error : value,
    formula: formulaAt(grid, range.top, range.left),
    format: formatAt(grid, range.top, range.left),
  };
}
