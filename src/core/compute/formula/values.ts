import { type CellError, isError } from '../../grid/cell-grid';
import type { FormulaValue } from './formula';

export type PlainValue = Exclude<FormulaValue, CellError>;

export const ERROR = {
  value: { error: '#VALUE!' },
  division: { error: '#DIV/0!' },
  number: { error: '#NUM!' },
  missing: { error: '#N/A' },
  reference: { error: '#REF!' },
} as const satisfies Record<string, CellError>;

/** What the engine cannot know: it depends on the language Excel is set to, or on what the file does not tell. */
export class Unknowable extends Error {}

/** The number Excel computes with: an empty cell is 0; text is an error, unless it shows a whole number. */
export function toNumber(value: FormulaValue): number | CellError {
  if (typeof value === 'number' || isError(value)) return value;
  if (typeof value === 'boolean') return Number(value);
  if (value === null) return 0;
  return shownNumber(value) ?? ERROR.value;
}

const WHOLE = /^\s*[+-]?\d{1,15}\s*$/;
/** Codes of three and more parts are no number and no date, wherever Excel runs. */
const CODE = /^\s*\d+(?:\.\d+){2,}\.?\s*$/;
const MONTH =
  /^\s*\d+[-/. ]*(?:jan|feb|mar|apr|m[ae]i|may|jun|jul|a[gu][ug]|sep|o[kc]t|nov|de[sc]|e[+-]?\d)/i;

/** The number a text shows; null for none. "1,5" and "3/4" show another one in another language: nobody can know. */
export function shownNumber(text: string): number | null {
  if (WHOLE.test(text)) return Number(text);
  if (!/\d/.test(text) || CODE.test(text)) return null;
  if (/\p{L}/u.test(text) && !MONTH.test(text)) return null;
  throw new Unknowable(`whether “${text}” is a number depends on the language`);
}

export function toText(value: PlainValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  throw new Unknowable('the decimal sign depends on the language');
}

export function toTruth(value: FormulaValue): boolean | CellError {
  if (typeof value !== 'string') return isError(value) ? value : Boolean(value);
  const word = value.toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : ERROR.value;
}

/** Below 0, 0, above 0. Numbers come before text, text before truth values; letters compare without their case. */
export function compareValues(one: PlainValue, other: PlainValue): number {
  const left = one ?? emptyLike(other);
  const right = other ?? emptyLike(one);
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : Number(a > b);
  }
  return typeof left === typeof right ? Number(left) - Number(right) : rank(left) - rank(right);
}

function emptyLike(value: PlainValue): number | string | boolean {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Half away from zero at a number of decimals (below 0: tens, hundreds), as Excel rounds. */
export function roundHalfUp(value: number, decimals: number): number {
  return rounded(value, decimals, Math.round);
}

/** Rounds the size of a number at a number of decimals; its sign stays. 15 digits count, as in Excel. */
export function rounded(value: number, decimals: number, how: (size: number) => number): number {
  const places = Math.trunc(decimals);
  const [mantissa = '0', exponent = '0'] = Math.abs(Number(value.toPrecision(15)))
    .toExponential()
    .split('e');
  const shifted = how(Number(`${mantissa}e${String(Number(exponent) + places)}`));
  const size = Number(`${String(shifted)}e${String(-places)}`);
  return value < 0 ? -size : size;
}
