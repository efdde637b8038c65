import type { SheetModel } from './sheet-model';
import { namingColumns, type TableFrame } from './table-frames';

/** Rows that stay in view, and how many columns; null where none does. */
export interface Frozen {
  readonly rows: { readonly first: number; readonly last: number } | null;
  readonly columns: number;
}

/** Frozen lines may take so much of the view; with more (a phone, 400 % zoom) nothing could be read below them. */
const MOST_OF_VIEW = 0.6;
/** Columns that stay because they name the rows leave more room: they are of our choosing. */
const NAMES_OF_VIEW = 0.5;

/** Whether rows of that height may stay in a view. */
export function mayStay(pixels: number, height: number): boolean {
  return pixels <= height * MOST_OF_VIEW;
}

export interface View {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is frozen at a place of scrolling: what the author froze, else the heading of the table that is scrolled through. */
export function frozenAt(
  { look, rows, columns }: SheetModel,
  frames: readonly TableFrame[],
  headings: boolean,
  { top, width, height }: View,
): Frozen {
  const own = look.freeze ?? { rows: 0, columns: 0 };
  const ownHeight = rows.start(own.rows);
  const ownWidth = columns.start(own.columns);
  const frozenColumns =
    own.columns > 0
      ? ownWidth <= width * MOST_OF_VIEW
        ? Math.min(own.columns, columns.count)
        : 0
      : headings
        ? namesThatStay(columns, frames, width)
        : 0;
  if (own.rows > 0)
    return {
      rows: mayStay(ownHeight, height) ? { first: 0, last: own.rows - 1 } : null,
      columns: frozenColumns,
    };
  const frame = headings
    ? frames.find(({ range, heading: { first, last } }) => {
        const tall = rows.start(last + 1) - rows.start(first);
        return top > rows.start(first) && top + tall < rows.start(range.bottom + 1) && mayStay(tall, height);
      })
    : undefined;
  return { rows: frame?.heading ?? null, columns: frozenColumns };
}

/** Code and name stay beside what is said of their row, as many of these columns as leave room. */
function namesThatStay(columns: SheetModel['columns'], frames: readonly TableFrame[], width: number): number {
  const [frame, other] = frames;
  // Two tables on a sheet have columns of their own.
  if (!frame || other) return 0;
  let count = namingColumns(frame);
  while (count > 0 && columns.start(count) > width * NAMES_OF_VIEW) count--;
  return count;
}
