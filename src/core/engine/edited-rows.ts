import type { CellGrid, GridRange } from '../grid/cell-grid';

/** Where more rows than this change at once, a sheet is recognised anew. */
const EDITED_AT_MOST = 200;

/**
 * The rows in which a sheet differs from what it was, by the row arrays that are not the same; null where more than its
 * cells changed (rows came or went, merges, what is hidden) or many rows did.
 */
export function editedRows(before: CellGrid, after: CellGrid): readonly number[] | null {
  if (before.values.length !== after.values.length || !sameFrame(before, after)) return null;
  const rows: number[] = [];
  for (let row = 0; row < after.values.length; row++) {
    const isSame =
      before.values[row] === after.values[row] &&
      before.formulas[row] === after.formulas[row] &&
      before.formats[row] === after.formats[row];
    if (isSame) continue;
    if (rows.length === EDITED_AT_MOST) return null;
    rows.push(row);
  }
  return rows;
}

function sameFrame(before: CellGrid, after: CellGrid): boolean {
  return (
    before.visibility === after.visibility &&
    before.merges.length === after.merges.length &&
    before.merges.every((merge, at) => sameRange(merge, after.merges[at])) &&
    sameNumbers(before.hiddenRows, after.hiddenRows) &&
    sameNumbers(before.hiddenColumns, after.hiddenColumns)
  );
}

function sameRange(one: GridRange, other: GridRange | undefined): boolean {
  return (
    one.top === other?.top &&
    one.bottom === other.bottom &&
    one.left === other.left &&
    one.right === other.right
  );
}

function sameNumbers(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}
