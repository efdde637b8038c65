import type { CellGrid } from '../../core/grid/cell-grid';
import { nameKey } from '../../core/read/name-wording';
import { knownNames, readTable, type ReadTable } from '../../core/read/read-table';
import { saysAllByCode } from '../../core/read/read-tables';
import { recognise, type NearestTable } from '../../core/recognise/recognise';
import type { Settings } from '../../core/settings';

/** What stands on one sheet, read once as long as neither its cells nor what a person said of it changes. */
export interface SheetTables {
  readonly tables: readonly ReadTable[];
  readonly nearest: NearestTable | null;
  readonly cells: number;
}

export function createSheetReader(): (grid: CellGrid, settings: Settings) => SheetTables {
  const known = new WeakMap<CellGrid, { readonly key: string; readonly read: SheetTables }>();
  return (grid, settings) => {
    const own = (settings.tables ?? []).filter(({ sheet }) => sheet === grid.sheet);
    const key = JSON.stringify(own);
    const before = known.get(grid);
    if (before?.key === key) return before.read;
    const { tables, nearest } = recognise(grid, settings);
    const read = {
      tables: tables.map((table) => readTable(grid, table)),
      nearest,
      cells: filledCells(grid),
    };
    known.set(grid, { key, read });
    return read;
  };
}

/**
 * As `readTables` of the core: tables without codes are read with the names that the others settle. What was read
 * stays as long as neither the table nor what those names say of its rows changes.
 */
export function createNameSettler(): (tables: readonly ReadTable[]) => readonly ReadTable[] {
  const known = new WeakMap<ReadTable, { readonly names: string; readonly settled: ReadTable }>();
  return (tables) => {
    if (tables.length < 2 || tables.every(saysAllByCode)) return tables;
    const names = knownNames(tables);
    return tables.map((table) => {
      if (saysAllByCode(table)) return table;
      const key = table.rows.map(({ nama }) => names.get(nameKey(nama)) ?? '').join();
      const before = known.get(table);
      if (before?.names === key) return before.settled;
      const settled = readTable(table.grid, table.table, names);
      known.set(table, { names: key, settled });
      return settled;
    });
  };
}

function filledCells(grid: CellGrid): number {
  let filled = 0;
  for (const row of grid.values) for (const value of row) if (value !== null) filled++;
  return filled;
}
