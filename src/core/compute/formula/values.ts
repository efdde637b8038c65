import { type CellError, isError } from '../../grid/cell-grid';
import type { FormulaValue } from './formula';

export const ERROR = {
  value: { error: '#VALUE!' },
  division: { error: '#DIV/0!' },
  number: { error: '#NUM!' },
} as const satisfies Record<string, CellError>;

/** The number Excel computes with: an empty cell is 0, text is an error. */
export function toNumber(value: FormulaValue): number | CellError {
  if (typeof value === 'number' || isError(value)) return value;
  if (typeof value === 'boolean') return Number(value);
  return value === null ? 0 : ERROR.value;
}

export function toText(value: Exclude<FormulaValue, CellError>): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** Below 0, 0, above 0. Numbers come before text, text before truth values; letters compare without their case. */
export function compareValues(
  one: Exclude<FormulaValue, CellError>,
  other: Exclude<FormulaValue, CellError>,
): number {
  const left = one ?? emptyLike(other);
  const right = other ?? emptyLike(one);
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : Number(a > b);
  }
  return typeof left === typeof right ? Number(left) - Number(right) : rank(left) - rank(right);
}

function emptyLike(value: Exclude<FormulaValue, CellError>): number | string | boolean {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Half away from zero at a number of decimals (below 0: tens, hundreds), as Excel rounds. */
export function roundHalfUp(value: number, decimals: number): number {
  const places = Math.trunc(decimals);
  const [mantissa = '0', exponent = '0'] = Math.abs(Number(value.toPrecision(15)))
    .toExponential()
    .split('e');
  const shifted = Math.round(Number(`${mantissa}e${String(Number(exponent) + places)}`));
  const rounded = Number(`${String(shifted)}e${String(-places)}`);
  return value < 0 ? -rounded : rounded;
}
