import type { CellGrid } from '../../core/grid/cell-grid';
import { readTable, type ReadTable } from '../../core/read/read-table';
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

function filledCells(grid: CellGrid): number {
  let filled = 0;
  for (const row of grid.values) for (const value of row) if (value !== null) filled++;
  return filled;
}
