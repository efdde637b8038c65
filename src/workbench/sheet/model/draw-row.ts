import { formatAt, valueAt, type GridRange } from '../../../core/grid/cell-grid';
import { SHEET_COLUMNS } from '../../../hosts/file/cell-reference';
import type { BorderLook, CellLook } from '../../../hosts/file/look/cell-look';
import { lookAt } from '../../../hosts/file/look/sheet-look';
import type { TextRun } from '../../../hosts/file/look/text-runs';
import { fitGeneral, shownValue, type ShownValue } from './number-look';
import { CELL_PADDING } from './row-heights';
import type { SheetModel } from './sheet-model';
import { textWidth } from './text-width';

/** One cell (or merged block) as it is drawn; pixels from the left edge of the sheet, at the model's zoom. */
export interface DrawnCell {
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly look: CellLook;
  readonly shown: ShownValue;
  /** Parts of the text that are not all set alike; null where they are. */
  readonly runs: readonly TextRun[] | null;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Pixels by which a long text runs over its empty neighbours. */
  readonly over: { readonly left: number; readonly right: number };
  readonly lines: CellLines;
  readonly merge: GridRange | null;
}

/** Lines at the right and the bottom; null where none is drawn. `grid` stands for the sheet's own thin ones. */
export interface CellLines {
  readonly right: BorderLook | 'grid' | null;
  readonly bottom: BorderLook | 'grid' | null;
}

/** How far to look for a text that runs in from outside. */
const MOST_OVER = 40;
const INDENT_DIGITS = 3;
/** Letters of some fonts are wider than reckoned; a text that runs over must not end in the middle of one. */
const SLACK = 1.12;

/** The cells of a row between two columns; a merged block that begins in the row is one cell, wherever it begins. */
export function drawRow(model: SheetModel, row: number, first: number, last: number): readonly DrawnCell[] {
  const merges = model.merges.within({ top: row, left: first, bottom: row, right: last });
  const covering = (column: number): GridRange | null =>
    merges.find(({ left, right }) => left <= column && column <= right) ?? null;
  const columns: number[] = [];
  const from = firstRunningIn(model, row, first);
  if (from !== null) columns.push(from);
  for (let column = first; column <= last; column++) {
    if (model.columns.size(column) === 0) continue;
    const merge = covering(column);
    // A block is drawn once, from the row and the first column of it that is seen here.
    if (merge === null || (merge.top === row && column === firstShown(model, merge, first)))
      columns.push(column);
  }
  const drawn = columns.map((column) => drawCell(model, row, column, covering(column)));
  return withoutCrossedLines(drawn);
}

function firstShown(model: SheetModel, merge: GridRange, first: number): number {
  return model.columns.shown(Math.max(merge.left, first), 1) ?? merge.left;
}

/** A block of several rows that begins in this row, for when the row itself is out of sight. */
export function drawBlock(model: SheetModel, merge: GridRange): DrawnCell {
  return drawCell(model, merge.top, merge.left, merge);
}

/** The filled cell left of `first`, if its text runs so far. */
function firstRunningIn(model: SheetModel, row: number, first: number): number | null {
  for (let column = first - 1; column >= Math.max(0, first - MOST_OVER); column--) {
    if (valueAt(model.grid, row, column) === null) continue;
    if (model.columns.size(column) === 0 || model.merges.at(row, column) !== null) return null;
    const { left, width, over } = drawCell(model, row, column, null);
    return left + width + over.right > model.columns.start(first) ? column : null;
  }
  return null;
}

function drawCell(model: SheetModel, row: number, at: number, merge: GridRange | null): DrawnCell {
  const { grid, columns, rows, zoom } = model;
  const column = merge?.left ?? at;
  const look = model.lookAt(merge?.top ?? row, column);
  const left = columns.start(column);
  const width = columns.start((merge?.right ?? column) + 1) - left;
  const height = rows.start((merge?.bottom ?? row) + 1) - rows.start(merge?.top ?? row);
  const value = valueAt(grid, merge?.top ?? row, column);
  const format = formatAt(grid, merge?.top ?? row, column);
  const shown = fitted(shownValue(value, format), value, format, look, width / zoom);
  const align = alignOf(look, shown);
  const indent = look.indent * INDENT_DIGITS * 7;
  const room = width / zoom - CELL_PADDING - indent;
  const runs = shown.is === 'teks' && shown.text !== '' && !look.wrap && !look.shrink && look.rotation === 0;
  const needed = runs && merge === null ? textWidth(shown.text, look) * SLACK - room : 0;
  return {
    column,
    left,
    width,
    height,
    look,
    shown,
    runs: runsOf(model, merge?.top ?? row, column, look, shown),
    align,
    over:
      needed > 0 && look.horizontal !== 'fill' ? runOver(model, row, column, align, needed * zoom) : NOT_OVER,
    lines: linesOf(model, merge ?? { top: row, left: column, bottom: row, right: column }),
    merge,
  };
}

