import type { CellGrid } from '../../../core/grid/cell-grid';
import { PLAIN_LOOK } from '../../../hosts/file/look/cell-look';
import type { SheetLook } from '../../../hosts/file/look/sheet-look';
import { createAxis, type Axis } from './axis';
import { createLookReader, type LookReader } from './condition-looks';
import { createMergeIndex, type MergeIndex } from './merge-index';
import type { Ground } from './moves';
import { rowHeights, type RowHeights } from './row-heights';

/** A sheet ready to be drawn at one zoom: where everything lies, and what it looks like. */
export interface SheetModel extends Ground {
  readonly grid: CellGrid;
  readonly look: SheetLook;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly heights: RowHeights;
  /** How a cell looks as things stand. */
  readonly lookAt: LookReader;
}

/** Empty lines shown beyond what is used, so that there is room to write. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 4;
const LEAST_COLUMNS = 12;
/** Dressed but empty rows are shown as well, up to so many. */
const MOST_DRESSED = 1_000;

export const plainSheet = (sheet: string): SheetLook => ({
  sheet,
  defaultWidth: 64,
  defaultHeight: 20,
  widths: new Map(),
  heights: new Map(),
  styles: [PLAIN_LOOK],
  styleOf: [],
  rowStyles: new Map(),
  columnStyles: new Map(),
  freeze: null,
  gridlines: true,
  tabColour: null,
  conditions: [],
  runs: new Map(),
});

/** `before` is the model this one takes the place of; what has not changed is taken over from it. */
export function createSheetModel(
  grid: CellGrid,
  givenLook: SheetLook | null,
  zoom: number,
  before: SheetModel | null,
): SheetModel {
  const sameGrid = before?.grid === grid;
  const look =
    givenLook ?? (sameGrid && before.look.styleOf.length === 0 ? before.look : plainSheet(grid.sheet));
  const merges = before?.grid.merges === grid.merges ? before.merges : createMergeIndex(grid.merges);
  const heights =
    sameGrid && before.look === look
      ? before.heights
      : rowHeights(grid, look, merges, before?.heights ?? null);
  const { lastRow, lastColumn } = sameGrid ? before : lastOf(grid);
  const dressed = Math.min(look.styleOf.length, lastRow + MOST_DRESSED);
  const rowCount = Math.max(lastRow + 1 + SPARE_ROWS, dressed);
  const columnCount = Math.max(lastColumn + 1 + SPARE_COLUMNS, LEAST_COLUMNS);
  return {
    grid,
    look,
    zoom,
    merges,
    heights,
    lookAt: sameGrid && before.look === look ? before.lookAt : createLookReader(grid, look),
    lastRow,
    lastColumn,
    rows: createAxis(rowCount, (row) =>
      grid.hiddenRows.has(row)
        ? 0
        : zoom * (heights.pixels[row] ?? look.heights.get(row) ?? look.defaultHeight),
    ),
    columns: createAxis(columnCount, (column) =>
      grid.hiddenColumns.has(column) ? 0 : zoom * (look.widths.get(column) ?? look.defaultWidth),
    ),
  };
}

function lastOf(grid: CellGrid): { readonly lastRow: number; readonly lastColumn: number } {
  let lastRow = Math.max(0, grid.values.length - 1);
  let lastColumn = 0;
  for (const cells of grid.values) lastColumn = Math.max(lastColumn, cells.length - 1);
  for (const { bottom, right } of grid.merges) {
    lastRow = Math.max(lastRow, Math.min(bottom, lastRow + MOST_DRESSED));
    lastColumn = Math.max(lastColumn, Math.min(right, lastColumn + 100));
  }
  return { lastRow, lastColumn };
}
