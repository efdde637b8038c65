import type { CellGrid } from '../../core/grid/cell-grid';
import { nameKey } from '../../core/read/name-wording';
import { knownNames, readTable, type ReadTable } from '../../core/read/read-table';
import { needsNoNames } from '../../core/read/read-tables';
import { recognise, type NearestTable, type Recognition } from '../../core/recognise/recognise';
import { stillRecognised } from '../../core/recognise/still-recognised';
import type { Settings } from '../../core/settings';
import { EDITED_AT_MOST, editedRows } from './edited-rows';

/** What stands on one sheet; a table stays the same object as long as its rows keep their places. */
export interface SheetTables {
  readonly tables: readonly ReadTable[];
  readonly nearest: NearestTable | null;
  readonly cells: number;
}

interface Known {
  readonly grid: CellGrid;
  /** What a person said of the sheet's tables. */
  readonly overruled: string;
  readonly recognition: Recognition;
  readonly tables: readonly ReadTable[];
  readonly cells: number;
}

/**
 * Reads the sheets of a workbook, and of a sheet that was edited no more than the edit can touch: what is recognised
 * stays where the edited rows cannot alter it, and tables stay where their rows keep levels and places.
 */
export function createSheetReader(): (
  grid: CellGrid,
  settings: Settings,
  edited: readonly number[] | null,
) => SheetTables {
  const sheets = new Map<string, Known>();
  return (grid, settings, among) => {
    const overruled = JSON.stringify((settings.tables ?? []).filter(({ sheet }) => sheet === grid.sheet));
    const before = sheets.get(grid.sheet);
    const alike = before?.overruled === overruled ? before : null;
    const known =
      alike?.grid === grid ? alike : readSheet({ grid, among, settings, overruled, before: alike });
    sheets.set(grid.sheet, known);
    return { tables: known.tables, nearest: known.recognition.nearest, cells: known.cells };
  };
}

interface Reading extends Pick<Known, 'grid' | 'overruled'> {
  /** In no other rows the sheet differs from `before`; null where that is not known. */
  readonly among: readonly number[] | null;
  readonly settings: Settings;
  readonly before: Known | null;
}

function readSheet({ grid, among, settings, overruled, before }: Reading): Known {
  const edited = before && editedRows(before.grid, grid, EDITED_AT_MOST, among);
  if (!before || !edited) {
    const recognition = recognise(grid, settings);
    const tables = recognition.tables.map((table) => readTable(grid, table));
    return { grid, overruled, recognition, tables, cells: filledCells(grid.values) };
  }
  const stays = overruled === '[]' && stillRecognised(before.grid, grid, edited, before.recognition.tables);
  const recognition = stays ? before.recognition : recognise(grid, settings);
  const tables = recognition.tables.map((table) => readTable(grid, table));
  const rows = (of: CellGrid) => edited.map((row) => of.values[row] ?? []);
  const cells = before.cells - filledCells(rows(before.grid)) + filledCells(rows(grid));
  return { grid, overruled, recognition, tables, cells };
}

/**
 * As `readTables` of the core: tables without codes are read with the names that the others settle. What was read
 * stays as long as neither the table nor what those names say of its rows changes.
 */
export function createNameSettler(): (tables: readonly ReadTable[]) => readonly ReadTable[] {
  const known = new WeakMap<
    ReadTable,
    { readonly grid: CellGrid; readonly names: string; readonly settled: ReadTable }
  >();
  return (tables) => {
    if (tables.length < 2 || tables.every(needsNoNames)) return tables;
    const names = knownNames(tables);
    return tables.map((table) => {
      if (needsNoNames(table)) return table;
      const key = table.rows.map(({ nama }) => names.get(nameKey(nama)) ?? '').join();
      const before = known.get(table);
      if (before?.names === key && before.grid === table.grid) return before.settled;
      const settled = readTable(table.grid, table.table, names);
      known.set(table, { grid: table.grid, names: key, settled });
      return settled;
    });
  };
}

function filledCells(rows: CellGrid['values']): number {
  let filled = 0;
  for (const row of rows) for (const value of row) if (value !== null) filled++;
  return filled;
}
