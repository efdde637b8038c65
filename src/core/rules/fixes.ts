import { ratioFormula } from '../compute/form-formulas';
import { canBeAdded } from '../facts/cell-kinds';
import { standsBeforeName } from '../facts/codes';
import { cellOf } from '../facts/names';
import { type RatioScale, wholeOf } from '../facts/ratios';
import { cellAddress, rangesOf } from '../grid/a1';
import type { CellEdit } from '../grid/cell-edit';
import { figure } from '../language/figures';
import type { Bilingual } from '../language/language';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { Fix } from './finding';

/** What applying a fix does, as its button says it. */
export const fixLabel = {
  write: (value: string): Bilingual => ({ id: `Tulis ${value}`, en: `Write ${value}` }),
  writeText: (text: string): Bilingual => ({ id: `Tulis «${text}»`, en: `Write “${text}”` }),
  replace: (value: string): Bilingual => ({ id: `Ganti dengan ${value}`, en: `Replace by ${value}` }),
  move: (from: string, to: string): Bilingual => ({
    id: `Pindahkan ${from} ke ${to}`,
    en: `Move ${from} to ${to}`,
  }),
  fillCode: (code: string): Bilingual => ({ id: `Isi ${code}`, en: `Fill in ${code}` }),
  fillCodes: (count: number): Bilingual => ({
    id: `Isi ${figure(count)} kode`,
    en: `Fill in ${figure(count)} codes`,
  }),
  fillSum: (cell: string, formula: string): Bilingual => ({
    id: `Isi ${cell} dengan =${formula}`,
    en: `Fill ${cell} with =${formula}`,
  }),
  fillSums: (count: number): Bilingual => ({
    id: `Isi ${figure(count)} sel dengan jumlahnya`,
    en: `Fill ${figure(count)} cells with their sums`,
  }),
  compute: (formula: string): Bilingual => ({
    id: `Hitung dengan =${formula}`,
    en: `Compute with =${formula}`,
  }),
  computeRatios: (count: number): Bilingual => ({
    id: `Hitung ${String(count)} rasio dengan rumus`,
    en: `Compute ${String(count)} ratios by formula`,
  }),
  makeNumbers: (count: number): Bilingual => ({
    id: `Jadikan ${figure(count)} sel angka`,
    en: `Make ${figure(count)} cells numbers`,
  }),
};

/** Writes a code into the code column; only where the code stands there, and in one column. */
export function kodeFix(read: ReadTable, row: TableRow, column: TableColumn, clean: string): readonly Fix[] {
  if (column.left !== column.right || standsBeforeName(read, row, column)) return [];
  const edit: CellEdit = {
    sheet: read.table.sheet,
    cell: cellOf(read, row, column),
    value: clean,
    format: '@',
  };
  return [{ label: fixLabel.replace(clean), edits: [edit] }];
}

const MOST_ARGUMENTS = 200;

/** "SUM(F3:F5,F9)" over the rows' cells in a column, as Excel keeps it; null where it would grow too long. */
export function sumFormula(rows: readonly TableRow[], column: TableColumn): string | null {
  const ranges = rangesOf(rows.map(({ row }) => ({ row, column: column.left })));
  return ranges.length === 0 || ranges.length > MOST_ARGUMENTS ? null : `SUM(${ranges.join(',')})`;
}

/**
 * The fix that lets a cell add up the rows below it. Only where Excel can add them: every row holds a number of its
 * own (or nothing on purpose), no text.
 */
export function sumFix(
  read: ReadTable,
  target: TableRow,
  column: TableColumn,
  parts: readonly TableRow[],
): readonly Fix[] {
  if (column.left !== column.right) return [];
  if (!parts.every((row) => canBeAdded(read, row, column))) return [];
  if (parts.some((row) => read.amount(row, column).is === 'kosong')) return [];
  const formula = sumFormula(parts, column);
  if (formula === null) return [];
  const cell = cellAddress(target.row, column.left);
  return [
    {
      label: fixLabel.fillSum(cell, formula),
      edits: [{ sheet: read.table.sheet, cell, formula }],
    },
  ];
}

/** The edit that computes one ratio, guarded against an empty base; null where Excel could not compute it. */
export function ratioEdit(
  read: ReadTable,
  row: TableRow,
  columns: { readonly column: TableColumn; readonly of: TableColumn; readonly to: TableColumn },
  scale: RatioScale,
): CellEdit | null {
  const { column, of, to } = columns;
  if ([column, of, to].some((one) => one.left !== one.right)) return null;
  if (![of, to].every((one) => isNumber(read, row, one))) return null;
  const top = cellAddress(row.row, of.left);
  const base = cellAddress(row.row, to.left);
  return {
    sheet: read.table.sheet,
    cell: cellAddress(row.row, column.left),
    formula: ratioFormula(top, base, wholeOf(scale)),
    ...(scale === 'persen' ? { format: '0.00%' } : {}),
  };
}

function isNumber(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const amount = read.amount(row, column);
  return amount.is === 'angka' && !amount.text;
}
