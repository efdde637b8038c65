import { cellAddress, rangeAddress } from '../../grid/a1';
import { isBlank } from '../../grid/cell-grid';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';

/** A1 of the cell that speaks for a column in a row: the first filled one of its span, else its first. */
export function cellOf(read: ReadTable, row: TableRow, column: TableColumn): string {
  for (let at = column.left; at <= column.right; at++) {
    if (!isBlank(read.cell(row.row, at))) return cellAddress(row.row, at);
  }
  return cellAddress(row.row, column.left);
}

/** A1 range of a column from one row to another: "A5:A75", "A5" for one row. */
export function blockOf(from: TableRow, to: TableRow, column: TableColumn): string {
  return rangeAddress({ top: from.row, left: column.left, bottom: to.row, right: column.left });
}

/** True where the cell holds a number that Excel can add, or nothing at all. */
export function canBeAdded(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const amount = read.amount(row, column);
  return amount.is === 'kosong' || amount.is === 'nihil' || (amount.is === 'angka' && !amount.text);
}
