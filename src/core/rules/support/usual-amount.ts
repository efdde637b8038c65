import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { columnSums, numberOf } from './column-sums';
import { medianOf } from './median';
import { oncePer } from './once-per';

const known = oncePer(() => new WeakMap<TableColumn, { readonly usual: number }>());

/** What a money column usually holds; NaN where it holds fewer than three amounts. */
export function usualAmount(read: ReadTable, column: TableColumn): number {
  const columns = known(read);
  let found = columns.get(column);
  if (!found) columns.set(column, (found = { usual: usualOf(columnSums(read, column).own) }));
  return found.usual;
}

/** Median of the numbers above zero; NaN where there are fewer than three. */
export function usualOf(numbers: Float64Array): number {
  const positive = new Float64Array(numbers.length);
  let count = 0;
  // A loop by place: filter and for…of take ten times as long over typed arrays.
  for (let at = 0; at < numbers.length; at++) {
    const number = numberOf(numbers, at);
    if (number > 0) positive[count++] = number;
  }
  return count < 3 ? NaN : medianOf(positive.subarray(0, count));
}
