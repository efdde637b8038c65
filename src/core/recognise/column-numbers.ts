import type { CellGrid, CellValue } from '../grid/cell-grid';
import { isBlank, isError } from '../grid/cell-grid';
import { weights } from './weights';

/** What one cell of a column-number row says: its number and, where printed, the formula behind it ("8=(7/6)"). */
export interface ColumnNumber {
  readonly column: number;
  /** null for K, Rp and the like, which may stand between the numbers. */
  readonly number: number | null;
  readonly formula: string | null;
}

const NUMBER = /^[([]?\s*-?(\d{1,2})\s*[)\].]?$/;
const FORMULA = /^[([]?\s*(\d{1,2})\s*[)\]]?\s*[=:]\s*\(?\s*([\d\s()+\-/:x×*%]+)$/i;

function isNumber(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= weights.numbers.highest;
}

/** Reads one cell as a column number; null where it is none. */
export function columnNumber(value: CellValue): { number: number | null; formula: string | null } | null {
  // «(1)» typed into a spreadsheet is kept as minus one.
  if (typeof value === 'number')
    return isNumber(Math.abs(value)) ? { number: Math.abs(value), formula: null } : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text.length > weights.numbers.textUpTo) return null;
  const plain = NUMBER.exec(text);
  if (plain) return isNumber(Number(plain[1])) ? { number: Number(plain[1]), formula: null } : null;
  const withFormula = FORMULA.exec(text);
  if (withFormula)
    return { number: Number(withFormula[1]), formula: (withFormula[2] ?? '').replace(/\s/g, '') };
  if (/^(?:k|rp\.?)$/i.test(text)) return { number: null, formula: null };
  return null;
}

/**
 * Reads a row as the form's column-number row. It is one when every filled cell between the given columns is a number,
 * a formula or K/Rp and the numbers mostly go up by one; two numbers are enough when nothing else stands in the row.
 */
export function readColumnNumbers(
  grid: CellGrid,
  row: number,
  left: number,
  right: number,
): ColumnNumber[] | null {
  const cells = grid.values[row];
  if (!cells) return null;
  const numbers: ColumnNumber[] = [];
  let strangers = 0;
  for (let column = left; column <= right; column++) {
    const value = cells[column] ?? null;
    if (isBlank(value) || isError(value)) continue;
    const read = columnNumber(value);
    if (read) numbers.push({ column, ...read });
    // However many numbers follow, these are too many.
    else if (++strangers > (right - left + 1) / weights.numbers.strangerOneOf) return null;
  }
  const printed = numbers.filter((entry) => entry.number !== null);
  if (printed.length < 2 || strangers > printed.length / weights.numbers.strangerOneOf) return null;
  let steps = 0;
  for (let at = 1; at < printed.length; at++) {
    const step = (printed[at]?.number ?? 0) - (printed[at - 1]?.number ?? 0);
    // Columns that changed places took their numbers with them: a step back is a step too.
    if (step >= weights.numbers.stepBack && step <= weights.numbers.stepAhead) steps++;
  }
  // K and Rp may carry the number of their column both: «5 5 6 6»; one number all along is none of a column.
  const distinct = new Set(printed.map((entry) => entry.number)).size;
  if (distinct < 2 || distinct * 2 < printed.length) return null;
  const small = Math.min(...printed.map((entry) => entry.number ?? Infinity)) <= weights.numbers.beginsAtMost;
  return small && steps >= (printed.length - 1) * weights.numbers.stepping ? numbers : null;
}
