import { isError } from '../../../grid/cell-grid';
import { type Arguments, type Bodies, ErrorValue } from '../arguments';
import type { Formula, FormulaValue } from '../formula';
import { ERROR, toNumber, Unknowable } from '../values';
import { eachIn, fail, number } from './take';

/** What is made of many values: sums, counts, extremes. */
export const aggregates: Bodies = {
  SUM: (args, get) => sum(numbersOf(args, get)),
  PRODUCT: (args, get) => {
    const all = numbersOf(args, get);
    return all.length === 0 ? 0 : all.reduce((product, value) => product * value, 1);
  },
  COUNT: (args, get) => {
    let count = 0;
    for (const arg of args) {
      if (arg.is === 'rentang') eachIn(get, arg, (value) => (count += Number(typeof value === 'number')));
      else if (!isError(toNumber(get.value(arg)))) count++;
    }
    return count;
  },
  COUNTA: (args, get) => countCells(args, get, (value) => value !== null),
  COUNTBLANK: ([arg], get) => {
    if (arg?.is !== 'rentang') return fail(ERROR.value);
    const { top, bottom, left, right } = arg.range;
    const whole = (bottom - top + 1) * (right - left + 1);
    return whole - countCells([arg], get, (value) => value !== null && value !== '');
  },
  AVERAGE: (args, get) => average(numbersOf(args, get)),
  MIN: (args, get) => least(numbersOf(args, get)),
  MAX: (args, get) => most(numbersOf(args, get)),
  MEDIAN: (args, get) => {
    const all = sorted(numbersOf(args, get));
    const middle = all[Math.floor(all.length / 2)];
    const before = all[Math.ceil(all.length / 2) - 1];
    return middle === undefined || before === undefined ? fail(ERROR.number) : (before + middle) / 2;
  },
  LARGE: ([arg, place], get) => nth(sorted(numbersOf(arg ? [arg] : [], get)).reverse(), number(get, place)),
  SMALL: ([arg, place], get) => nth(sorted(numbersOf(arg ? [arg] : [], get)), number(get, place)),
  RANK: ([arg, among, ascending], get) => {
    const value = number(get, arg);
    const all = numbersOf(among ? [among] : [], get);
    if (!all.includes(value)) return fail(ERROR.missing);
    const up = number(get, ascending) !== 0;
    return 1 + all.filter((other) => (up ? other < value : other > value)).length;
  },
  SUMPRODUCT: (args, get) => {
    const blocks = args.map((arg) => get.matrix(arg));
    const [first] = blocks;
    if (!first) return 0;
    if (blocks.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
      fail(ERROR.value);
    let total = 0;
    for (let row = 0; row < first.rows; row++) {
      for (let column = 0; column < first.columns; column++) {
        let product = 1;
        for (const { at } of blocks) {
          const value = at(row, column);
          if (isError(value)) throw new ErrorValue(value);
          product *= typeof value === 'number' ? value : 0;
        }
        total += product;
      }
    }
    return total;
  },
  SUBTOTAL: ([how, ...args], get) => {
    const code = number(get, how);
    const body = SUBTOTALS[code % 100];
    if (!body || code < 1 || code > 111) return fail(ERROR.value);
    return body(args.flatMap((arg) => shownOf(arg, get)));
  },
};

/** What SUBTOTAL makes of the cells that are not left out, by its first argument. */
const SUBTOTALS: Readonly<Record<number, (values: readonly FormulaValue[]) => FormulaValue>> = {
  1: (values) => average(numbersAmong(values)),
  2: (values) => numbersAmong(values).length,
  3: (values) => values.filter((value) => value !== null).length,
  4: (values) => most(numbersAmong(values)),
  5: (values) => least(numbersAmong(values)),
  9: (values) => sum(numbersAmong(values)),
};

function shownOf(arg: Formula, get: Arguments): readonly FormulaValue[] {
  if (arg.is !== 'rentang') return fail(ERROR.value);
  const { rows, columns, at } = get.matrix(arg);
  const values: FormulaValue[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const out = get.leftOut(arg.sheet, arg.range.top + row, arg.range.left + column);
      // A filter hides rows too, and the file does not tell who hid one.
      if (out === 'hidden' || out === null) throw new Unknowable('whether hidden rows count');
      if (out === 'no') values.push(at(row, column));
    }
  }
  return values;
}

/** Of cells the numbers alone count; a number written into the formula counts too, text there is an error. */
function numbersOf(args: readonly Formula[], get: Arguments): readonly number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg.is !== 'rentang') numbers.push(number(get, arg));
    else {
      eachIn(get, arg, (value) => {
        if (typeof value === 'number') numbers.push(value);
        else if (isError(value)) throw new ErrorValue(value);
      });
    }
  }
  return numbers;
}

function numbersAmong(values: readonly FormulaValue[]): readonly number[] {
  return values.filter((value) => {
    if (isError(value)) throw new ErrorValue(value);
    return typeof value === 'number';
  });
}

function countCells(
  args: readonly Formula[],
  get: Arguments,
  counts: (value: FormulaValue) => boolean,
): number {
  let count = 0;
  for (const arg of args) eachIn(get, arg, (value) => (count += Number(counts(value))));
  return count;
}

export function sum(all: readonly number[]): number {
  return all.reduce((total, value) => total + value, 0);
}

export function average(all: readonly number[]): FormulaValue {
  return all.length === 0 ? ERROR.division : sum(all) / all.length;
}

export function least(all: readonly number[]): number {
  return all.length === 0 ? 0 : all.reduce((one, other) => Math.min(one, other));
}

export function most(all: readonly number[]): number {
  return all.length === 0 ? 0 : all.reduce((one, other) => Math.max(one, other));
}

function sorted(all: readonly number[]): number[] {
  return [...all].sort((one, other) => one - other);
}

function nth(all: readonly number[], place: number): FormulaValue {
  return all[Math.ceil(place) - 1] ?? ERROR.number;
}
