import type { ReadTable, TableRow } from './read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { numberFormat } from './number-format';

/**
 * The number of a cell that is a number and nothing else: no text, no percent, no date, no unit in its format. Null for
 * every other cell. Most cells of a table of figures are such, and need no parsing.
 */
export function plainNumber(read: ReadTable, row: TableRow, column: TableColumn): number | null {
  if (column.left !== column.right) return null;
  const value = read.grid.values[row.row]?.[column.left];
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  const code = read.grid.formats[row.row]?.[column.left] ?? null;
  if (code === null) return value;
  const format = numberFormat(code);
  return format.persen || format.date || format.after !== '' ? null : value;
}
