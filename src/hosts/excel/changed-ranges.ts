import { parseRange, rangeAddress } from '../../core/grid/a1';
import type { GridRange } from '../../core/grid/cell-grid';
import type { CellsChanged } from '../host';

/** One change a sheet: the smallest range around its cells. */
export function changedRanges(
  changes: readonly { readonly sheet: string; readonly cells: readonly string[] }[],
): readonly CellsChanged[] {
  const around = new Map<string, GridRange>();
  for (const { sheet, cells } of changes) {
    for (const cell of cells) {
      const range = parseRange(cell);
      const known = around.get(sheet);
      if (range) around.set(sheet, known ? union(known, range) : range);
    }
  }
  return [...around].map(([sheet, range]) => ({ sheet, range: rangeAddress(range) }));
}

function union(one: GridRange, other: GridRange): GridRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
