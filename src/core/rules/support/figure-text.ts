import { valueOf } from '../../read/amount';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { isMoney } from './column-pairs';
import { figure, percent, rupiah } from './money';

/** A cell's figure as a message names it: "Rp503.000.000", "85%", "150"; its text where it is no plain figure. */
export function figureText(read: ReadTable, row: TableRow, column: TableColumn): string {
  const amount = read.amount(row, column);
  const value = valueOf(amount);
  if (value === null || amount.is === 'nihil') return read.text(row, column);
  if (isMoney(read, column)) return rupiah(value);
  return amount.is === 'angka' && amount.persen ? percent(value) : figure(value);
}
