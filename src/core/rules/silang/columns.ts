import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';

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
