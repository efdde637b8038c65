import type { Amount } from '../../read/amount';
import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { kindsIn, NOTHING, NUMBER } from './cell-kinds';
import { oncePer } from './once-per';
import { isPercentUnit, unitWords } from './units';

/** Empty, an error, a placeholder, several figures. */
export const NO_FIGURE = 0;
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

const known = oncePer(() => new WeakMap<TableColumn, Uint8Array>());

/** By `TableRow.index`: what the cells of a column say as figures. Parsed once for all rules. */
export function figureKinds(read: ReadTable, column: TableColumn): Uint8Array {
  const columns = known(read);
  let kinds = columns.get(column);
  if (!kinds) columns.set(column, (kinds = judge(read, column)));
  return kinds;
}

/** True for a kind that has a value and states it clearly. */
export function isFigure(kind: number | undefined): boolean {
  return kind === BARE || kind === PERCENT || kind === COUNTED;
}

function judge(read: ReadTable, column: TableColumn): Uint8Array {
  const cells = kindsIn(read, column);
  const kinds = new Uint8Array(cells.length);
  read.rows.forEach((row, at) => {
    const kind = cells[at];
    kinds[at] = kind === NOTHING ? NO_FIGURE : kind === NUMBER ? BARE : kindOf(read.amount(row, column));
  });
  return kinds;
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
