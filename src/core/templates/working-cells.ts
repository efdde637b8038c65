import { cellAddress } from '../grid/a1';
import type { CellValue } from '../grid/cell-grid';
import { isBlank } from '../grid/cell-grid';
import type { Layout } from '../layouts/layout';
import { numberFormat } from '../read/number-format';
import type { FormColumn } from './form-columns';
import type { FormTree } from './form-rows';

/** A cell of the data while a plan is made: what was given, or a formula and what it comes to. */
export interface WorkingCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}

/** The data part of a sheet while it is made; cells by place of row and column. */
export interface Working {
  readonly layout: Layout;
  readonly columns: readonly FormColumn[];
  readonly tree: FormTree;
  /** Row of the sheet that the first row of the tree stands on. */
  readonly top: number;
  readonly cells: (WorkingCell | null)[][];
}

/** What is put into a computed cell where its own value gives way to a formula. */
export interface Replaced {
  readonly row: number;
  readonly column: number;
  readonly stated: CellValue;
  readonly computed: number | string;
}

export function workingCells(columns: readonly FormColumn[], tree: FormTree): (WorkingCell | null)[][] {
  return tree.rows.map((row) => columns.map(({ key }) => row.cells[key] ?? null));
}

export function cellAt(work: Working, row: number, column: number): WorkingCell | null {
  return work.cells[row]?.[column] ?? null;
}

/** The number of a cell, given or computed; null for an empty one and for text. */
export function numberAt(work: Working, row: number, column: number): number | null {
  const value = cellAt(work, row, column)?.value ?? null;
  return typeof value === 'number' ? value : null;
}

export function isEmptyAt(work: Working, row: number, column: number): boolean {
  return isBlank(cellAt(work, row, column)?.value ?? null);
}

export function addressAt(work: Working, row: number, column: number): string {
  return cellAddress(work.top + row, column);
}

/** Unit of a figure as its format shows it; "%" for percentages. */
export function unitAt(work: Working, row: number, column: number): string {
  const { persen, after } = numberFormat(cellAt(work, row, column)?.format ?? null);
  return persen ? '%' : after.toLowerCase();
}

export function put(work: Working, row: number, column: number, cell: WorkingCell): void {
  const line = work.cells[row];
  if (line) line[column] = cell;
}

/** Place of the column of a role with a half and, where it is repeated, a copy; -1 where there is none. */
export function placeOf(work: Working, role: string, like: FormColumn): number {
  const fits = (half: FormColumn['half']): number =>
    work.columns.findIndex(
      (column) =>
        column.layout.role === role &&
        column.half === half &&
        (column.layout.repeats === undefined || column.copy === like.copy),
    );
  const same = fits(like.half);
  if (same >= 0) return same;
  // What is not split itself is performance; rupiah are never computed from it.
  if (like.half === 'Rp') return -1;
  return like.half === '' ? fits('K') : fits('');
}
