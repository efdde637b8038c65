import type { CellError, CellValue } from '../../../../src/core/grid/cell-grid';

/** An argument of a function: one value, or the cells of a range. */
export type Argument =
  { readonly value: CellValue; readonly cells?: undefined } | { readonly cells: readonly CellValue[] };

type Body = (args: readonly Argument[], single: (argument: Argument) => CellValue) => CellValue;

export function isFault(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A value in arithmetic: empty is 0, text that is no number an error. */
export function numberOf(value: CellValue): number | CellError {
  if (isFault(value)) return value;
  if (value === null) return 0;
  const number = value === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? { error: '#VALUE!' } : number;
}

export function textOf(value: CellValue): string {
  if (value === null) return '';
  return isFault(value)
    ? value.error
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);
}

/** The numbers of the arguments: in ranges text and empty cells are passed over. */
function numbers(args: readonly Argument[]): number[] | CellError {
  const found: number[] = [];
  for (const argument of args) {
    const values = argument.cells ?? [argument.value];
    for (const value of values) {
      if (isFault(value)) return value;
      if (typeof value === 'number') found.push(value);
    }
  }
  return found;
}

function over(reduce: (values: readonly number[]) => CellValue): Body {
  return (args) => {
    const found = numbers(args);
    return Array.isArray(found) ? reduce(found) : found;
  };
}

function truth(value: CellValue): boolean {
  return typeof value === 'string'
    ? value.toLowerCase() === 'true'
    : value !== null && value !== 0 && value !== false;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const FUNCTIONS: Readonly<Record<string, Body>> = {
  SUM: over(sum),
  AVERAGE: over((values) => (values.length === 0 ? { error: '#DIV/0!' } : sum(values) / values.length)),
  MIN: over((values) => (values.length === 0 ? 0 : Math.min(...values))),
  MAX: over((values) => (values.length === 0 ? 0 : Math.max(...values))),
  COUNT: over((values) => values.length),
  N: ([argument], single) => {
    const value = argument ? single(argument) : null;
    return typeof value === 'number' ? value : 0;
  },
  ABS: ([argument], single) => {
    const value = numberOf(argument ? single(argument) : null);
    return typeof value === 'number' ? Math.abs(value) : value;
  },
  ROUND: ([argument, digits], single) => {
    const value = numberOf(argument ? single(argument) : null);
    const places = numberOf(digits ? single(digits) : null);
    if (typeof value !== 'number' || typeof places !== 'number') return { error: '#VALUE!' };
    const scale = 10 ** places;
    return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
  },
  IF: ([condition, yes, no], single) => {
    const value = condition ? single(condition) : null;
    if (isFault(value)) return value;
    const chosen = truth(value) ? yes : no;
    return chosen ? single(chosen) : false;
  },
  IFERROR: ([tried, otherwise], single) => {
    const value = tried ? single(tried) : null;
    return isFault(value) && otherwise ? single(otherwise) : value;
  },
  ISNUMBER: ([argument], single) => typeof (argument ? single(argument) : null) === 'number',
  AND: (args, single) => args.every((argument) => truth(single(argument))),
  OR: (args, single) => args.some((argument) => truth(single(argument))),
  NOT: ([argument], single) => !truth(argument ? single(argument) : null),
};
