import { mayStay } from '../model/freeze';
import type { SheetModel } from '../model/sheet-model';
import type { TableFrame } from '../model/table-frames';

export interface ScrollGround {
  readonly model: SheetModel;
  readonly frames: readonly TableFrame[];
  readonly headings: boolean;
  readonly headWidth: number;
  readonly headHeight: number;
  readonly frozenColumns: number;
}

/** Scrolls as little as brings the cell into sight from below what is frozen; `centre` puts a far one in the middle. */
export function scrollToCell(
  element: HTMLElement,
  ground: ScrollGround,
  row: number,
  column: number,
  centre = false,
): void {
  const { model, headWidth, headHeight, frozenColumns } = ground;
  const { rows, columns } = model;
  const merge = model.merges.at(row, column);
  const height = element.clientHeight - headHeight;
  const width = element.clientWidth - headWidth;
  const frozenRows = model.look.freeze?.rows ?? 0;
  if (height <= 0 || width <= 0) return;
  if (row >= frozenRows)
    element.scrollTop = into(
      element.scrollTop,
      height,
      coveredAbove(ground, row, height),
      rows.start(row),
      rows.start((merge?.bottom ?? row) + 1),
      centre,
    );
  if (column >= frozenColumns)
    element.scrollLeft = into(
      element.scrollLeft,
      width,
      columns.start(frozenColumns),
      columns.start(column),
      columns.start((merge?.right ?? column) + 1),
      false,
    );
}

/** Pixels at the top that frozen rows will cover once the row is in sight, in a view of that height. */
export function coveredAbove({ model, frames, headings }: ScrollGround, row: number, height: number): number {
  const { rows, look } = model;
  const frame = headings
    ? frames.find(({ range, heading }) => row > heading.last && row <= range.bottom)
    : undefined;
  const own = rows.start(look.freeze?.rows ?? 0);
  const covered =
    own > 0 || !frame ? own : rows.start(frame.heading.last + 1) - rows.start(frame.heading.first);
  return mayStay(covered, height) ? covered : 0;
}

function into(
  at: number,
  size: number,
  covered: number,
  start: number,
  end: number,
  centre: boolean,
): number {
  const free = Math.max(0, size - covered);
  const above = start < at + covered;
  const below = end > at + size;
  if (!above && !below) return at;
  if (centre && end - start < free) return Math.max(0, start - covered - (free - (end - start)) / 2);
  // What is larger than the view shows its beginning.
  return above || end - start > free ? Math.max(0, start - covered) : end - size;
}
