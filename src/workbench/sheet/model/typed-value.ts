import { parseDate } from 'numfmt';
import type { CellEdit } from '../../../core/grid/cell-edit';
import { fromLocalFormula } from './local-formula';

/** What a typed text becomes: the part of a CellEdit that says what is written. */
export type TypedValue = Pick<CellEdit, 'value' | 'formula' | 'format'>;

const INDONESIAN = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const ENGLISH = /^[+-]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\d+\.(?:\d{1,2}|\d{4,}))$/;
const DATE = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/;
/** More digits than a figure keeps before its decimals: an account number, not an amount. */
const MOST_DIGITS = 15;

/**
 * Reads what a user typed into a cell as Excel does in Indonesian: "1.200.000,5", "12%", "31/12/2026", "=SUM(A1;A2)";
 * figures written the English way are understood where they cannot mean another one. A leading apostrophe, the text
 * format and `asText` (a column of codes: 1.06 is no figure there) keep the text as it is. `format` is the cell's own.
 */
export function typedValue(typed: string, format: string | null, asText = false): TypedValue {
  if (typed === '') return { value: null };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { formula: fromLocalFormula(typed.slice(1)) };
  if (asText || format === '@') return { value: typed };
  return (
    percentOf(typed.trim(), format) ??
    dateOf(typed.trim(), format) ??
    figureOf(typed.trim()) ?? { value: typed }
  );
}

function figureOf(text: string): TypedValue | null {
  const value = parseFigure(text.replace(/^Rp\.?\s*/i, ''));
  return value === null ? null : { value };
}

/** null where the text is not a figure as a whole. */
function parseFigure(text: string): number | null {
  const plain = INDONESIAN.test(text)
    ? text.replaceAll('.', '').replace(',', '.')
    : ENGLISH.test(text)
      ? text.replaceAll(',', '')
      : null;
  return plain === null || plain.replace(/\..*|\D/g, '').length > MOST_DIGITS ? null : Number(plain);
}

function percentOf(text: string, format: string | null): TypedValue | null {
  if (!text.endsWith('%')) return null;
  const points = parseFigure(text.slice(0, -1).trim());
  if (points === null) return null;
  const value = Number((points / 100).toPrecision(MOST_DIGITS));
  return format?.includes('%') ? { value } : { value, format: Number.isInteger(points) ? '0%' : '0.00%' };
}

function dateOf(text: string, format: string | null): TypedValue | null {
  if (!DATE.test(text)) return null;
  const date = parseDate(text.replaceAll('-', '/'), { locale: 'id' });
  if (typeof date?.v !== 'number') return null;
  return { value: date.v, ...(format === null && { format: 'dd/mm/yyyy' }) };
}
