import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { columnSums, numberOf } from './column-sums';
import { oncePer, oncePerColumn } from './once-per';
import { usualOf } from './usual-amount';

export interface ColumnGrowth {
  /** Second amount by first, by `TableRow.index`; NaN where a row does not have both, or a child of it has. */
  readonly ratios: Float64Array;
  /** Median of them: 1.1 where the table usually adds a tenth. NaN below three rows. */
  readonly usual: number;
}

const growthFrom = oncePerColumn((read, first) =>
  oncePer((second: TableColumn) => grow(read, first, second)),
);

/** How money grows from one column to another, row by row and usually. Looks at the lowest rows with both amounts. */
export function columnGrowth(read: ReadTable, first: TableColumn, second: TableColumn): ColumnGrowth {
  return growthFrom(read, first)(second);
}

function grow(read: ReadTable, first: TableColumn, second: TableColumn): ColumnGrowth {
  const ones = columnSums(read, first).own;
  const others = columnSums(read, second).own;
  const has = (row: TableRow): boolean => numberOf(ones, row.index) > 0 && numberOf(others, row.index) > 0;
  const ratios = new Float64Array(read.rows.length).fill(NaN);
  for (const row of read.rows) {
    if (row.level === 'belanja' || row.level === 'total' || !has(row) || row.children.some(has)) continue;
    ratios[row.index] = numberOf(others, row.index) / numberOf(ones, row.index);
  }
  return { ratios, usual: usualOf(ratios) };
}

/** 10, 100 or 1000 where a ratio is that many times the usual one (or its inverse), within a tenth; else null. */
export function powerOfTen(ratio: number, usual: number): number | null {
  const times = ratio > usual ? ratio / usual : usual / ratio;
  // NaN where a row has not both amounts.
  if (!(times >= 9)) return null;
  const power = Math.log10(times);
  const whole = Math.round(power);
  return whole <= 4 && Math.abs(power - whole) < 0.04 ? 10 ** whole : null;
}
