import type { GridRange } from './cell-grid';

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "aa" → 26; null for anything that is no column of Excel (beyond XFD too). */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= 16384 ? index - 1 : null;
}

/** Row and column are 0-based; gives "F220". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A6:J459", or "A6" where the range is one cell. */
export function rangeAddress(range: GridRange): string {
  const start = cellAddress(range.top, range.left);
  const end = cellAddress(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** "E", or "E:H" for several columns. */
export function columnSpan(left: number, right: number): string {
  return left === right ? columnLetters(left) : `${columnLetters(left)}:${columnLetters(right)}`;
}

/** "$F$220", "a6:J459" → a 0-based range; null for anything else. Corners may come in any order. */
export function parseRange(address: string): GridRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address.trim());
  if (!match) return null;
  const [, letters = '', digits = '', otherLetters = letters, otherDigits = digits] = match;
  const columns = [columnIndex(letters), columnIndex(otherLetters)];
  const rows = [Number(digits) - 1, Number(otherDigits) - 1];
  const [left, right] = columns;
  const [top, bottom] = rows;
  if (left === null || left === undefined || right === null || right === undefined) return null;
  if (top === undefined || bottom === undefined || top < 0 || bottom < 0) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** A cell of a sheet, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A1 of the cells in their order; neighbours below each other as one range: "F3:F5", "F9". */
export function rangesOf(cells: readonly CellPlace[]): string[] {
  const ranges: string[] = [];
  for (let from = 0; from < cells.length;) {
    const { row: top, column: left } = cells[from] ?? { row: 0, column: 0 };
    let to = from;
    while (cells[to + 1]?.row === top + to + 1 - from && cells[to + 1]?.column === left) to++;
    ranges.push(rangeAddress({ top, bottom: top + to - from, left, right: left }));
    from = to + 1;
  }
  return ranges;
}
