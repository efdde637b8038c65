import type { CellGrid } from '../grid/cell-grid';
import type { ReadTable } from '../read/read-table';
import { readTables } from '../read/read-tables';
import { recognise } from '../recognise/recognise';
import type { Settings } from '../settings';
import type { ComputeOptions, ComputePlan } from './compute-plan';
import { computeTable } from './compute-table';

export interface ComputedTable {
  readonly table: ReadTable;
  readonly plan: ComputePlan;
}

/** Plans every recognised table of a workbook; `sheets` narrows it to some sheets by name. */
export function computeWorkbook(
  grids: readonly CellGrid[],
  settings: Settings,
  options: ComputeOptions,
  sheets: readonly string[] | null = null,
): readonly ComputedTable[] {
  const found = grids.flatMap((grid) => recognise(grid, settings).tables.map((table) => ({ grid, table })));
  return readTables(found).flatMap((table) =>
    sheets === null || sheets.includes(table.table.sheet)
      ? [{ table, plan: computeTable(table, options) }]
      : [],
  );
}
