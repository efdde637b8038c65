import { type CellGrid, valueAt } from '../grid/cell-grid';
import { layoutOf } from '../layouts/index';
import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import { columnAmount } from './column-amount';
import { isFilled } from './filled-cells';

/** Nothing counted in an agency's performance is usually this large. */
const LARGE = 1_000_000;
/** Rows looked at: what a column holds shows early. */
const SAMPLE = 500;
const FEWEST = 3;

/**
 * Columns that hold rupiah: those of the form, and columns of performance or notes that are in fact filled with
 * amounts (at least half of what they hold, and three of them). What lies between two columns of a changed plan is none
 * of them: it follows from the two.
 */
export function moneyColumns(grid: CellGrid, table: RecognisedTable): readonly TableColumn[] {
  const ofPlan = ['tingkat', 'uraian'].includes(layoutOf(table.kind).rows);
  return table.columns.filter(
    (column) =>
      !isDifference(column) &&
      (column.data === 'rupiah' ||
        (ofPlan && mayHoldMoney(column) && isFilledWithMoney(grid, table, column))),
  );
}

function isDifference({ layout: { change } }: TableColumn): boolean {
  return change === 'selisih' || change === 'persen';
}

function mayHoldMoney(column: TableColumn): boolean {
  return column.data === 'kinerja' || column.role === 'catatan';
}

function isFilledWithMoney(grid: CellGrid, table: RecognisedTable, column: TableColumn): boolean {
  let figures = 0;
  let large = 0;
  const [first, last] = table.dataRows;
  for (let row = first; row <= last && figures < SAMPLE; row++) {
    if (!isFilled(valueAt(grid, row, column.left)) && column.left === column.right) continue;
    const amount = columnAmount(grid, row, column);
    if (amount.is === 'kosong' || amount.is === 'nihil' || amount.is === 'galat') continue;
    figures += 1;
    if (amount.is !== 'angka' || amount.persen || amount.satuan !== '') continue;
    if (amount.rupiah || (amount.value >= LARGE && Number.isInteger(amount.value))) large += 1;
  }
  return large >= FEWEST && large >= figures / 2;
}
