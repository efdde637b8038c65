import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { columnSums, numberOf } from './column-sums';
import { medianOf } from './median';

export interface RowGrowth {
  readonly row: TableRow;
  readonly one: number;
  readonly other: number;
  readonly ratio: number;
}

export interface ColumnGrowth {
  /** Rows with an amount above zero in both columns, of which no child has both. */
  readonly rows: readonly RowGrowth[];
  /** Median ratio of those rows: 1.1 where the table usually adds a tenth. NaN below three rows. */
  readonly usual: number;
}

/** How money grows from one column to another, row by row and usually. Looks at the lowest rows with both amounts. */
export function columnGrowth(read: ReadTable, first: TableColumn, second: TableColumn): ColumnGrowth {
  const ones = columnSums(read, first).own;
  const others = columnSums(read, second).own;
  const has = (row: TableRow): boolean => numberOf(ones, row.index) > 0 && numberOf(others, row.index) > 0;
  const rows: RowGrowth[] = [];
  for (const row of read.rows) {
    if (row.level === 'belanja' || row.level === 'total' || !has(row) || row.children.some(has)) continue;
    const one = numberOf(ones, row.index);
    const other = numberOf(others, row.index);
    rows.push({ row, one, other, ratio: other / one });
  }
  return { rows, usual: rows.length < 3 ? NaN : medianOf(Float64Array.from(rows, ({ ratio }) => ratio)) };
}

/** 10, 100 or 1000 where a ratio is that many times the usual one (or its inverse), within a tenth; else null. */
export function powerOfTen(ratio: number, usual: number): number | null {
  const power = Math.abs(Math.log10(ratio / usual));
  const whole = Math.round(power);
  return whole >= 1 && whole <= 4 && Math.abs(power - whole) < 0.04 ? 10 ** whole : null;
}
