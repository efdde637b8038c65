import type { CellGrid, GridRange } from '../../../core/grid/cell-grid';
import type { CellLook } from '../../../hosts/file/look/cell-look';
import { lookAt, type SheetLook } from '../../../hosts/file/look/sheet-look';
import type { MergeIndex } from './merge-index';
import { lineHeight, wrappedLines } from './text-width';

/** Pixels beside a cell's text, both sides together, and above and below it. */
export const CELL_PADDING = 6;
const ROW_PADDING = 2;
/** Excel makes no row higher. */
const MAX_HEIGHT = 546;

/** Heights of rows at 100 %, kept with the cells they were found for, so that an edit costs one row. */
export interface RowHeights {
  readonly grid: CellGrid;
  readonly look: SheetLook;
  readonly pixels: Float32Array;
}

/**
 * The height of each row: as written in the file, else as high as its texts are when they wrap, as Excel and LibreOffice
 * have it on opening. Hidden rows have the height they would be shown with.
 */
export function rowHeights(
  grid: CellGrid,
  look: SheetLook,
  merges: MergeIndex,
  before: RowHeights | null,
): RowHeights {
  const pixels = new Float32Array(grid.values.length);
  const same = before !== null && before.look === look && sameMerges(before.grid, grid);
  for (let row = 0; row < pixels.length; row++) {
    const known = same && before.grid.values[row] === grid.values[row] ? before.pixels[row] : undefined;
    pixels[row] = known ?? look.heights.get(row) ?? textHeight(grid, look, merges, row);
  }
  return { grid, look, pixels };
}

/** A sheet that was read anew brings its merged areas anew. */
function sameMerges({ merges: some }: CellGrid, { merges: others }: CellGrid): boolean {
  return (
    some === others || (some.length === others.length && some.every((one, at) => sameRange(one, others[at])))
  );
}

function sameRange(one: GridRange, other: GridRange | undefined): boolean {
  return (
    one.top === other?.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function textHeight(grid: CellGrid, look: SheetLook, merges: MergeIndex, row: number): number {
  const cells = grid.values[row] ?? [];
  let highest = look.defaultHeight;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column] ?? null;
    if (value === null) continue;
    const style = lookAt(look, row, column);
    const own = lineHeight(style.size) + ROW_PADDING;
    // Figures never wrap.
    if (!style.wrap || typeof value !== 'string') {
      if (own > highest) highest = own;
      continue;
    }
    const lines = linesOf(value, style, (look.widths.get(column) ?? look.defaultWidth) - CELL_PADDING);
    const height = lines * lineHeight(style.size) + ROW_PADDING;
    // A merged cell does not stretch its rows. Asked last, as few cells come so far.
    if (height > highest && merges.at(row, column) === null) highest = height;
  }
  return Math.min(highest, MAX_HEIGHT);
}

function linesOf(text: string, style: CellLook, width: number): number {
  return style.rotation === 0 ? wrappedLines(text, width, style) : 1;
}
