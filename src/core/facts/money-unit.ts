import { memo } from '../memo';
import type { ReadTable } from '../read/read-table';
import { headingCells, titleCells } from './headings';
import { usualAmount } from './sums';

/** What the figures of a table count, where its heading or title says that they are no whole rupiah. */
export type MoneyUnit = 'ribu' | 'juta';

const THOUSANDS =
  /(?<!\d|\d[.,])000\b(?![.,]?\d)|\b(?:dalam\s+)?ribu(?:an)?(?:\s+rupiah)?\b|\bx\s*(?:rp\.?\s*)?1[.,]000\b(?![.,])/i;
const MILLIONS = /(?<!\d|\d[.,])000[.,\s]000\b|\b(?:dalam\s+)?juta(?:an)?(?:\s+rupiah)?\b/i;

/** Half of a table's amounts above this (five billion each, read as the heading says) are full rupiah after all. */
export const TOO_MUCH: Readonly<Record<MoneyUnit, number>> = { ribu: 5_000_000, juta: 100_000 };

export function unitOfHeading(heading: string): MoneyUnit | null {
  if (MILLIONS.test(heading)) return 'juta';
  return THOUSANDS.test(heading) ? 'ribu' : null;
}

/** The unit that a table states and keeps to; null for whole rupiah. */
export const moneyUnit = memo((read: ReadTable): MoneyUnit | null => {
  for (const { text, columns } of [...headingCells(read), ...titleCells(read)]) {
    const unit = unitOfHeading(text);
    const column = read.money.find((one) => columns.length === 0 || columns.includes(one));
    // Without enough amounts to tell, the heading is believed.
    if (unit !== null && column && !(usualAmount(read, column) >= TOO_MUCH[unit])) return unit;
  }
  return null;
});
