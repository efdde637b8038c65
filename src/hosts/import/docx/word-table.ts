import { type CellValue, EMPTY_ROW, type GridRange } from '../../../core/grid/cell-grid';
import type { CellOrigin, RawTable } from '../imported-book';

/** A table as its XML says it, cell by cell. */
export interface WordCell {
  /** Columns of the table's grid that it covers. */
  span: number;
  /** Goes on from the cell above it, or the one before it. */
  isContinued: boolean;
  isBeside: boolean;
  readonly paragraphs: string[];
}

export interface WordRow {
  isHeading: boolean;
  isDeleted: boolean;
  /** Grid columns left out before its first cell. */
  before: number;
  readonly cells: WordCell[];
}

export interface WordTable {
  readonly number: number;
  readonly titleLines: readonly string[];
  readonly rows: WordRow[];
}

/** Places the cells in a grid. Merges are those that Word shows: cells over several columns, and what goes on downwards. */
export function rawTableOf({ number, titleLines, rows }: WordTable): RawTable {
  const values: CellValue[][] = [];
  const origins: CellOrigin[][] = [];
  const merges: GridRange[] = [];
  /** By first column: the cell that a continued one below belongs to. */
  const open = new Map<number, Placed>();
  let headingRows = 0;
  rows.forEach((row, drawn) => {
    if (row.isDeleted) return;
    const at = values.length;
    if (row.isHeading && headingRows === at) headingRows++;
    const texts: CellValue[] = [];
    values.push(texts);
    origins.push([{ table: number, row: drawn + 1 }]);
    let column = row.before;
    let last: Placed | null = null;
    for (const cell of row.cells) {
      const text = cellText(cell.paragraphs);
      const above = open.get(column);
      if (cell.isBeside && last) {
        last.range.right += cell.span;
        last.add(text);
      } else if (cell.isContinued && above && above.range.right - above.range.left + 1 === cell.span) {
        above.range.bottom = at;
        above.add(text);
        last = null;
      } else {
        last = place(texts, at, column, cell.span, text);
        merges.push(last.range);
        open.set(column, last);
      }
      if (!cell.isContinued && last === null) open.delete(column);
      column += cell.span;
    }
    for (const [left, { range }] of open) {
      // Only what reached this row can go on in the next one.
      if (range.bottom < at) open.delete(left);
    }
  });
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name: null,
    titleLines,
    values: values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
    origins: origins.map(([row]) => (row ? Array.from({ length: width }, () => row) : EMPTY_ROW)),
    doubts: [],
    headingRows,
  };
}

interface Placed {
  readonly range: { readonly top: number; readonly left: number; bottom: number; right: number };
  add(text: string): void;
}

function place(row: CellValue[], top: number, left: number, span: number, text: string): Placed {
  row[left] = text === '' ? null : text;
  // A row is as wide as its last cell, empty or not.
  row[left + span - 1] ??= null;
  return {
    range: { top, left, bottom: top, right: left + span - 1 },
    add: (more) => {
      if (more === '') return;
      const before = row[left];
      row[left] = typeof before === 'string' ? `${before}\n${more}` : more;
    },
  };
}

export function cellText(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text) => text.replace(/[ \t\u00a0]+$/gm, ''))
    .join('\n')
    .trim();
}
