import type { CellGrid } from '../grid/cell-grid';
import type { RecognisedTable } from '../recognise/recognised-table';
import { knownNames, type ReadTable, readTable } from './read-table';

/**
 * Reads all tables of a workbook. Where rows have no code of their own, their table is read once more with the names
 * that the other tables settle: "Penyediaan Permakanan" is a sub kegiatan wherever it stands.
 */
export function readTables(
  found: readonly { readonly grid: CellGrid; readonly table: RecognisedTable }[],
): ReadTable[] {
  const tables = found.map(({ grid, table }) => readTable(grid, table));
  if (tables.length < 2) return tables;
  const known = knownNames(tables);
  return tables.map((table) => (saysAllByCode(table) ? table : readTable(table.grid, table.table, known)));
}

/** True where every row of a table says its level by its own code: names settled elsewhere cannot change it. */
export function saysAllByCode({ levelsBy }: ReadTable): boolean {
  return levelsBy.length === 1 && levelsBy[0] === 'kode';
}
