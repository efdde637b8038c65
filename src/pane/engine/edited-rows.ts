import type { CellGrid } from '../../core/grid/cell-grid';
import { sameData } from './same-data';

/** Where more rows than this change at once, a sheet is read anew. */
export const EDITED_AT_MOST = 200;

/**
 * The rows in which a sheet differs from what it was, by the row arrays that are not the same; null where more than its
 * cells changed (rows came or went, merges, what is hidden) or more rows than `most`. `among`: in no other row, where
 * that is known.
 */
export function editedRows(
  before: CellGrid,
  after: CellGrid,
  most: number,
  among: readonly number[] | null = null,
): readonly number[] | null {
  if (before.values.length !== after.values.length || !sameFrame(before, after)) return null;
  const isEdited = (row: number): boolean =>
    before.values[row] !== after.values[row] ||
    before.formulas[row] !== after.formulas[row] ||
    before.formats[row] !== after.formats[row];
  if (among !== null) {
    const rows = [...new Set(among)].filter(isEdited).sort((one, other) => one - other);
    return rows.length > most ? null : rows;
  }
  const rows: number[] = [];
  for (let row = 0; row < after.values.length; row++) {
    if (!isEdited(row)) continue;
    if (rows.length === most) return null;
    rows.push(row);
  }
  return rows;
}

function sameFrame(before: CellGrid, after: CellGrid): boolean {
  return (
    before.visibility === after.visibility &&
    sameData(before.merges, after.merges) &&
    sameItems(before.hiddenRows, after.hiddenRows) &&
    sameItems(before.hiddenColumns, after.hiddenColumns)
  );
}

function sameItems(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  if (one.size !== other.size) return false;
  for (const item of one) if (!other.has(item)) return false;
  return true;
}
