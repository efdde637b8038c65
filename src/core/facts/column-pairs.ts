import { memoPer } from '../memo';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { columnSums, type Figures, numberOf, usualOf } from './sums';

/** Two columns that say the same of two times, or what was planned and what came of it. */
export interface ColumnPair {
  readonly first: TableColumn;
  readonly second: TableColumn;
}

/** What was planned → what was achieved. */
export const REALISED: readonly (readonly [string, string])[] = [
  ['targetLalu', 'realisasiLalu'],
  ['target', 'realisasi'],
  ['pagu', 'realisasi'],
  ['anggaran', 'realisasi'],
];

/** This year → next year. */
export const NEXT_YEAR: readonly (readonly [string, string])[] = [
  ['target', 'targetMaju'],
  ['pagu', 'paguMaju'],
];

/** The pairs a table has; of split columns kinerja with kinerja and rupiah with rupiah, of repeated ones year by year. */
export function columnPairs(
  read: ReadTable,
  roles: readonly (readonly [string, string])[],
): readonly ColumnPair[] {
  const pairs: ColumnPair[] = [];
  for (const [from, to] of roles) {
    for (const half of ['', 'K', 'Rp']) {
      for (const first of read.table.columns) {
        // The older forms split only what was realised: Anggaran → Realisasi Rp, Target → Realisasi K.
        const whole = first.role === from && first.data === (half === 'Rp' ? 'rupiah' : 'kinerja');
        if (first.role !== from + half && !whole) continue;
        const second = read.table.columns.find(
          (column) => column.role === to + half && column.period === first.period,
        );
        if (second && isMoney(read, first) === isMoney(read, second)) pairs.push(pairOf(first, second));
      }
    }
  }
  return pairs;
}

/** The same object for the same two columns, so that what is known of a pair can hang on it. */
const pairOf = memoPer((first: TableColumn, second: TableColumn): ColumnPair => ({ first, second }));

/** True where the column holds rupiah, by the form or by what stands in it. */
export function isMoney(read: ReadTable, column: TableColumn): boolean {
  return read.money.includes(column);
}

/** How money grows from one column to another. */
export interface Growth {
  /** Second amount by first, by row; NaN where a row does not have both, or a child of it has. */
  readonly ratios: Figures;
  /** Median of them: 1.1 where the table usually adds a tenth. NaN below three rows. */
  readonly usual: number;
}

/** What is asked of the lowest rows with both amounts. Worked out once for all rules. */
export const growthOf = memoPer((read: ReadTable, { first, second }: ColumnPair): Growth => {
  const ones = columnSums(read, first).own;
  const others = columnSums(read, second).own;
  const has = ({ index }: TableRow): boolean => numberOf(ones, index) > 0 && numberOf(others, index) > 0;
  const ratios = Float64Array.from(read.rows, (row) =>
    row.level === 'belanja' || row.level === 'total' || !has(row) || row.children.some(has)
      ? NaN
      : numberOf(others, row.index) / numberOf(ones, row.index),
  );
  return { ratios, usual: usualOf(read, ratios) };
});

const FALLS_BELOW = 0.9999;
const STEEP_ABOVE = 1.25;

/** A growth that is odd where the table usually grows by `usual`: below it, or far above. */
export function isOddGrowth(ratio: number, usual: number): boolean {
  // A slip by tens is told by lonjakan.
  if (Number.isNaN(ratio) || powerOfTen(ratio, usual) !== null) return false;
  const falls = usual >= 1 ? ratio < FALLS_BELOW : ratio < usual - CLEARLY;
  return falls || (ratio > STEEP_ABOVE && ratio > usual + CLEARLY);
}

const CLEARLY = 0.15;

/** 10, 100 or 1000 where a ratio is that many times the usual one (or its inverse), within a tenth; else null. */
export function powerOfTen(ratio: number, usual: number): number | null {
  const times = ratio > usual ? ratio / usual : usual / ratio;
  // NaN where a row has not both amounts.
  if (!(times >= 9)) return null;
  const power = Math.log10(times);
  const whole = Math.round(power);
  return whole <= 4 && Math.abs(power - whole) < 0.04 ? 10 ** whole : null;
}
