import type { Follower, ScrollMate } from '../../sheet/state/scroll-mate';
import type { RowAnchors } from './row-anchors';

export interface ScrollPair {
  readonly left: ScrollMate;
  readonly right: ScrollMate;
}

/** Two sheets that scroll together by their matched rows; sideways too where their columns are the same. */
export function createScrollPair(anchors: RowAnchors, sameColumns: boolean): ScrollPair {
  const there: { left: Follower | null; right: Follower | null } = { left: null, right: null };
  const mate = (side: 'left' | 'right'): ScrollMate => {
    const other = side === 'left' ? 'right' : 'left';
    const lead = side === 'left' ? anchors.toRight : anchors.toLeft;
    return {
      join: (follower) => {
        there[side] = follower;
        return () => {
          if (there[side] === follower) there[side] = null;
        };
      },
      scrolled: (row, column) => there[other]?.follow(lead(row), sameColumns ? column : null),
      offsetOfOther: (row) => there[other]?.offsetOf(row) ?? null,
      shiftOther: (pixels) => there[other]?.shift(pixels),
    };
  };
  return { left: mate('left'), right: mate('right') };
}
