import type { TableRow } from '../../read/read-table';
import type { Bilingual } from '../../language/language';
import { rowLabel } from './row-label';

/** "program 1.06.05" as rowLabel has it; a row without code and name is named by its place alone: "di baris 44". */
export function rowNoun(row: TableRow): Bilingual {
  const named = row.nama !== '' || (row.kode !== null && row.kode.scheme !== 'nomor');
  if (named) return { id: rowLabel(row, 'id'), en: rowLabel(row, 'en') };
  return { id: `di baris ${String(row.row + 1)}`, en: `row ${String(row.row + 1)}` };
}
