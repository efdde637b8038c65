import { parseRange } from './a1';
import { formatAt, formulaAt, isError, valueAt, type CellGrid } from './cell-grid';

export interface CellPlace {
  readonly sheet: string;
  /** A1 address of one cell. */
  readonly cell: string;
}

/** What a cell holds: the formula (no "=") where it has one, else the value as Excel keeps it. */
export interface CellContent extends CellPlace {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly format: string | null;
}

/** What a cell holds; one outside of the sheet is empty. */
export function contentOf(grid: CellGrid | null | undefined, place: CellPlace): CellContent {
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

/** Whether a cell holds what it was seen to hold; what a formula gives may differ. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  return (
    one.formula === other.formula &&
    one.format === other.format &&
    (one.formula !== null || one.value === other.value)
  );
}
