import type { CellGrid, CellValue, GridRange } from '../../src/core/grid/cell-grid';

export interface SheetOptions {
  readonly name?: string;
  /** 0-based. */
  readonly hiddenColumns?: readonly number[];
}

/**
 * A whole sheet drawn as text, as it stands before anything is recognised: one line a row, from A1. "<" goes on with
 * the merged cell to the left, "^" with the one above; a line without "|" is an empty row. Digits alone are a number
 * (up to fifteen), "= 0.85" is one with decimals, `'123'` is text, `#REF!` an error, anything else text; "\n" breaks a line inside a cell.
 */
export function sheetFromText(drawing: string, options: SheetOptions = {}): CellGrid {
  const rows = drawing
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.trim())
    .map((line) => (line.startsWith('|') ? cellsOf(line) : []));
  return {
    sheet: options.name ?? 'Lembar1',
    visibility: 'visible',
    values: rows.map((cells) => cells.map(valueOf)),
    formulas: rows.map(() => []),
    formats: rows.map(() => []),
    merges: mergesOf(rows),
    hiddenRows: new Set(),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
  };
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function valueOf(cell: string): CellValue {
  if (cell === '' || cell === '<' || cell === '^') return null;
  if (/^\d{1,15}$/.test(cell)) return Number(cell);
  if (/^=\s*-?[\d.]+$/.test(cell)) return Number(cell.slice(1));
  if (/^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A)$/.test(cell)) return { error: cell };
  return (/^'(.*)'$/s.exec(cell)?.[1] ?? cell).replace(/\\n/g, '\n');
}

function mergesOf(rows: readonly (readonly string[])[]): GridRange[] {
  return rows.flatMap((cells, top) =>
    cells.flatMap((cell, left): GridRange[] => {
      if (cell === '' || cell === '<' || cell === '^') return [];
      let right = left;
      while (cells[right + 1] === '<') right++;
      let bottom = top;
      while (rows[bottom + 1]?.[left] === '^') bottom++;
      return right === left && bottom === top ? [] : [{ top, bottom, left, right }];
    }),
  );
}
