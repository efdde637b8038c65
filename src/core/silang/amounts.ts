import { type Amount, valueOf } from '../read/amount';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';

/** A row's rupiah without sen; where its own cell is empty that of the first indicator row below that has one. Null: none that can be read. */
export function rupiahOf(read: ReadTable, row: TableRow, column: TableColumn): number | null {
  const own = read.amount(row, column);
  if (own.is !== 'kosong') return wholeRupiah(own);
  for (const more of row.lanjutan) {
    const amount = read.amount(more, column);
    if (amount.is !== 'kosong') return wholeRupiah(amount);
  }
  return null;
}

function wholeRupiah(amount: Amount): number | null {
  const value = valueOf(amount);
  return value === null ? null : Math.round(value);
}

/** The figures of a target, to be compared with another; null where it is empty, broken or reads two ways. */
export function figuresOf(amount: Amount): readonly number[] | null {
  if (amount.is === 'angka') return [amount.value];
  if (amount.is === 'nihil') return [];
  return amount.is === 'majemuk' ? amount.values : null;
}

/** Equal but for the digits that a printed percentage drops. */
export function sameFigures(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length === other.length && one.every((value, at) => Math.abs(value - (other[at] ?? NaN)) < 0.005)
  );
}

/** The first column of the table that plays one of the roles; of a repeated one that of the period. */
export function firstColumn(
  read: ReadTable,
  roles: readonly string[],
  period: number | null = null,
): TableColumn | null {
  for (const role of roles) {
    const column = read.table.columns.find((one) => one.role === role && one.period === period);
    if (column) return column;
  }
  return null;
}
