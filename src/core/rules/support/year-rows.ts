import type { ReadTable, TableRow } from '../../read/read-table';
import { memo } from '../../memo';

/** Rows that divide a table by years. */
export const yearRows = memo((read: ReadTable) => read.rows.filter((row) => row.level === 'tahun'));

/** True where a year divider stands between two rows: below it everything begins anew, codes too. */
export function hasYearBetween(read: ReadTable, upper: TableRow, lower: TableRow): boolean {
  return yearRows(read).some(({ index }) => index > upper.index && index < lower.index);
}
