import type { CellGrid, CellValue, GridRange } from '../grid/cell-grid';
import { isBlank, sameValue } from '../grid/cell-grid';
import { mergesIn } from '../grid/merged-areas';
import { columnNumber, readColumnNumbers } from './column-numbers';
import { headingLikeness, isPeriodText, splitOf } from './heading-words';
import { weights } from './weights';

/** Rows that look like the heading of some table: 0-based, inclusive. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly numberRow: number | null;
  /** E.81 is often printed with its K and Rp below the column numbers; absent where they stand in the heading. */
  readonly splitRow?: number;
  /** First row below heading and column numbers. */
  readonly dataTop: number;
}

/** Finds every block of heading rows of a sheet, from the top down. Looks closely only at rows without figures. */
export function findHeadingBlocks(grid: CellGrid): HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  let from = 0;
  for (let row = 0; row < grid.values.length; row++) {
    if (row < from || !isHeadingRow(grid, row)) continue;
    // A heading printed under itself over and over is one heading: that of the last row.
    const last = lastAlike(grid, row);
    if (last - row >= weights.block.rowsAtMost) {
      from = row = last;
    }
    const block = blockAround(grid, row, from);
    if (!block) continue;
    blocks.push(block);
    from = block.dataTop;
  }
  return blocks;
}

/** Whether a row heads columns: several different headings stand in it, and little that is data. */
export function isHeadingRow(grid: CellGrid, row: number): boolean {
  const cells = grid.values[row] ?? [];
  return (
    (mayBeHeading(cells) || isSpoiltHeading(grid, row)) &&
    headingCells(grid, row) >= weights.block.seedHeadings
  );
}

/** More figures than a heading has, but fewer than texts, and the column numbers right below. */
function isSpoiltHeading(grid: CellGrid, row: number): boolean {
  const said = (grid.values[row] ?? []).map(saidBy);
  const texts = said.filter((one) => one === 'text').length;
  const figures = said.filter((one) => one === 'figure').length;
  if (texts < weights.block.seedHeadings || figures >= texts || said.includes('code')) return false;
  const { left, right } = filledSpan(grid, row, row);
  for (let below = row + 1; below <= row + weights.block.rowsAtMost; below++) {
    const numbers = readColumnNumbers(grid, below, left, right) ?? [];
    if (numbers.length >= weights.block.numbersEndHeading) return true;
  }
  return false;
}

function lastAlike({ values }: CellGrid, row: number): number {
  const alike = (one: readonly CellValue[], other: readonly CellValue[]): boolean =>
    one.length === other.length && one.every((value, column) => sameValue(value, other[column] ?? null));
  let last = row;
  while (last + 1 < values.length && alike(values[row] ?? [], values[last + 1] ?? [])) last++;
  return last;
}

/**
 * Whether a row may head columns by what its cells say. Texts speak for it, figures and codes against; an error, a
 * boolean, a blank and a paragraph say nothing, and one figure among the texts (a date, a stray number) decides nothing.
 */
export function mayBeHeading(cells: readonly CellValue[]): boolean {
  let texts = 0;
  let figures = 0;
  for (const value of cells) {
    const says = saidBy(value);
    if (says === 'text') texts++;
    else if (says === 'figure') figures++;
    else if (says === 'code') return false;
  }
  return texts >= weights.block.seedHeadings && figures * weights.block.textsForOneFigure <= texts;
}

/** What a cell says of its row: `text` may head a column, `figure` and `code` stand in data, the rest says nothing. */
function saidBy(value: CellValue): 'text' | 'figure' | 'code' | 'nothing' {
  if (typeof value === 'number') return isYear(value) ? 'nothing' : 'figure';
  if (typeof value !== 'string' || value.length > weights.block.textUpTo) return 'nothing';
  if (startsWithFigure(value)) {
    if (isCodeLike(value)) return 'code';
    if (!saysPeriod(value)) return 'figure';
  }
  if (isBlank(value)) return 'nothing';
  return AMOUNT.test(value) ? 'figure' : 'text';
}

/** «Rp 66.000.000» */
const AMOUNT = /^\s*rp[\s.]*\d/i;

/** A year that stands for itself over a column. */
export function isYear(value: number): boolean {
  return value >= weights.block.firstYear && value <= weights.block.lastYear;
}

/** "1.06…": no period begins so, and nearly every row of a plan does. */
function isCodeLike(text: string): boolean {
  return isDigit(text.charCodeAt(0)) && text.charCodeAt(1) === 46 && isDigit(text.charCodeAt(2));
}

