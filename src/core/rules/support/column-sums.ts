import { valueOf } from '../../read/amount';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { memoPer } from '../../memo';
import { kindsIn, NOTHING, NUMBER } from './cell-kinds';

/** A figure of every row, by `TableRow.index`; NaN stands for "nothing there". */
export type Figures = Float64Array | Uint8Array;

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
  /** True where the column holds any amount other than zero. */
  readonly filled: boolean;
}

/** Sums of a money column, computed once for all rules. */
export const columnSums = memoPer((read: ReadTable, column: TableColumn): ColumnSums => {
  const size = read.rows.length;
  const numbers = (): Float64Array => new Float64Array(size).fill(NaN);
  const [own, lanjutan, effective] = [numbers(), numbers(), numbers()];
  const [partial, unreadable] = [new Uint8Array(size), new Uint8Array(size)];
  const kinds = kindsIn(read, column);
  for (const row of read.rows) {
    const value = ownAmount(read, column, row, kinds);
    if (value === null) unreadable[row.index] = 1;
    else own[row.index] = value;
  }
  // Children stand below their parents, so from the last row upwards every child is known before its parent.
  for (const row of [...read.rows].reverse()) {
    const more = sumOf(row.lanjutan, own);
    const stated = numberOf(own, row.index);
    const said = Number.isNaN(stated) ? more : stated;
    const isMissing = ({ index }: TableRow): boolean =>
      Number.isNaN(numberOf(effective, index)) || partial[index] === 1;
    lanjutan[row.index] = more;
    effective[row.index] = Number.isNaN(said) ? sumOf(row.children, effective) : said;
    partial[row.index] = Number.isNaN(said) && row.children.some(isMissing) ? 1 : 0;
  }
  const filled = own.some((value) => !Number.isNaN(value) && value !== 0);
  return { own, lanjutan, effective, partial, unreadable, filled };
});

/** NaN where the row has none, null where what stands there is no amount. */
function ownAmount(read: ReadTable, column: TableColumn, row: TableRow, kinds: Figures): number | null {
  if (row.level === 'kosong' || row.level === 'header-ulang' || row.level === 'tahun') return NaN;
  const kind = kinds[row.index];
  if (kind === NOTHING) return NaN;
  if (kind === NUMBER) return Number(read.cell(row.row, column.left));
  const amount = read.amount(row, column);
  if (amount.is === 'kosong') return NaN;
  // "4 Unit" under pagu is no amount of rupiah.
  if (amount.is === 'angka' && amount.satuan !== '' && !amount.rupiah) return null;
  return valueOf(amount);
}

/** NaN outside of the table. */
export function numberOf(figures: Figures, at: number): number {
  return figures[at] ?? NaN;
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
