import type { GridRange } from '../../../core/grid/cell-grid';
import { firstPlace } from '../../../core/grid/first-place';

/** Finds merged areas by cell and by block, however many there are. */
export interface MergeIndex {
  /** The merged area the cell lies in. */
  at(row: number, column: number): GridRange | null;
  /** Those that reach into the block, in reading order. */
  within(block: GridRange): readonly GridRange[];
}

/** `merges` overlap nowhere (a grid's promise) and may come in any order. */
export function createMergeIndex(merges: readonly GridRange[]): MergeIndex {
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  // How far down any of the areas up to here reaches: those before the first that reaches the block can be left out.
  const reach = new Int32Array(sorted.length);
  sorted.forEach(({ bottom }, at) => (reach[at] = Math.max(bottom, at > 0 ? (reach[at - 1] ?? 0) : 0)));

  const firstReaching = (row: number): number => firstPlace(sorted.length, (at) => (reach[at] ?? 0) >= row);
  const within = (block: GridRange): readonly GridRange[] => {
    const found: GridRange[] = [];
    for (let at = firstReaching(block.top); at < sorted.length; at++) {
      const merge = sorted[at];
      if (merge === undefined || merge.top > block.bottom) break;
      if (merge.bottom >= block.top && merge.left <= block.right && merge.right >= block.left)
        found.push(merge);
    }
    return found;
  };
  return {
    at: (row, column) => within({ top: row, left: column, bottom: row, right: column })[0] ?? null,
    within,
  };
}
