import { cellAddress, rangeAddress } from '../grid/a1';
import type { ReadTable } from '../read/read-table';

/** Cells hidden under a merged area, by address, with the area. */
export function coveredCells(read: ReadTable): ReadonlyMap<string, string> {
  const covered = new Map<string, string>();
  const { top, bottom, left, right } = read.table.range;
  for (const merge of read.grid.merges) {
    if (merge.bottom < top || merge.top > bottom || merge.right < left || merge.left > right) continue;
    for (let row = Math.max(merge.top, top); row <= Math.min(merge.bottom, bottom); row++) {
      for (let column = Math.max(merge.left, left); column <= Math.min(merge.right, right); column++) {
        if (row !== merge.top || column !== merge.left)
          covered.set(cellAddress(row, column), rangeAddress(merge));
      }
    }
  }
  return covered;
}
