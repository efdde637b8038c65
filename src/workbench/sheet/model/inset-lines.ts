import { FRAME_COLOUR, MARK_COLOURS } from '../sheet-styles';
import type { DrawnCell } from './draw-row';
import type { PlacedFinding } from './finding-index';
import type { TableFrame } from './table-frames';

const FRAME = 2;
const BLOCK = 3;

/** Lines inside a cell: the frame of a table at its edges, and the side line of a finding that stands for a block. */
export function insetLines(
  { column, merge }: DrawnCell,
  row: number,
  frames: readonly TableFrame[],
  blocks: readonly PlacedFinding[],
): string | undefined {
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  const lines: string[] = [];
  for (const { range } of frames) {
    if (
      area.bottom < range.top ||
      area.top > range.bottom ||
      area.right < range.left ||
      area.left > range.right
    )
      continue;
    if (area.left <= range.left) lines.push(inset(FRAME, 0, FRAME_COLOUR));
    if (area.right >= range.right) lines.push(inset(-FRAME, 0, FRAME_COLOUR));
    if (area.top <= range.top) lines.push(inset(0, FRAME, FRAME_COLOUR));
    if (area.bottom >= range.bottom) lines.push(inset(0, -FRAME, FRAME_COLOUR));
  }
  const block = blocks.find(({ range }) => area.left <= range.left && range.left <= area.right);
  if (block) lines.push(inset(BLOCK, 0, MARK_COLOURS[block.finding.severity]));
  return lines.length === 0 ? undefined : lines.join(', ');
}

function inset(right: number, down: number, colour: string): string {
  return `inset ${String(right)}px ${String(down)}px 0 ${colour}`;
}
