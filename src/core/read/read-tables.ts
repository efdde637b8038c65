import type { CellGrid } from '../grid/cell-grid';
import type { RecognisedTable } from '../recognise/recognised-table';
import { type KnownNames, nameKey } from './name-wording';
import type { PlanLevel } from './plan-level';
import type { ReadTable } from './read-table';
import { TableReading } from './table-reading';

/**
 * Reads a recognised table: its rows with their levels and places in the tree. `known` are names whose level is known
 * from elsewhere (`knownNames`); they help where a table without codes mixes kegiatan and sub kegiatan.
 */
export function readTable(grid: CellGrid, table: RecognisedTable, known: KnownNames = noNames): ReadTable {
  return new TableReading(grid, table, known);
}

const noNames: KnownNames = new Map();

/** Reads all tables of a workbook. */
export function readTables(
  found: readonly { readonly grid: CellGrid; readonly table: RecognisedTable }[],
): readonly ReadTable[] {
  return createNameSettler()(found.map(({ grid, table }) => readTable(grid, table)));
}

/**
 * Kegiatan and sub kegiatan by name, from the tables whose levels are well founded (codes first, then sums): for those
 * that have neither.
 */
export function knownNames(tables: readonly ReadTable[]): KnownNames {
  const names = new Map<string, PlanLevel>();
  const learn = ({ rows }: ReadTable, coded: boolean): void => {
    for (const { level, kode, nama } of rows) {
      if (nama === '' || (coded && !kode?.level)) continue;
      if (level === 'kegiatan' || level === 'subkegiatan') names.set(nameKey(nama), level);
    }
  };
  for (const table of tables) if (table.levelsBy.includes('jumlah')) learn(table, false);
  for (const table of tables) learn(table, true);
  return names;
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
