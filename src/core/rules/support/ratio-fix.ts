import { cellAddress } from '../../grid/a1';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { CellEdit } from '../finding';

/** How a ratio column is written, so that a formula fits in: 85,6 · 85,6% · 0,856. */
export type RatioScale = 'angka' | 'persen' | 'pecahan';

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
    formula: ratioFormula(top, base, scale),
    ...(scale === 'persen' ? { format: '0.00%' } : {}),
  };
}

/** "IF(N(F5)=0,"",G5/F5)": nothing where the base is empty, zero or a text such as "-". */
export function ratioFormula(top: string, base: string, scale: RatioScale): string {
  return `IF(N(${base})=0,"",${top}/${base}${scale === 'angka' ? '*100' : ''})`;
}

function isNumber(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const amount = read.amount(row, column);
  return amount.is === 'angka' && !amount.text;
}
