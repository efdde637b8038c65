import type { DefaultTreeAdapterTypes } from 'parse5';
import type { CellValue, GridRange } from '../../../core/grid/cell-grid';
import type { CellOrigin, RawTable } from '../imported-book';

export interface HtmlCell {
  readonly element: DefaultTreeAdapterTypes.Element;
  readonly text: string;
  attribute(name: string): string | null;
}

export interface HtmlRow {
  readonly isHeading: boolean;
  readonly isHidden: boolean;
  readonly cells: readonly HtmlCell[];
}

interface GridOptions {
  readonly number: number;
  readonly titleLines: readonly string[];
  readonly span: number;
  spend(slots: number): void;
}

/** Places cells as a browser does: each at the first free column; one that would run into another ends before it. */
export function rawTableOf(
  rows: readonly HtmlRow[],
  { number, titleLines, span, spend }: GridOptions,
): RawTable {
  const values: CellValue[][] = rows.map(() => []);
  const formats: (string | null)[][] = rows.map(() => []);
  const covered: boolean[][] = rows.map(() => []);
  const merges: GridRange[] = [];
  rows.forEach(({ cells }, top) => {
    const taken = covered[top] ?? [];
    let left = 0;
    for (const cell of cells) {
      while (taken[left]) left++;
      const wide = spanOf(cell.attribute('colspan'), span, 1);
      const high = spanOf(cell.attribute('rowspan'), span, rows.length - top);
      let right = left;
      while (right + 1 < left + wide && !taken[right + 1]) right++;
      const bottom = Math.min(rows.length - 1, top + high - 1);
      spend((right - left + 1) * (bottom - top + 1));
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) mark(covered[row], column);
      }
      const { value, format } = valueOf(cell);
      fill(values[top], left, value);
      if (format !== null) fill(formats[top], left, format);
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
      left = right + 1;
    }
  });
  const width = covered.reduce((most, row) => Math.max(most, row.length), 0);
  let headingRows = 0;
  while (rows[headingRows]?.isHeading) headingRows++;
  return {
    name: null,
    titleLines,
    values: values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    merges,
    origins: rows.map((_, row) =>
      Array.from({ length: width }, (): CellOrigin => ({ table: number, row: row + 1 })),
    ),
    doubts: [],
    headingRows,
    sheet: {
      formats,
      hiddenRows: new Set(rows.flatMap(({ isHidden }, row) => (isHidden ? [row] : []))),
    },
  };
}

function mark(row: boolean[] | undefined, column: number): void {
  if (!row) return;
  for (let at = row.length; at < column; at++) row[at] = false;
  row[column] = true;
}

function fill<T>(row: (T | null)[] | undefined, column: number, value: T | null): void {
  if (!row) return;
  for (let at = row.length; at < column; at++) row[at] = null;
  row[column] = value;
}

/** `all`: what 0 stands for, «to the end». */
function spanOf(said: string | null, most: number, all: number): number {
  const number = said === null ? 1 : Math.floor(Number(said));
  if (number === 0) return Math.min(all, most);
  return Number.isFinite(number) && number > 0 ? Math.min(number, most) : 1;
}

/** Excel and LibreOffice write the number itself beside what they show of it. */
function valueOf(cell: HtmlCell): { readonly value: CellValue; readonly format: string | null } {
  const said = cell.attribute('sdval') ?? cell.attribute('x:num');
  const number = said === null || said.trim() === '' ? NaN : Number(said);
  if (!Number.isFinite(number)) return { value: cell.text === '' ? null : cell.text, format: null };
  const format = cell.attribute('sdnum')?.split(';').slice(2).join(';') ?? '';
  return { value: number, format: format === '' || /^general$/i.test(format) ? null : format };
}
