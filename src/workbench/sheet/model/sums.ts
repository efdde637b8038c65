import { valueAt, type CellGrid, type GridRange } from '../../../core/grid/cell-grid';

export interface RangeSums {
  readonly cells: number;
  readonly numbers: number;
  readonly sum: number;
}

/** What the figures of a block come to. Filled cells are counted; rows beyond what the grid holds are empty. */
export function rangeSums(grid: CellGrid, { top, left, bottom, right }: GridRange): RangeSums {
  let cells = 0;
  let numbers = 0;
  let sum = 0;
  for (let row = top; row <= Math.min(bottom, grid.values.length - 1); row++) {
    const end = Math.min(right, (grid.values[row]?.length ?? 0) - 1);
    for (let column = left; column <= end; column++) {
      const value = valueAt(grid, row, column);
      if (value === null || value === '') continue;
      cells++;
      if (typeof value !== 'number') continue;
      numbers++;
      sum += value;
    }
  }
  return { cells, numbers, sum };
}

/** The block as text with tabs, as Excel copies it: what is shown; cells with line breaks in quotes. */
export function rangeAsText(
  { top, left, bottom, right }: GridRange,
  shown: (row: number, column: number) => string,
): string {
  const lines: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const fields: string[] = [];
    for (let column = left; column <= right; column++) {
      const text = shown(row, column);
      fields.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(fields.join('\t'));
  }
  return lines.join('\n');
}
