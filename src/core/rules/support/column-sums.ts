import { valueOf } from '../../read/amount';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { kindsIn, NOTHING, NUMBER } from './cell-kinds';
import { oncePerColumn } from './once-per';

/**
 * What every row of a table amounts to in one money column, by `TableRow.index`. NaN stands for "nothing there".
 * A row's total may be its own amount alone, or its own and those of the rows that continue it.
 */
export interface ColumnSums {
  /** The row's own amount; "-" is 0. */
  readonly own: Float64Array;
  /** Amounts of the rows that continue it (indikator-lanjutan). */
  readonly lanjutan: Float64Array;
  /** Own amount; where there is none, that of its continuing rows; where there is none either, Σ of its children. */
  readonly effective: Float64Array;
  /** 1 where something under the row has no amount, so that its effective amount may be too low. */
  readonly partial: Uint8Array;
  /** 1 where a cell of the row holds something that is no amount (#REF!, text, two readings). */
  readonly unreadable: Uint8Array;
  /** True where the column holds any amount above zero. */
  readonly filled: boolean;
}

/** Sums of a money column, computed once for all rules. */
export const columnSums = oncePerColumn(sumUp);

function sumUp(read: ReadTable, column: TableColumn): ColumnSums {
  const size = read.rows.length;
  const own = new Float64Array(size).fill(NaN);
  const lanjutan = new Float64Array(size).fill(NaN);
  const effective = new Float64Array(size).fill(NaN);
  const partial = new Uint8Array(size);
  const unreadable = new Uint8Array(size);
  const kinds = kindsIn(read, column);
  let filled = false;
  for (const row of read.rows) {
    if (row.level === 'kosong' || row.level === 'header-ulang' || row.level === 'tahun') continue;
    const kind = kinds[row.index];
    if (kind === NOTHING) continue;
    if (kind === NUMBER) {
      const plain = Number(read.cell(row.row, column.left));
      own[row.index] = plain;
      if (plain !== 0) filled = true;
      continue;
    }
    const amount = read.amount(row, column);
    if (amount.is === 'kosong') continue;
    const value = valueOf(amount);
    // "4 Unit" under pagu is no amount of rupiah.
    if (value === null || (amount.is === 'angka' && amount.satuan !== '' && !amount.rupiah)) {
      unreadable[row.index] = 1;
      continue;
    }

    own[row.index] = value;
    if (value !== 0) filled = true;
  }
  // Children stand below their parents, so from the last row upwards every child is known before its parent.
  for (let at = size - 1; at >= 0; at--) {
    const row = read.rows[at];
    if (!row) continue;
    lanjutan[at] = sumOf(row.lanjutan, own);
    effective[at] = numberOf(own, at);
    if (Number.isNaN(effective[at])) effective[at] = numberOf(lanjutan, at);
    if (!Number.isNaN(effective[at])) continue;
    effective[at] = sumOf(row.children, effective);
    if (row.children.length === 0) continue;
    if (row.children.some((child) => isMissing(child, effective, partial))) partial[at] = 1;
  }
  return { own, lanjutan, effective, partial, unreadable, filled };
}

function isMissing(row: TableRow, effective: Float64Array, partial: Uint8Array): boolean {
  return Number.isNaN(effective[row.index]) || partial[row.index] === 1;
}

/** Element of a typed array, NaN outside of it. */
export function numberOf(numbers: Float64Array, at: number): number {
  return numbers[at] ?? NaN;
}

/** Σ over the rows that have a value; NaN where none has. */
export function sumOf(rows: readonly TableRow[], values: Float64Array): number {
  let sum = NaN;
  for (const row of rows) {
    const value = numberOf(values, row.index);
    if (!Number.isNaN(value)) sum = (Number.isNaN(sum) ? 0 : sum) + value;
  }
  return sum;
}

/** Whole rupiah are compared exactly; where decimals are about, each amount may have been rounded by half a rupiah. */
export function sameSum(stated: number, computed: number, parts: number): boolean {
  const whole = Number.isInteger(stated) && Number.isInteger(computed);
  return Math.abs(stated - computed) < (whole ? 0.5 : 0.5 * (parts + 2));
}
