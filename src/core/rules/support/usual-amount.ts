import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { columnSums } from './column-sums';
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
  const positive = numbers.filter((number) => number > 0);
  return positive.length < 3 ? NaN : medianOf(positive);
}
