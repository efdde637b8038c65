import type { CellGrid, GridRange } from '../grid/cell-grid';
import { isBlank } from '../grid/cell-grid';
import type { Candidate } from './best-layout';
import { filledCells } from './data-rows';
import { isHeadingRow } from './heading-block';
import type { RecognisedTable } from './recognised-table';
import { range } from './table-columns';
import { weights } from './weights';

/** One sheet as it was recognised: its tables, and the headings that came to none. */
export interface SheetReading {
  readonly grid: CellGrid;
  readonly tables: readonly RecognisedTable[];
  readonly near: readonly Candidate[];
}

/** Rows that hold something and belong to no table, parted where empty rows lie between them. */
export function leftOver({ grid, tables }: SheetReading): readonly GridRange[] {
  const areas: GridRange[] = [];
  let top = -1;
  let last = -1;
  const close = (): void => {
    if (top >= 0) areas.push(trimmed(grid, top, last));
    top = -1;
  };
  for (let row = 0; row < grid.values.length; row++) {
    const taken = tables.some(({ range: { top: first, bottom } }) => first <= row && row <= bottom);
    if (taken) close();
    else if (filledCells(grid.values[row], 0, Infinity, 1) > 0) {
      if (top >= 0 && row - last > weights.rows.wideGap) close();
      if (top < 0) top = row;
      last = row;
    }
  }
  close();
  return areas;
}

function trimmed({ values }: CellGrid, top: number, bottom: number): GridRange {
  let left = Infinity;
  let right = 0;
  for (let row = top; row <= bottom; row++) {
    (values[row] ?? []).forEach((value, column) => {
      if (isBlank(value)) return;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  }
  return { top, left: Number.isFinite(left) ? left : 0, bottom, right };
}

/** A title or a heading of its own: what stands below goes on from no other table. «(lanjutan)» is no title. */
export function hasOwnBeginning(grid: CellGrid, area: GridRange, firstRow: number): boolean {
  const titled = range(area.top, firstRow - 1).some((row) =>
    (grid.values[row] ?? []).some(
      (value) => typeof value === 'string' && !isBlank(value) && !/lanjut/i.test(value),
    ),
  );
  return titled || isHeadingRow(grid, firstRow);
}
