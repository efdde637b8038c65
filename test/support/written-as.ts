import { type CellGrid, type GridRange, valueAt } from '../../src/core/grid/cell-grid';
import { cell, row, table, wordFile } from './word-file';

/** A sheet of texts as the table of another kind of file: all rows, titles too, so that every address stays. */
export function asWord(grids: readonly CellGrid[]): Uint8Array {
  // An empty paragraph between tables, else Word would take them for one.
  return wordFile(grids.map((grid) => `${table(wordRows(grid))}<w:p/>`).join(''));
}

export function asHtml(grids: readonly CellGrid[]): string {
  const tables = grids.map((grid) => {
    const rows = cellsOf(grid).map(
      (cells) =>
        `<tr>${cells
          .filter(({ isCovered }) => !isCovered)
          .map(
            ({ text, wide, high }) =>
              `<td colspan="${String(wide)}" rowspan="${String(high)}">${markup(text)}</td>`,
          )
          .join('')}</tr>`,
    );
    return `<table>${rows.join('')}</table>`;
  });
  return `<html><meta charset="utf-8"><body>${tables.join('<hr>')}</body></html>`;
}

export function asCsv(grid: CellGrid, delimiter: string): string {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return cellsOf(grid)
    .map((cells) => cells.map(({ text }) => (text === '' ? '' : quote(text))).join(delimiter))
    .join('\r\n');
}

interface Placed {
  readonly text: string;
  readonly wide: number;
  readonly high: number;
  readonly isCovered: boolean;
  /** Of a merge that began in a row above, in its first column. */
  readonly isBelow: boolean;
}

function cellsOf(grid: CellGrid): readonly (readonly Placed[])[] {
  const width = Math.max(
    ...grid.values.map((cells) => cells.length),
    ...grid.merges.map(({ right }) => right + 1),
  );
  return grid.values.map((_, at) =>
    Array.from({ length: width }, (_column, column): Placed => {
      const merge = grid.merges.find((one) => within(one, at, column));
      const value = valueAt(grid, at, column);
      return {
        text: typeof value === 'string' ? value : '',
        wide: merge ? merge.right - merge.left + 1 : 1,
        high: merge ? merge.bottom - merge.top + 1 : 1,
        isCovered: merge !== undefined && !(merge.top === at && merge.left === column),
        isBelow: merge !== undefined && merge.top < at && merge.left === column,
      };
    }),
  );
}

function within({ top, left, bottom, right }: GridRange, at: number, column: number): boolean {
  return top <= at && at <= bottom && left <= column && column <= right;
}

function wordRows(grid: CellGrid): readonly string[] {
  return cellsOf(grid).map((cells) =>
    row(
      cells
        .filter(({ isCovered, isBelow }) => !isCovered || isBelow)
        .map(({ text, wide, high, isBelow }) => {
          const down = high === 1 ? '' : isBelow ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
          const words = isBelow ? '' : text;
          return cell(words, `<w:gridSpan w:val="${String(wide)}"/>${down}`);
        }),
    ),
  );
}

function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
