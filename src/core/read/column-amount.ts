import { type CellGrid, formatAt, valueAt } from '../grid/cell-grid';
import type { TableColumn } from '../recognise/recognised-table';
import type { Amount } from './amount';
import { isFilled } from './filled-cells';
import { amountBehindLabel, parseAmount } from './parse-amount';

const EMPTY: Amount = { is: 'kosong' };

/**
 * What a column says in a row. Of several cells (a label and its amount, "Rp" and its figure, a figure and its unit)
 * the first that holds a figure counts.
 */
export function columnAmount(grid: CellGrid, row: number, column: TableColumn): Amount {
  const { left, right } = column;
  if (left === right)
    return behindLabel(parseAmount(valueAt(grid, row, left), formatAt(grid, row, left)), column);
  let found = EMPTY;
  for (let at = left; at <= right; at++) {
    const value = valueAt(grid, row, at);
    if (!isFilled(value)) continue;
    const amount = parseAmount(value, formatAt(grid, row, at));
    // "Rp" in a cell of its own says nothing.
    if (amount.is === 'kosong') continue;
    // "4 Unit" in front of "Rp 350.000.000": in a column of rupiah the rupiah count.
    const better =
      column.data === 'rupiah' && found.is === 'angka' && found.satuan !== '' && amount.is === 'angka';
    if (found.is === 'angka' && !better) return amount.is === 'teks' ? withUnit(found, amount.text) : found;
    if (better || found.is === 'kosong' || found.is === 'teks') found = behindLabel(amount, column);
  }
  return found;
}

/** The cell of a column of several that gives its figure; null where none does. */
export function figureCell(grid: CellGrid, row: number, { left, right }: TableColumn): number | null {
  let found: number | null = null;
  for (let at = left; at <= right; at++) {
    const value = valueAt(grid, row, at);
    if (!isFilled(value)) continue;
    const amount = parseAmount(value, formatAt(grid, row, at));
    if (amount.is === 'kosong' || amount.is === 'teks') continue;
    // A figure without a unit beats one with.
    if (amount.is !== 'angka' || amount.satuan === '') return at;
    found ??= at;
  }
  return found;
}

/** "2 paket: Rp 40.000.000" in a column of rupiah: the rupiah count. */
function behindLabel(amount: Amount, column: TableColumn): Amount {
  if (column.data !== 'rupiah' || amount.is !== 'majemuk') return amount;
  const rupiah = amountBehindLabel(amount.text);
  return rupiah.is === 'angka' ? rupiah : amount;
}

function withUnit(amount: Amount, unit: string): Amount {
  return amount.is === 'angka' && amount.satuan === '' && unit.length <= 40
    ? { ...amount, satuan: unit }
    : amount;
}
