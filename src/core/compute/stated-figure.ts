import type { CellValue } from '../grid/cell-grid';
import { parseAmount } from '../read/parse-amount';
import { numberForm } from './number-text';

/** The figure a cell shows, as Excel would hold it: a percentage is a fraction; null where it shows none. */
export function figureOf(value: CellValue, format: string | null): number | null {
  if (typeof value === 'number') return value;
  const amount = parseAmount(value, format);
  if (amount.is === 'nihil') return 0;
  const meant = amount.is === 'angka' ? amount.value : amount.is === 'rusak' ? amount.meant : null;
  if (meant === null) return null;
  const persen = (amount.is === 'angka' || amount.is === 'rusak') && amount.persen;
  return persen ? meant / 100 : meant;
}

/** A number keeps its format, a text that showed one keeps its look; any other cell takes the column's. */
export function formatFor(raw: CellValue, own: string | null, wanted: string | null): string | null {
  if (typeof raw === 'number' && own !== null && own !== '@') return null;
  const asWritten = typeof raw === 'string' ? (numberForm(raw)?.format ?? null) : null;
  return asWritten ?? wanted ?? (own === '@' ? 'General' : null);
}

/** Without the dust of binary fractions. */
export function differenceOf(result: number, typed: number): number {
  return Number((result - typed).toPrecision(12));
}