/** "2021", "2021 Target Kinerja". */
function saysPeriod(text: string): boolean {
  return isPeriodText(text) || /^\s*(?:19|20)\d\d\s+\p{L}/u.test(text);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function startsWithFigure(text: string): boolean {
  for (let at = 0; at < text.length && at < 8; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return false;
  }
  return false;
}

/** How many different cells of a row read like headings. */
function headingCells(grid: CellGrid, row: number): number {
  const texts = new Set<string>();
  let periods = 0;
  for (const value of grid.values[row] ?? []) {
    if (typeof value === 'number') periods++;
    if (typeof value === 'string' && isHeadingText(value)) texts.add(value.trim().toLowerCase());
  }
  return texts.size + (texts.size > 0 && periods > 1 ? 1 : 0);
}

/** Reads like a heading and says which: K, Rp and «Rp -» stand in data as well. */
function isHeadingText(text: string): boolean {
  return headingLikeness(text) >= weights.heading.alike && splitOf(text) === null;
}

function blockAround(grid: CellGrid, seed: number, from: number): HeadingBlock | null {
  let top = seed;
  while (top > from && seed - top < weights.block.rowsAtMost - 1 && headsBelow(grid, top - 1, top)) top--;
  let bottom = seed;
  let span = filledSpan(grid, top, bottom);
  while (
    bottom - top < weights.block.rowsAtMost - 1 &&
    readColumnNumbers(grid, bottom + 1, span.left, span.right) === null &&
    isSubHeading(grid, top, bottom + 1, span)
  ) {
    bottom++;
    span = filledSpan(grid, top, bottom);
  }
  bottom = Math.max(bottom, aboveNumbers(grid, top, bottom, span));
  // A heading is several different headings, wherever they stand in the block.
  const distinct = new Set<string>();
  for (let row = top; row <= bottom; row++) {
    for (const value of grid.values[row] ?? []) {
      if (typeof value === 'string' && headingLikeness(value) >= weights.heading.alike)
        distinct.add(value.trim().toLowerCase());
    }
  }
  if (distinct.size < weights.block.headingsAtLeast) return null;
  for (const merge of mergesIn(grid, top, bottom + weights.block.rowsAtMost)) {
    if (
      merge.top <= bottom &&
      merge.bottom > bottom &&
      merge.bottom - bottom <= weights.block.mergeBelow &&
      merge.top >= top &&
      merge.left <= span.right &&
      merge.right >= span.left
    ) {
      bottom = merge.bottom;
    }
  }
  const numberRow = findNumberRow(grid, bottom, span);
  const wide = withNumbered(grid, numberRow, span);
  if (numberRow !== null && isSplitRow(grid, numberRow + 1)) {
    return { top, bottom, ...wide, numberRow, splitRow: numberRow + 1, dataTop: numberRow + 2 };
  }
  return { top, bottom, ...wide, numberRow, dataTop: (numberRow ?? bottom) + 1 };
}

/** The first and last columns too, whose headings are blank and whose numbers go on with those of the others. */
function withNumbered(
  { values }: CellGrid,
  numberRow: number | null,
  { left, right }: { left: number; right: number },
): { left: number; right: number } {
  if (numberRow === null) return { left, right };
  const isNumbered = (column: number): boolean =>
    (columnNumber(values[numberRow]?.[column] ?? null)?.number ?? null) !== null;
  while (left > 0 && isNumbered(left - 1)) left--;
  while (isNumbered(right + 1)) right++;
  return { left, right };
}

/** The last row above the column numbers, where rows whose own cells no longer say it stand between; -1 where none do. */
function aboveNumbers(
  grid: CellGrid,
  top: number,
  bottom: number,
  { left, right }: { left: number; right: number },
): number {
  for (let row = bottom + 1; row <= Math.min(bottom + 2, top + weights.block.rowsAtMost); row++) {
    const numbers = readColumnNumbers(grid, row, left, right) ?? [];
    if (numbers.length >= weights.block.numbersEndHeading) return row - 1;
    const said = (grid.values[row] ?? []).map(saidBy);
    const figures = said.filter((one) => one === 'figure').length;
    if (said.includes('code') || figures * weights.block.textsForOneFigure > said.length) return -1;
  }
  return -1;
}

/** K and Rp in turn, and nothing else. */
function isSplitRow(grid: CellGrid, row: number): boolean {
  const filled = (grid.values[row] ?? []).filter((value) => !isBlank(value));
  return (
    filled.length >= weights.block.splitsAtLeast &&
    filled.every((value) => typeof value === 'string' && splitOf(value) !== null)
  );
}

/** Rows whose texts head the columns, from the top down. */
export function headingRows({ top, bottom, splitRow }: HeadingBlock): readonly number[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  return splitRow === undefined ? rows : [...rows, splitRow];
}

/** The number row stands right below the heading; a row of stray figures may have slipped in between. */
function findNumberRow(grid: CellGrid, bottom: number, span: { left: number; right: number }): number | null {
  for (let row = bottom + 1; row <= bottom + 2; row++) {
    if (readColumnNumbers(grid, row, span.left, span.right)) return row;
    const cells = (grid.values[row] ?? []).filter((value) => !isBlank(value));
    const stray = cells.every(
      (value) => typeof value === 'number' || (typeof value === 'string' && /^[\s\d().]{1,6}$/.test(value)),
    );
    if (!stray || cells.length > 2) return null;
  }
  return null;
}

/** True where `row` carries group headings (or labels merged downwards) of the heading row below it. */
function headsBelow(grid: CellGrid, row: number, below: number): boolean {
  const cells = grid.values[row] ?? [];
  const filled: number[] = [];
  cells.forEach((value, column) => {
    if (!isBlank(value)) filled.push(column);
  });
  if (filled.length === 0)
    return mergesIn(grid, below, below).some(
      (merge) => merge.top <= row - 1 && headsBelow(grid, row - 1, below),
    );
  if (!mayBeGroups(cells)) return false;
  const span = filledSpan(grid, below, below);
  const whole = groupsIn(grid, row).some((merge) => merge.left <= span.left && merge.right >= span.right);
  if (whole && filled.length === 1) return false;
  let alike = 0;
  for (const column of filled) {
    const value = cells[column];
    if (
      typeof value === 'string' &&
      (headingLikeness(value) >= weights.heading.alike || splitOf(value) !== null)
    )
      alike++;
  }
  if (filled.length >= 2) return alike >= 2 || alike * 2 >= filled.length;
  const only = filled[0] ?? 0;
  return (
    alike === 1 &&
    only > span.left &&
    isBlank(cells[only + 1] ?? null) &&
    !isBlank(grid.values[below]?.[only] ?? null)
  );
}

function mayBeGroups(cells: readonly CellValue[]): boolean {
  const said = cells.map(saidBy);
  const figures = said.filter((one) => one === 'figure').length;
  const texts = said.filter((one) => one === 'text').length;
  return !said.includes('code') && figures * weights.block.textsForOneFigure <= texts;
}

/** True where `row` divides the headings above it: years, K and Rp, or headings standing under a group. */
function isSubHeading(
  grid: CellGrid,
  top: number,
  row: number,
  span: { left: number; right: number },
): boolean {
  const cells = grid.values[row] ?? [];
  let filled = 0;
  let periods = 0;
  let underGroup = 0;
  let strangers = 0;
  for (let column = span.left; column <= Math.max(span.right, cells.length - 1); column++) {
    const value = cells[column] ?? null;
    if (isBlank(value)) continue;
    // A label repeated in every heading row instead of being merged downwards divides nothing.
    if (sameText(value, grid.values[row - 1]?.[column] ?? null)) continue;
    const says = saidBy(value);
    if (says === 'code') return false;
    if (says === 'nothing' && typeof value !== 'number') continue;
    filled++;
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
    const period = isPeriodText(text) && (typeof value !== 'number' || value >= weights.block.firstYear);
    const divides =
      period ||
      splitOf(text) !== null ||
      (typeof value === 'string' &&
        value.length <= weights.block.subHeadingUpTo &&
        headingLikeness(value) >= weights.heading.alike);
    // A heading mistyped beyond knowing, or a figure in its place, does not make the row one of data.
    if (!divides) strangers++;
    if (!divides && says === 'text' && text.length > weights.block.mistypedUpTo) strangers++;
    if (period) periods++;
    if (standsUnderGroup(grid, top, row, column)) underGroup++;
  }
  if (filled > 0 && periods === filled && (filled >= 2 || headingCells(grid, row + 1) >= 2)) return true;
  if (strangers * weights.block.mistypedOneOf > filled) return false;
  return filled > 0 && underGroup * 2 >= filled && (filled >= 2 || underGroup === 1);
}

/** Under a merged group, or under an empty or shared heading cell: not right below a heading of its own. */
function standsUnderGroup(grid: CellGrid, top: number, row: number, column: number): boolean {
  for (let above = row - 1; above >= top; above--) {
    for (const merge of groupsIn(grid, above)) if (merge.left <= column && merge.right >= column) return true;
    const value = grid.values[above]?.[column] ?? null;
    if (!isBlank(value)) {
      const next = grid.values[above]?.[column + 1] ?? null;
      if (sameText(value, next) || sameText(value, grid.values[above]?.[column - 1] ?? null)) return true;
      return isBlank(next) && !isBlank(grid.values[row]?.[column + 1] ?? null);
    }
  }
  return true;
}

function sameText(a: CellValue, b: CellValue): boolean {
  return (
    typeof a === 'string' &&
    typeof b === 'string' &&
    a.trim() !== '' &&
    a.trim().toLowerCase() === b.trim().toLowerCase()
  );
}

/** The merges of a row that are wider than one column: groups of headings. */
function groupsIn(grid: CellGrid, row: number): readonly GridRange[] {
  return mergesIn(grid, row, row).filter(
    (merge) => merge.right > merge.left && merge.bottom - merge.top <= weights.block.mergedRows,
  );
}

function filledSpan(grid: CellGrid, top: number, bottom: number): { left: number; right: number } {
  let left = Infinity;
  let right = -1;
  for (let row = top; row <= bottom; row++) {
    const cells = grid.values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      if (isBlank(cells[column] ?? null)) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    for (const merge of groupsIn(grid, row)) {
      if (merge.left >= left && merge.left <= right) right = Math.max(right, merge.right);
    }
  }
  return { left: Number.isFinite(left) ? left : 0, right: Math.max(right, 0) };
}
