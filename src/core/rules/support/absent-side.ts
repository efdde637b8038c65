import { hasIn } from '../../read/filled-cells';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';

type Side = 'rkpd' | 'analisis';

/**
 * True where a row of T-C.31 stands on the other side alone: a kegiatan the agency proposes, or one it leaves out. Its
 * side lacks the row, not a cell.
 */
export function isAbsentSide(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const side = read.table.kind === 'T-C.31' ? sideOf(column) : null;
  if (side === null) return false;
  const cells = read.grid.values[row.row] ?? [];
  const isNamed = read.table.columns.some((other) => other.data === 'nama' && hasIn(cells, other));
  return isNamed && read.table.columns.every((other) => sideOf(other) !== side || !hasIn(cells, other));
}

function sideOf({ role }: TableColumn): Side | null {
  if (role.endsWith('Rkpd')) return 'rkpd';
  return role.endsWith('Analisis') || role === 'kebutuhanDana' ? 'analisis' : null;
}
