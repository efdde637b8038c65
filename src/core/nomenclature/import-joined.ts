import type { CellGrid, CellValue } from '../grid/cell-grid';
import { isWholeCode } from './import-cells';
import { readOfficialCode } from './official-code';

/** "1.01.02.2.01.0001 Pembangunan …", "1.06.01 - PROGRAM …": a code and its name in one cell. */
const JOINED = /^\s*((?:\d{1,2}|[Xx])[.,]\s?(?:\d{1,4}|[Xx]{2})(?:[.,]\s?\d{1,4})*)\s*[-–—:]?\s+(\p{L}.*)$/su;
/** Of the filled cells of a column; its heading and an empty level are not. */
const MOST = 0.6;
const AT_LEAST = 3;

/**
 * The sheet with every column of «kode nama» in two: the code, then the name, each under the column's heading. Rows
 * stay where they are. A sheet without such a column is itself.
 */
export function withCodesApart(grid: CellGrid): CellGrid {
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const joined = Array.from({ length: width }, (_, column) => isJoined(grid, column));
  if (!joined.includes(true)) return grid;
  const values = grid.values.map((row) =>
    joined.flatMap((split, column): CellValue[] => {
      const value = row[column] ?? null;
      return split ? partsOf(value) : [value];
    }),
  );
  const none = values.map(() => []);
  return { ...grid, values, formulas: none, formats: none, merges: [] };
}

function isJoined(grid: CellGrid, column: number): boolean {
  let filled = 0;
  let joined = 0;
  for (const row of grid.values) {
    const value = row[column];
    if (typeof value !== 'string' || value.trim() === '') continue;
    filled++;
    if (codeAndName(value)) joined++;
  }
  return joined >= AT_LEAST && joined >= MOST * filled;
}

/** A heading stands over both; what holds no code is a name. */
function partsOf(value: CellValue): [CellValue, CellValue] {
  if (typeof value !== 'string') return [null, value];
  const parts = codeAndName(value);
  if (parts) return parts;
  return value.trim() === '' || /\d/.test(value) ? [null, value] : [`Kode ${value.trim()}`, value];
}

function codeAndName(text: string): [string, string] | null {
  const parts = JOINED.exec(text);
  const [code, name] = [parts?.[1]?.replace(/\s/g, ''), parts?.[2]?.trim()];
  if (code === undefined || name === undefined || !isWholeCode(code)) return null;
  return readOfficialCode(code) ? [code, name] : null;
}
