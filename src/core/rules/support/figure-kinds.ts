import type { Amount } from '../../read/amount';
import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { memoPer } from '../../memo';
import { kindsIn, NOTHING, NUMBER } from './cell-kinds';
import { isPercentUnit, unitWords } from './units';

/** Empty, an error, a placeholder, several figures. */
const NO_FIGURE = 0;
/** A figure without a unit: "12". */
export const BARE = 1;
/** In percent, by its format or its unit. */
export const PERCENT = 2;
/** In any other unit: "12 Orang". */
export const COUNTED = 3;
/** "-" */
export const DASH = 4;
/** Broken, or reads two ways. */
export const UNCLEAR = 5;
/** Words without a figure. */
export const WORDS = 6;

/** By row: what the cells of a column say as figures. Parsed once for all rules. */
export const figureKinds = memoPer((read: ReadTable, column: TableColumn): Uint8Array => {
  const cells = kindsIn(read, column);
  return Uint8Array.from(read.rows, (row) => {
    const kind = cells[row.index];
    return kind === NOTHING ? NO_FIGURE : kind === NUMBER ? BARE : kindOf(read.amount(row, column));
  });
});

/** True for a kind that has a value and states it clearly. */
export function isFigure(kind: number | undefined): boolean {
  return kind === BARE || kind === PERCENT || kind === COUNTED;
}

function kindOf(amount: Amount): number {
  switch (amount.is) {
    case 'angka':
      if (amount.satuan === '') return amount.persen ? PERCENT : BARE;
      if (amount.persen || isPercentUnit(amount.satuan)) return PERCENT;
      return unitWords(amount.satuan).length > 0 ? COUNTED : BARE;
    case 'nihil':
      return DASH;
    case 'rusak':
    case 'ambigu':
      return UNCLEAR;
    case 'teks':
      return WORDS;
    default:
      return NO_FIGURE;
  }
}
