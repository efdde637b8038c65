import { cellAddress, type CellPlace } from '../grid/a1';
import { formatAt, formulaAt, valueAt } from '../grid/cell-grid';
import type { Amount } from '../read/amount';
import type { ReadTable, TableRow } from '../read/read-table';
import { parseAmount } from '../read/parse-amount';
import type { TableColumn } from '../recognise/recognised-table';
import { type NumberForm, numberForm } from './number-text';
import { type SkipReason, because } from './skip-reasons';

/** What a formula finds in one of the cells it names. */
export type Operand = { readonly place: CellPlace } & (
  | { readonly is: 'kosong' | 'nihil' }
  | {
      readonly is: 'angka';
      /** As Excel holds it: a percentage is a fraction. */
      readonly value: number;
      readonly persen: boolean;
      readonly satuan: string;
      readonly format: string | null;
      /** The cell holds a text that has to become this number first. */
      readonly form: NumberForm | null;
    }
  | { readonly is: 'halang'; readonly reason: SkipReason }
);

/** The cell of a column's span that holds its figure in a row; where none does, the one that usually does. */
export function figurePlace(read: ReadTable, row: TableRow, column: TableColumn, usual: number): CellPlace {
  if (column.left === column.right) return { row: row.row, column: column.left };
  for (let at = column.right; at >= column.left; at--) {
    const { is } = parseAmount(valueAt(read.grid, row.row, at), formatAt(read.grid, row.row, at));
    if (is === 'angka' || is === 'rusak' || is === 'ambigu' || is === 'galat') {
      return { row: row.row, column: at };
    }
  }
  return { row: row.row, column: usual };
}

/** The column of a span that holds most of its figures: of "Rp" and "1.200.000" the second. */
export function usualFigureColumn(read: ReadTable, column: TableColumn): number {
  let best = column.right;
  let most = 0;
  for (let at = column.left; at <= column.right && column.left < column.right; at++) {
    let figures = 0;
    for (const row of read.rows) {
      const { is } = parseAmount(valueAt(read.grid, row.row, at), formatAt(read.grid, row.row, at));
      figures += Number(is === 'angka');
    }
    if (figures > most) [best, most] = [at, figures];
  }
  return best;
}

/** What stands in a cell as an operand of a formula; `current` is the value of a cell that holds a formula. */
export function operandAt(
  read: ReadTable,
  row: TableRow,
  column: TableColumn,
  place: CellPlace,
  current: (place: CellPlace) => ReturnType<typeof valueAt>,
): Operand {
  const { grid } = read;
  const format = formatAt(grid, place.row, place.column);
  const isFormula = formulaAt(grid, place.row, place.column) !== null;
  const raw = isFormula ? current(place) : valueAt(grid, place.row, place.column);
  const amount = isFormula ? parseAmount(raw, format) : read.amount(row, column);
  const cell = cellAddress(place.row, place.column);
  const halang = (reason: SkipReason): Operand => ({ place, is: 'halang', reason });
  switch (amount.is) {
    case 'kosong':
    case 'nihil':
      return { place, is: amount.is };
    case 'angka': {
      const shown = typeof raw === 'string' ? raw : read.text(row, column);
      if (strange(read, column, amount)) return halang(because.notANumber(cell, shown));
      const { persen, satuan } = amount;
      if (typeof raw === 'number')
        return { place, is: 'angka', value: raw, persen, satuan, format, form: null };
      const form = typeof raw === 'string' ? numberForm(raw) : null;
      if (!form) return halang(because.textNumber(cell, shown));
      return { place, is: 'angka', value: form.value, persen, satuan, format: form.format, form };
    }
    case 'galat':
      return halang(because.error(cell, amount.error));
    case 'ambigu':
      return halang(because.ambiguous(cell, read.text(row, column)));
    case 'majemuk':
      return halang(because.compound(cell, amount.text));
    case 'rusak':
    case 'contoh':
    case 'teks':
      return halang(because.notANumber(cell, read.text(row, column)));
  }
}

/** "4 Unit" or "80%" in a column of rupiah. */
function strange(read: ReadTable, column: TableColumn, amount: Extract<Amount, { is: 'angka' }>): boolean {
  if (!read.money.includes(column)) return false;
  return amount.persen || (amount.satuan !== '' && !amount.rupiah);
}
