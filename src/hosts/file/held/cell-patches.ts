import type { Cell } from '../../../core/compute/calculator/calculator';
import { cellAddress, parseRange } from '../../../core/grid/a1';
import { type CellGrid, formatAt } from '../../../core/grid/cell-grid';
import type { CellEdit } from '../../../core/grid/cell-edit';
import { DAYS_FROM_1900_TO_1904 } from '../../../core/grid/date-system';
import { isDateFormat } from '../number-formats';
import type { PatchEdit } from '../patch/sheet-edit';
import type { CellContent } from './grid-draft';

/** What a cell holds once an edit is made, as reading the file would tell; a formula's figure is not known yet. */
export function contentOf({ value = null, formula }: CellEdit, format: string | null): CellContent {
  const shown = format === null || /^general$/i.test(format) ? null : format;
  if (formula !== undefined) return { value: null, formula, format: shown };
  // Cells that hold nothing are no cells of a grid, whatever their format.
  if (value === null || value === '') return { value: null, formula: null, format: null };
  return { value, formula: null, format: shown };
}

/**
 * The edit that makes the file hold what the cell does now. Without `edit` only the figure of its formula is new; where
 * `before` says no other, that formula is the file's own.
 */
export function patchOf(
  { sheet, row, column }: Cell,
  content: CellContent,
  edit: CellEdit | null,
  before: PatchEdit | null,
): PatchEdit {
  const format = edit?.format ?? before?.format;
  const place = { sheet, cell: cellAddress(row, column), ...(format !== undefined && { format }) };
  const formula = edit ? edit.formula : (content.formula ?? undefined);
  if (formula === undefined) return { ...place, value: edit?.value ?? null };
  const follows = edit === null && (before === null || before.follows === true);
  return {
    ...place,
    formula,
    ...(follows && { follows }),
    ...(content.value !== null && { result: content.value }),
  };
}

/** In files that count days from 1904 a date is another number than in the grids. */
export function daysAsInFile(edit: PatchEdit, grid: CellGrid | undefined): PatchEdit {
  const place = parseRange(edit.cell);
  const format = grid && place ? formatAt(grid, place.top, place.left) : null;
  if (format === null || !isDateFormat(format)) return edit;
  const { value, result } = edit;
  return {
    ...edit,
    ...(typeof value === 'number' && { value: value - DAYS_FROM_1900_TO_1904 }),
    ...(typeof result === 'number' && { result: result - DAYS_FROM_1900_TO_1904 }),
  };
}
