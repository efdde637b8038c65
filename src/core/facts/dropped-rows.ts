import { valueOf } from '../read/amount';
import type { ReadTable, TableRow } from '../read/read-table';

/** A row of a changed plan that has nothing left after the change: "0" or "-" where there was a pagu. */
export function isDropped(read: ReadTable, row: TableRow): boolean {
  const [before, after] = [read.column('paguSebelum'), read.column('pagu')];
  if (!before || !after || !read.table.change) return false;
  return valueOf(read.amount(row, after)) === 0 && (valueOf(read.amount(row, before)) ?? 0) > 0;
}
