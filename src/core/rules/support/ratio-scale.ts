import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { RatioScale } from './ratio-fix';
import { holdsFractions } from './ratio-verdicts';

/** How the filled cells of a ratio column are written; in points where there is none. */
export function scaleOf(read: ReadTable, column: TableColumn): RatioScale {
  if (holdsFractions(read, column)) return 'pecahan';
  const marked = read.rows.some((row) => {
    const amount = read.amount(row, column);
    return amount.is === 'angka' && amount.persen;
  });
  return marked ? 'persen' : 'angka';
}
