import type { GridRange } from '../../core/grid/cell-grid';
import { firstPlace } from '../../core/grid/first-place';

/**
 * Merged areas in reading order, none overlapping another: of two that do, the first in reading order stays. Excel never
 * writes overlapping ones, so a grid promises there are none, and no one who spreads a merge need fear a labyrinth.
 */
export function withoutOverlaps(merges: readonly GridRange[]): readonly GridRange[] {
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const kept: GridRange[] = [];
  // Those that may reach down to the row at hand, by column; they never overlap sideways, so neighbours suffice.
  const open: GridRange[] = [];
  for (const merge of sorted) {
    const place = makeRoom(open, merge);
    if (place === null) continue;
    open.splice(place, 0, merge);
    kept.push(merge);
  }
  return kept;
}

/** Drops areas that ended above; gives the place among the open ones, null where the merge overlaps one of them. */
function makeRoom(open: GridRange[], merge: GridRange): number | null {
  const place = firstEndingFrom(open, merge.left);
  for (let other = open[place]; other !== undefined && other.left <= merge.right; other = open[place]) {
    if (other.bottom >= merge.top) return null;
    open.splice(place, 1);
  }
  return place;
}

/** The first open area whose right edge is at `column` or beyond. */
function firstEndingFrom(open: readonly GridRange[], column: number): number {
  return firstPlace(open.length, (at) => (open[at]?.right ?? 0) >= column);
}
