import { numberFormat } from './number-format';

/**
 * True for a number that is a number and nothing else: no percent, no date, no unit in its format. Most cells of a
 * table of figures are such, and need no parsing.
 */
export function isPlainNumber(value: number, code: string | null): boolean {
  if (!Number.isFinite(value)) return false;
  if (code === null) return true;
  const { persen, date, after } = numberFormat(code);
  return !persen && !date && after === '';
}
