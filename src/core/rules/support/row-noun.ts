import type { TableRow } from '../../read/read-table';
import type { Language } from '../../language/language';
import { rowLabel } from './row-label';

/** "program 1.06.05" as rowLabel has it; a row without code and name is named by its place alone: "di baris 44". */
export function rowNoun(row: TableRow, language: Language): string {
  const named = row.nama !== '' || (row.kode !== null && row.kode.scheme !== 'nomor');
  if (named) return rowLabel(row, language);
  return language === 'id' ? `di baris ${String(row.row + 1)}` : `row ${String(row.row + 1)}`;
}
