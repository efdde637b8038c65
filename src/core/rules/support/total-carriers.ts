import { OPERASI_PARTS } from './belanja-kind';
import type { TotalRow } from './totals';

/**
 * The totals that add up a total by kind, and so are off where it is: "Total Belanja operasi" over its parts, "Total
 * Belanja PD" over the totals by kind. Null for one that adds up parts itself: the parts are the finding.
 */
export function carriersOf(
  total: TotalRow,
  totals: readonly TotalRow[],
  amountOf: (total: TotalRow) => number | null,
): readonly TotalRow[] | null {
  const isPart = (other: TotalRow): boolean => OPERASI_PARTS.some((kind) => kind === other.kind);
  const parts = totals.filter(isPart);
  const tops = totals.filter((other) => other.kind !== null && !isPart(other));
  const operasi = tops.find((other) => other.kind === 'operasi');
  const addsParts = operasi !== undefined && parts.length > 0 && amountOf(operasi) === sum(parts, amountOf);
  if (total === operasi && addsParts) return null;
  if (isPart(total) && !addsParts) return [];
  const whole = totals.filter((other) => other.kind === null && amountOf(other) === sum(tops, amountOf));
  return isPart(total) && operasi ? [operasi, ...whole] : whole;
}

function sum(totals: readonly TotalRow[], amountOf: (total: TotalRow) => number | null): number {
  return totals.reduce((all, total) => all + (amountOf(total) ?? NaN), 0);
}
