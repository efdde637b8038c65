import { PerRow } from '../../read/per-row';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { ColumnPair } from './column-pairs';
import { columnSums, type Figures, numberOf } from './column-sums';
import { oncePer } from './once-per';
import { foundInBlocks } from './row-blocks';
import { withAncestors } from './row-order';
import { usualOf } from './usual-amount';

/** How money grows from one column to another. */
export interface Growth {
  /** Second amount by first, by row; NaN where a row does not have both, or a child of it has. */
  readonly ratios: Figures;
  /** Median of them: 1.1 where the table usually adds a tenth. NaN below three rows. */
  readonly usual: number;
  /** Rows that may have grown by more or less than usual; the others surely have not. */
  readonly strays: readonly TableRow[];
}

/** What is asked of the lowest rows with both amounts. */
export function growthOf(read: ReadTable, pair: ColumnPair): Growth {
  const ratios = ratiosOf(read)(pair);
  const usual = usualRatio(read)(pair);
  const strays = usual > FEWEST_USUAL && usual < MOST_USUAL ? straysOf(read, pair) : read.rows;
  return { ratios, usual, strays };
}

const ratiosOf = oncePer((read: ReadTable) =>
  oncePer(
    (pair: ColumnPair) => {
      const ratio = ratioIn(read, pair);
      return new PerRow(Float64Array.from(read.rows, ratio), read.isEditable);
    },
    {
      amend: (before, { moment }, pair) => {
        const ratio = ratioIn(read, pair);
        for (const row of withAncestors(read.editedAfter(moment))) before.put(row.index, ratio(row));
        return before;
      },
    },
  ),
);

function ratioIn(read: ReadTable, { first, second }: ColumnPair): (row: TableRow) => number {
  const ones = columnSums(read, first).own;
  const others = columnSums(read, second).own;
  const has = (row: TableRow): boolean => numberOf(ones, row.index) > 0 && numberOf(others, row.index) > 0;
  return (row) =>
    row.level === 'belanja' || row.level === 'total' || !has(row) || row.children.some(has)
      ? NaN
      : numberOf(others, row.index) / numberOf(ones, row.index);
}

const usualRatio = oncePer((read: ReadTable) =>
  oncePer((pair: ColumnPair) => usualOf(read, ratiosOf(read)(pair))),
);

/** Whatever is usual between these: a ratio between the next two is neither a fall, nor steep, nor a power of ten. */
const FEWEST_USUAL = 0.15;
const MOST_USUAL = 8;
const FALLS_BELOW = 0.9999;
const STEEP_ABOVE = 1.25;

const straysOf = foundInBlocks((read, rows, pair: ColumnPair) => {
  const ratios = ratiosOf(read)(pair);
  return rows.filter(({ index }) => {
    const ratio = ratios.at(index);
    return ratio < FALLS_BELOW || ratio > STEEP_ABOVE;
  });
});

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
