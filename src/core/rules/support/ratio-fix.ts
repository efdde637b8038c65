import { ratioFormula } from '../../compute/form-formulas';
import { cellAddress } from '../../grid/a1';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { CellEdit } from '../../grid/cell-edit';

/** How a ratio column is written, so that a formula fits in: 85,6 · 85,6% · 0,856. */
export type RatioScale = 'angka' | 'persen' | 'pecahan';

/** What a column writes for all of it. */
export function wholeOf(scale: RatioScale): 1 | 100 {
  return scale === 'angka' ? 100 : 1;
}

/** The edit that computes one ratio, guarded against an empty base; null where Excel could not compute it. */
export function ratioEdit(
  read: ReadTable,
  row: TableRow,
  columns: { readonly column: TableColumn; readonly of: TableColumn; readonly to: TableColumn },
  scale: RatioScale,
): CellEdit | null {
  const { column, of, to } = columns;
  if ([column, of, to].some((one) => one.left !== one.right)) return null;
  if (![of, to].every((one) => isNumber(read, row, one))) return null;
  const top = cellAddress(row.row, of.left);
  const base = cellAddress(row.row, to.left);
  return {
    sheet: read.table.sheet,
    cell: cellAddress(row.row, column.left),
    formula: ratioFormula(top, base, wholeOf(scale)),
    ...(scale === 'persen' ? { format: '0.00%' } : {}),
  };
}

function isNumber(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const amount = read.amount(row, column);
  return amount.is === 'angka' && !amount.text;
}
