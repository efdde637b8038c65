import { type CellPlace, columnLetters, columnSpan, parseRange } from '../grid/a1';
import type { TableColumn } from '../recognise/recognised-table';
import type { ComputeOptions } from './compute-plan';

/** Which cells a plan may touch. */
export type Scope = (place: CellPlace, column: TableColumn) => boolean;

/** Columns by role ("pagu", "tingkatRealisasi" with its halves), or by letter ("F", "F:H"); letter case is not heeded. */
export function scopeOf({ range, columns }: Pick<ComputeOptions, 'range' | 'columns'>): Scope {
  const block = range === undefined ? null : parseRange(range);
  const wanted = columns?.map((one) => one.trim().toLowerCase());
  return (place, column) => {
    if (range !== undefined && (!block || !isInside(place, block))) return false;
    return !wanted || wanted.some((one) => names(one, place, column));
  };
}

/** Columns a caller asked for that the table does not have, as they were written. */
export function unknownColumns(
  wanted: readonly string[],
  columns: readonly TableColumn[],
): readonly string[] {
  return wanted.filter((one) => {
    const name = one.trim().toLowerCase();
    return !columns.some((column) => names(name, { row: 0, column: column.left }, column));
  });
}

function names(wanted: string, place: CellPlace, column: TableColumn): boolean {
  const letters = columnLetters(place.column).toLowerCase();
  const span = columnSpan(column.left, column.right).toLowerCase();
  return (
    wanted === column.role.toLowerCase() ||
    wanted === column.layout.role.toLowerCase() ||
    wanted === letters ||
    wanted === span
  );
}

function isInside({ row, column }: CellPlace, block: NonNullable<ReturnType<typeof parseRange>>): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}
