import type { GridRange } from '../grid/cell-grid';
import type { PlanCell } from './sheet-plan';

/** Cells of a plan while it is made; rows grow as they are written to. */
export interface SheetBuild {
  readonly cells: (PlanCell | null)[][];
  readonly merges: GridRange[];
  readonly heights: (number | null)[];
  put(row: number, column: number, cell: PlanCell): void;
  /** One cell over a block, its style on every cell of it so that all its borders show. */
  putBlock(range: GridRange, cell: PlanCell): void;
}

export function sheetBuild(): SheetBuild {
  const cells: (PlanCell | null)[][] = [];
  const merges: GridRange[] = [];
  const heights: (number | null)[] = [];
  const put = (row: number, column: number, cell: PlanCell): void => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row];
    if (!line) return;
    while (line.length < column) line.push(null);
    line[column] = cell;
  };
  return {
    cells,
    merges,
    heights,
    put,
    putBlock: (range, cell) => {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) {
          const first = row === range.top && column === range.left;
          put(row, column, first || cell.style === undefined ? cell : { style: cell.style });
        }
      }
      if (range.bottom > range.top || range.right > range.left) merges.push(range);
    },
  };
}
