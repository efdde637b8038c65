import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { numberOf } from './column-sums';
import { isMoney } from './column-pairs';
import { mendedSums } from './parent-sums';
import { sumVerdicts } from './sum-verdicts';

/**
 * What a figure would be if it were the sum it should be: of its children, or of the columns that the form adds up.
 * Null where it is that already or is no sum.
 */
export function mendedFigure(read: ReadTable, row: TableRow, column: TableColumn): number | null {
  const verdict = sumVerdicts(read)
    .get(row)
    ?.find((found) => found.column === column);
  if (verdict) return verdict.computed;
  if (row.children.length === 0 || !isMoney(read, column)) return null;
  const { sums, mended } = mendedSums(read, column);
  const value = numberOf(mended, row.index);
  return Number.isNaN(value) || value === numberOf(sums.own, row.index) ? null : value;
}
