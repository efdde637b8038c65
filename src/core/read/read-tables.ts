import type { CellGrid } from '../grid/cell-grid';
import type { RecognisedTable } from '../recognise/recognised-table';
import { nameKey } from './name-wording';
import { knownNames, type ReadTable, readTable } from './read-table';

/** Reads all tables of a workbook. */
export function readTables(
  found: readonly { readonly grid: CellGrid; readonly table: RecognisedTable }[],
): readonly ReadTable[] {
  return createNameSettler()(found.map(({ grid, table }) => readTable(grid, table)));
}

/**
 * Where rows have no code of their own, their table is read once more with the names that the other tables settle:
 * "Penyediaan Permakanan" is a sub kegiatan wherever it stands. What was read so stays as long as neither the table nor
 * what those names say of its rows changes.
 */
export function createNameSettler(): (tables: readonly ReadTable[]) => readonly ReadTable[] {
  const known = new WeakMap<ReadTable, { readonly names: string; readonly settled: ReadTable }>();
  return (tables) => {
    if (tables.length < 2 || tables.every(needsNoNames)) return tables;
    const names = knownNames(tables);
    return tables.map((table) => {
      if (needsNoNames(table)) return table;
      const key = table.rows.map(({ nama }) => names.get(nameKey(nama)) ?? '').join();
      const before = known.get(table);
      if (before?.names === key) return before.settled;
      const settled = readTable(table.grid, table.table, names);
      known.set(table, { names: key, settled });
      return settled;
    });
  };
}

/** True where no row of a table is left to place and sums: names settled elsewhere cannot change its levels. */
function needsNoNames({ layout, levelsBy }: ReadTable): boolean {
  return layout.rows !== 'tingkat' || !levelsBy.includes('letak');
}
