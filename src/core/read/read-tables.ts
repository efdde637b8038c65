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
  return tables.map((table) => (needsNoNames(table) ? table : readTable(table.grid, table.table, known)));
}

/** True where no row of a table is left to place and sums: names settled elsewhere cannot change its levels. */
export function needsNoNames({ layout, levelsBy }: ReadTable): boolean {
  return layout.rows !== 'tingkat' || !levelsBy.includes('letak');
}
