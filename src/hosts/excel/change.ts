import type { Content } from './cell-content';

/** One cell of a change: what it held and what it was given. */
export interface CellChange {
  readonly before: Content;
  readonly after: Content;
  /** Number formats, where the change sets one. */
  readonly formatBefore?: string;
  readonly formatAfter?: string;
}

/** A block of changed cells, one below the other. */
export interface ChangedRun {
  /** Excel's id of the sheet, which survives a new name; the name it had is for the sentence when it is gone. */
  readonly sheet: string;
  readonly sheetName: string;
  readonly column: number;
  readonly row: number;
  readonly cells: readonly CellChange[];
}

export type Side = 'before' | 'after';

export function formatOn(cell: CellChange, side: Side): string | undefined {
  return side === 'before' ? cell.formatBefore : cell.formatAfter;
}

export function otherSide(side: Side): Side {
  return side === 'before' ? 'after' : 'before';
}
