import { type CellValue, isBlank } from '../grid/cell-grid';
import type { ReadTable } from '../read/read-table';
import { columnNumber } from '../recognise/column-numbers';
import type { TableColumn } from '../recognise/recognised-table';

/** What the column-number row says under one column, and what the form says. */
export interface PrintedNumber {
  readonly column: TableColumn;
  /** 0-based row of the cell; of an empty one the last row of numbers. */
  readonly row: number;
  /** As it stands, "" where nothing does. */
  readonly text: string;
  readonly number: number | null;
  readonly formula: string | null;
  /** The form's number; null where the form has no such column. */
  readonly official: number | null;
}

/** The column numbers of a table from left to right; null where no row between heading and data holds any. */
export function printedNumbers(read: ReadTable): readonly PrintedNumber[] | null {
  const { headerRows, dataRows, columnNumberRow } = read.table;
  const rows: number[] = [];
  for (let row = headerRows[1] + 1; row < dataRows[0] && rows.length < 5; row++) rows.push(row);
  if (columnNumberRow !== null && !rows.includes(columnNumberRow)) rows.push(columnNumberRow);
  const last = columnNumberRow ?? rows.at(-1);
  if (last === undefined) return null;
  const copies = new Map<string, number>();
  const numbers = read.table.columns.map((column) => {
    const copy = copies.get(column.role) ?? 0;
    copies.set(column.role, copy + 1);
    return {
      ...printedUnder(read, column, rows, last),
      column,
      official: officialNumber(read, column, copy),
    };
  });
  return numbers.some(({ text }) => text !== '') ? numbers : null;
}

function printedUnder(
  read: ReadTable,
  column: TableColumn,
  rows: readonly number[],
  last: number,
): Pick<PrintedNumber, 'row' | 'text' | 'number' | 'formula'> {
  for (const row of rows) {
    for (let at = column.left; at <= column.right; at++) {
      const value = read.cell(row, at) ?? mergedValue(read, row, at);
      if (isBlank(value) || typeof value === 'object') continue;
      const printed = columnNumber(value);
      const text = String(value).replace(/\s+/g, ' ').trim();
      return { row, text, number: printed?.number ?? null, formula: printed?.formula ?? null };
    }
  }
  return { row: last, text: '', number: null, formula: null };
}

function mergedValue(read: ReadTable, row: number, column: number): CellValue {
  const merge = read.grid.merges.find(
    (one) => one.top === row && one.bottom === row && one.left < column && one.right >= column,
  );
  return merge ? read.cell(row, merge.left) : null;
}

/** Copies of a repeated column count on from the first; columns repeated together take turns. */
function officialNumber(read: ReadTable, { layout }: TableColumn, copy: number): number | null {
  if (layout.number === null) return null;
  if (layout.repeats === undefined) return layout.number;
  const together = layout.group
    ? read.layout.columns.filter((other) => other.repeats !== undefined && other.group === layout.group)
        .length
    : 1;
  return layout.number + copy * together;
}

/** "(7/6)x100%" → "7/6": what a printed formula computes, without brackets and percent. */
export function plainFormula(formula: string): string {
  return formula
    .replace(/[()\s]/g, '')
    .replace(/:/g, '/')
    .replace(/[x×*]100%?$/i, '')
    .replace(/%$/, '');
}
