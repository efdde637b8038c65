import { valueOf } from '../../read/amount';
import { PerRow } from '../../read/per-row';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { Since } from '../../read/remembered';
import type { TableColumn } from '../../recognise/recognised-table';
import { kindsIn, NOTHING, NUMBER } from './cell-kinds';
import { oncePerColumn } from './once-per';
import { withAncestors } from './row-order';

/** A figure of every row, by `TableRow.index`; NaN stands for "nothing there". */
export interface Figures {
  at(index: number): number | undefined;
}

/**
 * What every row of a table amounts to in one money column. A row's total may be its own amount alone, or its own and
 * those of the rows that continue it.
 */
export interface ColumnSums {
  /** The row's own amount; "-" is 0. */
  readonly own: Figures;
  /** Amounts of the rows that continue it (indikator-lanjutan). */
  readonly lanjutan: Figures;
  /** Own amount; where there is none, that of its continuing rows; where there is none either, Σ of its children. */
  readonly effective: Figures;
  /** 1 where something under the row has no amount, so that its effective amount may be too low. */
  readonly partial: Figures;
  /** 1 where a cell of the row holds something that is no amount (#REF!, text, two readings). */
  readonly unreadable: Figures;
  /** True where the column holds any amount above zero. */
  readonly filled: boolean;
}

/** Sums of a money column, computed once for all rules; of edited rows and those above them, put right in place. */
export const columnSums: (read: ReadTable, column: TableColumn) => GrownSums = oncePerColumn(sumUp, {
  amend: putRight,
});

/** As it was computed, so that it can be put right. */
export interface GrownSums extends ColumnSums {
  readonly own: PerRow;
  readonly lanjutan: PerRow;
  readonly effective: PerRow;
  readonly partial: PerRow;
  readonly unreadable: PerRow;
  /** Rows with an amount that is not 0; not to be looked at by others, as nothing is noted. */
  amounts: number;
}

function sumUp(read: ReadTable, column: TableColumn): GrownSums {
  const size = read.rows.length;
  const numbers = (): Float64Array => new Float64Array(size).fill(NaN);
  const [own, lanjutan, effective] = [numbers(), numbers(), numbers()];
  const [partial, unreadable] = [new Uint8Array(size), new Uint8Array(size)];
  const kinds = kindsIn(read, column);
  let amounts = 0;
  for (const row of read.rows) {
    const value = ownAmount(read, column, row, kinds);
    if (value === null) unreadable[row.index] = 1;
    else own[row.index] = value;
    if (isAmount(own[row.index])) amounts++;
  }
  // Children stand below their parents, so from the last row upwards every child is known before its parent.
  for (let at = size - 1; at >= 0; at--) {
    const row = read.rows[at];
    if (!row) continue;
    const sum = sumOfRow(row, own, effective, partial);
    lanjutan[at] = sum.lanjutan;
    effective[at] = sum.effective;
    partial[at] = sum.partial;
  }
  const perRow = (values: Float64Array | Uint8Array): PerRow => new PerRow(values, read.isEditable);
  return {
    own: perRow(own),
    lanjutan: perRow(lanjutan),
    effective: perRow(effective),
    partial: perRow(partial),
    unreadable: perRow(unreadable),
    filled: amounts > 0,
    amounts,
  };
}

function putRight(before: GrownSums, { moment }: Since, read: ReadTable, column: TableColumn): GrownSums {
  const { own, lanjutan, effective, partial, unreadable } = before;
  const edited = read.editedAfter(moment);
  const kinds = kindsIn(read, column);
  for (const row of edited) {
    const value = ownAmount(read, column, row, kinds);
    before.amounts -= Number(isAmount(own.now.at(row.index)));
    own.put(row.index, value ?? NaN);
    unreadable.put(row.index, value === null ? 1 : 0);
    before.amounts += Number(isAmount(value ?? NaN));
  }
  for (const row of withAncestors(edited)) {
    const sum = sumOfRow(row, own.now, effective.now, partial.now);
    lanjutan.put(row.index, sum.lanjutan);
    effective.put(row.index, sum.effective);
    partial.put(row.index, sum.partial);
  }
  const filled = before.amounts > 0;
  return filled === before.filled ? before : { ...before, filled };
}

function isAmount(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value) && value !== 0;
}

/** NaN where the row has none, null where what stands there is no amount. */
function ownAmount(read: ReadTable, column: TableColumn, row: TableRow, kinds: Figures): number | null {
  if (row.level === 'kosong' || row.level === 'header-ulang' || row.level === 'tahun') return NaN;
  const kind = kinds.at(row.index);
  if (kind === NOTHING) return NaN;
  if (kind === NUMBER) return Number(read.cell(row.row, column.left));
  const amount = read.amount(row, column);
  if (amount.is === 'kosong') return NaN;
  // "4 Unit" under pagu is no amount of rupiah.
  if (amount.is === 'angka' && amount.satuan !== '' && !amount.rupiah) return null;
  return valueOf(amount);
}

interface RowSum {
  readonly lanjutan: number;
  readonly effective: number;
  readonly partial: 0 | 1;
}

function sumOfRow(row: TableRow, own: Figures, effective: Figures, partial: Figures): RowSum {
  const lanjutan = sumOf(row.lanjutan, own);
  const stated = numberOf(own, row.index);
  const said = Number.isNaN(stated) ? lanjutan : stated;
  if (!Number.isNaN(said)) return { lanjutan, effective: said, partial: 0 };
  const isPartial = row.children.some((child) => isMissing(child, effective, partial));
  return { lanjutan, effective: sumOf(row.children, effective), partial: isPartial ? 1 : 0 };
}

function isMissing(row: TableRow, effective: Figures, partial: Figures): boolean {
  return Number.isNaN(numberOf(effective, row.index)) || partial.at(row.index) === 1;
}

/** NaN outside of the table. */
export function numberOf(figures: Figures, at: number): number {
  return figures.at(at) ?? NaN;
}

/** Σ over the rows that have a value; NaN where none has. */
export function sumOf(rows: readonly TableRow[], values: Figures): number {
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
