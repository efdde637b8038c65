import { linesOf } from './column-widths';
import type { FormColumn } from './form-columns';
import { formHeading, type HeadingBlock } from './form-heading';
import { HEADING, LABEL, NUMBER_ROW, type StyleBook, TITLE } from './plan-styles';
import type { SheetBuild } from './sheet-build';

/** Points a line of heading text takes at the size headings have. */
const LINE = 13;
const TITLE_LINE = 17;

/** Writes the lines of the title from row 0, each over the whole width; gives the row below them and an empty one. */
export function putTitle(
  build: SheetBuild,
  styles: StyleBook,
  lines: readonly string[],
  widths: readonly number[],
): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  lines.forEach((line, row) => {
    if (row === 0) build.put(row, 0, { value: line, style: styles.of(LABEL) });
    else {
      const range = { top: row, bottom: row, left: 0, right: widths.length - 1 };
      build.putBlock(range, { value: line, style: styles.of(TITLE) });
      build.heights[row] = TITLE_LINE * linesOf(line, width / 1.2);
    }
  });
  return lines.length + 1;
}

export interface PlacedHeading {
  /** Rows of the heading proper, 0-based and inclusive. */
  readonly rows: readonly [first: number, last: number];
  readonly numberRow: number;
}

/** Writes the merged heading and the column-number row below it. */
export function putHeading(
  build: SheetBuild,
  styles: StyleBook,
  columns: readonly FormColumn[],
  widths: readonly number[],
  top: number,
): PlacedHeading {
  const { rows, blocks } = formHeading(columns);
  const style = styles.of(HEADING);
  for (const { text, ...range } of blocks) {
    const placed = { ...range, top: range.top + top, bottom: range.bottom + top };
    const width = widthOf(range, widths);
    build.putBlock(placed, { value: /^\d{4}$/.test(text) ? Number(text) : breakable(text, width), style });
  }
  heightsOf(blocks, widths, rows).forEach((height, row) => (build.heights[top + row] = height));
  const numberRow = top + rows;
  putNumbers(build, styles.of(NUMBER_ROW), columns, widths, numberRow);
  return { rows: [top, numberRow - 1], numberRow };
}

function widthOf({ left, right }: { left: number; right: number }, widths: readonly number[]): number {
  return widths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
}

/** Excel breaks lines at spaces only: a chain of words joined by slashes gets some where it is too long. */
function breakable(text: string, width: number): string {
  const tooLong = text.split(' ').some((word) => word.length > width - 2);
  return tooLong ? text.replace(/\/(?=\S)/g, '/ ') : text;
}

/** Merged cells do not grow by themselves: each row is made as high as its longest text needs. */
function heightsOf(
  blocks: readonly HeadingBlock[],
  widths: readonly number[],
  rows: number,
): readonly number[] {
  const heights = new Array<number>(rows).fill(LINE + 3);
  const byHeight = [...blocks].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const { text, top, bottom, left, right } of byHeight) {
    const width = widthOf({ left, right }, widths);
    const needed = LINE * linesOf(text, width / 1.05) + 3;
    let there = 0;
    for (let row = top; row <= bottom; row++) there += heights[row] ?? 0;
    const more = Math.max(0, needed - there) / (bottom - top + 1);
    for (let row = top; row <= bottom; row++) heights[row] = (heights[row] ?? 0) + more;
  }
  return heights;
}

/** The halves of a split column share one number. */
function putNumbers(
  build: SheetBuild,
  style: number,
  columns: readonly FormColumn[],
  widths: readonly number[],
  row: number,
): void {
  for (let left = 0; left < columns.length;) {
    const column = columns[left];
    let right = left;
    while (columns[right + 1]?.layout === column?.layout && columns[right + 1]?.copy === column?.copy)
      right++;
    const number = column?.number ?? '';
    const value = /^\d+$/.test(number) ? Number(number) : number;
    build.putBlock({ top: row, bottom: row, left, right }, value === '' ? { style } : { value, style });
    left = right + 1;
  }
  const widest = Math.max(
    ...columns.map((column, at) => {
      const twin = columns[at + 1]?.layout === column.layout && column.half === 'K';
      return linesOf(column.number, (widths[at] ?? 0) * (twin ? 2 : 1) * 1.2);
    }),
  );
  build.heights[row] = 11 * widest + 2;
}
