import type { CellGrid } from '../grid/cell-grid';
import { isBlank } from '../grid/cell-grid';
import { weights } from './weights';

/** Neighbouring columns that hold something, 0-based and inclusive. */
export interface ColumnBand {
  readonly left: number;
  readonly right: number;
}

/** Bands of filled columns with an empty column between them; one band where all hang together, or too many to try. */
export function columnBands(grid: CellGrid): ColumnBand[] {
  const filled: boolean[] = [];
  const rows = Math.min(grid.values.length, weights.bands.rowsLookedAt);
  for (let row = 0; row < rows; row++) {
    const cells = grid.values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      if (!filled[column] && !isBlank(cells[column] ?? null)) filled[column] = true;
    }
  }
  const bands: ColumnBand[] = [];
  let left = -1;
  for (let column = 0; column <= filled.length; column++) {
    if (filled[column] && left < 0) left = column;
    if (!filled[column] && left >= 0) {
      bands.push({ left, right: column - 1 });
      left = -1;
    }
  }
  const [first] = bands;
  return bands.length > weights.bands.atMost && first
    ? [{ left: first.left, right: filled.length - 1 }]
    : bands;
}

/** The sheet with everything outside the band left out; rows and columns keep their places. */
export function bandOf(grid: CellGrid, band: ColumnBand): CellGrid {
  const before = new Array<null>(band.left).fill(null);
  return {
    ...grid,
    values: grid.values.map((cells) =>
      cells.length <= band.left ? [] : [...before, ...cells.slice(band.left, band.right + 1)],
    ),
    merges: grid.merges.filter((merge) => merge.left >= band.left && merge.right <= band.right),
  };
}
