import { type CellValue, isError } from '../grid/cell-grid';
import type { TableColumn } from '../recognise/recognised-table';
import { foldSpaces } from './cell-text';

export type ColumnSpan = Pick<TableColumn, 'left' | 'right'>;

export function isFilled(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'string') return true;
  const code = value.charCodeAt(0);
  return code > 32 && code !== 160 ? true : value.trim() !== '';
}

export function countFilled(cells: readonly CellValue[], left: number, right: number): number {
  let count = 0;
  const end = Math.min(right, cells.length - 1);
  for (let at = left; at <= end; at++) if (isFilled(cells[at])) count += 1;
  return count;
}

export function hasIn(cells: readonly CellValue[], column: ColumnSpan): boolean {
  for (let at = column.left; at <= column.right; at++) if (isFilled(cells[at])) return true;
  return false;
}

/** Text of a column's cells joined, as they stand (numbers without their format). */
export function textIn(cells: readonly CellValue[], column: ColumnSpan): string {
  let text = '';
  for (let at = column.left; at <= column.right; at++) {
    const value = cells[at] ?? null;
    if (value === null) continue;
    const piece =
      typeof value === 'string' ? foldSpaces(value) : isError(value) ? value.error : String(value);
    if (piece !== '') text = text === '' ? piece : `${text} ${piece}`;
  }
  return text;
}
