import { rangeAddress } from '../../core/grid/a1';
import type { CellStyle, SheetPlan } from '../../core/templates/sheet-plan';
import { addressLists } from './address-lists';
import { styledBlocks } from './plan-blocks';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Queues fonts, fills, alignment and lines: one call a style and property, not one a cell. Formats go with contents. */
export function queueLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [style, blocks] of styledBlocks(plan)) {
    const look = plan.styles[style];
    if (!look) continue;
    for (const addresses of addressLists(blocks.map(rangeAddress))) {
      queueLook(sheet.getRanges(addresses).format, look);
    }
  }
}

function queueLook(format: Excel.RangeFormat, style: CellStyle): void {
  const { font, fill } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.size !== undefined) font.size = style.size;
  if (style.colour !== undefined) font.color = style.colour;
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined && style.indent > 0) {
    // Excel indents only what is aligned to a side.
    if (style.horizontal === undefined) format.horizontalAlignment = 'Left';
    format.indentLevel = style.indent;
  }
  if (style.border !== true) return;
  for (const side of SIDES) {
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.weight = 'Thin';
  }
}

/** Points of a column that shows so many characters of Calibri 11: seven pixels each and five of padding. */
function widthInPoints(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** Queues widths and heights, neighbours of one size together. */
export function queueSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { first, count, size } of sameSizes(plan.columnWidths)) {
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = widthInPoints(size);
  }
  for (const { first, count, size } of sameSizes(plan.rowHeights ?? [])) {
    sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = size;
  }
}

function sameSizes(sizes: readonly (number | null)[]): { first: number; count: number; size: number }[] {
  const found: { first: number; count: number; size: number }[] = [];
  sizes.forEach((size, at) => {
    if (size === null) return;
    const last = found.at(-1);
    if (last?.size === size && last.first + last.count === at) last.count += 1;
    else found.push({ first: at, count: 1, size });
  });
  return found;
}