/** The runs of a text, as long as it is the one that was read; what a conditional format says of the colour goes first. */
function runsOf(
  { look: sheet }: SheetModel,
  row: number,
  column: number,
  look: CellLook,
  { text }: ShownValue,
): readonly TextRun[] | null {
  const runs = sheet.runs.get(row * SHEET_COLUMNS + column);
  if (!runs || runs.map((run) => run.text).join('') !== text) return null;
  const own = lookAt(sheet, row, column);
  if (own.colour === look.colour) return runs;
  return runs.map((run) => (run.type ? { ...run, type: { ...run.type, colour: look.colour } } : run));
}

const NOT_OVER = { left: 0, right: 0 };

/** A figure that is too wide: with fewer decimals where it has no format, else as `#`. */
function fitted(
  shown: ShownValue,
  value: ReturnType<typeof valueAt>,
  format: string | null,
  look: CellLook,
  width: number,
): ShownValue {
  if (shown.is !== 'angka' || look.shrink || typeof value !== 'number') return shown;
  // A figure may use the margins of its cell. Bold digits are as wide as others.
  const room = width - 2;
  const type = { ...look, bold: false };
  const fits = (text: string): boolean => look.rotation !== 0 || textWidth(text.trim(), type) <= room;
  if (fits(shown.text)) return shown;
  const digit = textWidth('0', type);
  const shorter = format === null ? fitGeneral(value, Math.floor(room / digit)) : null;
  const text = shorter ?? '#'.repeat(Math.max(1, Math.floor((room - CELL_PADDING) / digit)));
  return { ...shown, text, fillAt: null };
}

function alignOf({ horizontal }: CellLook, { is }: ShownValue): DrawnCell['align'] {
  switch (horizontal) {
    case 'general':
      return is === 'angka' ? 'right' : is === 'lain' ? 'center' : 'left';
    case 'fill':
      return 'left';
    case 'centerContinuous':
      return 'center';
    default:
      return horizontal;
  }
}

function runOver(
  model: SheetModel,
  row: number,
  column: number,
  align: DrawnCell['align'],
  needed: number,
): DrawnCell['over'] {
  const free = (step: 1 | -1, wanted: number): number => {
    let got = 0;
    for (let at = column + step; got < wanted && at >= 0 && at < model.columns.count; at += step) {
      if (Math.abs(at - column) > MOST_OVER) break;
      if (valueAt(model.grid, row, at) !== null || model.merges.at(row, at) !== null) break;
      got += model.columns.size(at);
    }
    return Math.min(got, wanted);
  };
  if (align === 'right') return { left: free(-1, needed), right: 0 };
  if (align === 'center') return { left: free(-1, needed / 2), right: free(1, needed / 2) };
  return { left: 0, right: free(1, needed) };
}

/** The line between two cells is the stronger of the two that they ask for; a filled cell hides the sheet's own. */
function linesOf({ look, lookAt: lookNow }: SheetModel, { top, left, bottom, right }: GridRange): CellLines {
  const corner = lookNow(top, right);
  const foot = lookNow(bottom, left);
  const beside = lookNow(top, right + 1);
  const below = lookNow(bottom + 1, left);
  const own = (a: CellLook, b: CellLook): 'grid' | null =>
    look.gridlines && a.fill === null && b.fill === null ? 'grid' : null;
  return {
    right: stronger(corner.borders.right, beside.borders.left) ?? own(corner, beside),
    bottom: stronger(foot.borders.bottom, below.borders.top) ?? own(foot, below),
  };
}

const STRENGTH: Readonly<Record<BorderLook['style'], number>> = {
  hair: 1,
  dotted: 2,
  dashed: 3,
  thin: 4,
  medium: 5,
  double: 6,
  thick: 7,
};

function stronger(one: BorderLook | null, other: BorderLook | null): BorderLook | null {
  if (one === null || other === null) return one ?? other;
  return STRENGTH[other.style] > STRENGTH[one.style] ? other : one;
}

/** A text that runs over its neighbours hides the sheet's own lines between them. */
function withoutCrossedLines(cells: readonly DrawnCell[]): readonly DrawnCell[] {
  const running = cells.filter(({ over }) => over.left > 0 || over.right > 0);
  if (running.length === 0) return cells;
  return cells.map((cell) => {
    const edge = cell.left + cell.width;
    const crossed = running.some(
      ({ left, width, over }) => left - over.left < edge && edge < left + width + over.right,
    );
    return crossed && cell.lines.right === 'grid' ? { ...cell, lines: { ...cell.lines, right: null } } : cell;
  });
}
