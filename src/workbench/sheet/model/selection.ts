import type { GridRange } from '../../../core/grid/cell-grid';
import type { MergeIndex } from './merge-index';

/** The cell that is at hand and, where several are selected, the corner across. 0-based. */
export interface SheetSelection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export function selectCell(row: number, column: number): SheetSelection {
  return { row, column, toRow: row, toColumn: column };
}

export function selectRange({ top, left, bottom, right }: GridRange): SheetSelection {
  return { row: top, column: left, toRow: bottom, toColumn: right };
}

/** The selected block, grown until no merged area is cut by its edge. */
export function selectedRange(selection: SheetSelection, merges: MergeIndex): GridRange {
  const { row, column, toRow, toColumn } = selection;
  return wholeMerges(
    {
      top: Math.min(row, toRow),
      left: Math.min(column, toColumn),
      bottom: Math.max(row, toRow),
      right: Math.max(column, toColumn),
    },
    merges,
  );
}

function wholeMerges(range: GridRange, merges: MergeIndex): GridRange {
  let grown = range;
  // Every turn takes in at least one more area, or ends.
  for (;;) {
    let { top, left, bottom, right } = grown;
    for (const merge of merges.within(grown)) {
      top = Math.min(top, merge.top);
      left = Math.min(left, merge.left);
      bottom = Math.max(bottom, merge.bottom);
      right = Math.max(right, merge.right);
    }
    if (top === grown.top && left === grown.left && bottom === grown.bottom && right === grown.right)
      return grown;
    grown = { top, left, bottom, right };
  }
}

export function isOneCell(range: GridRange, merges: MergeIndex): boolean {
  if (range.top === range.bottom && range.left === range.right) return true;
  const merge = merges.at(range.top, range.left);
  return merge !== null && merge.bottom === range.bottom && merge.right === range.right;
}
