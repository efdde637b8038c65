import { type CellError, isError } from '../../grid/cell-grid';
import type { Formula, FormulaValue } from './formula';
import { ERROR, roundHalfUp, toNumber } from './values';

/** How a function gets at its arguments: computed only where it asks for them, as IF and IFERROR need. */
export interface Arguments {
  value(arg: Formula): FormulaValue;
  cells(arg: Formula, visit: (value: FormulaValue) => void): void;
}

type Body = (args: readonly Formula[], get: Arguments) => FormulaValue;

const BODIES: Readonly<Record<string, Body>> = {
  SUM: (args, get) => fold(args, get, (numbers) => numbers.sum),
  COUNT: (args, get) => fold(args, get, (numbers) => numbers.count),
  AVERAGE: (args, get) => fold(args, get, ({ sum, count }) => (count === 0 ? ERROR.division : sum / count)),
  MIN: (args, get) => fold(args, get, ({ least, count }) => (count === 0 ? 0 : least)),
  MAX: (args, get) => fold(args, get, ({ most, count }) => (count === 0 ? 0 : most)),
  N: ([arg], get) => {
    const value = arg ? get.value(arg) : null;
    if (typeof value === 'number' || isError(value)) return value;
    return typeof value === 'boolean' ? Number(value) : 0;
  },
  IF: ([condition, then, otherwise], get) => {
    const truth = condition ? truthOf(get.value(condition)) : ERROR.value;
    if (isError(truth)) return truth;
    const chosen = truth ? then : otherwise;
    return chosen ? get.value(chosen) : truth;
  },
  IFERROR: ([arg, otherwise], get) => {
    const value = arg ? get.value(arg) : null;
    return isError(value) ? (otherwise ? get.value(otherwise) : '') : value;
  },
  ROUND: ([arg, places], get) => {
    const value = arg ? toNumber(get.value(arg)) : 0;
    const decimals = places ? toNumber(get.value(places)) : 0;
    if (isError(value)) return value;
    return isError(decimals) ? decimals : roundHalfUp(value, decimals);
  },
  ABS: ([arg], get) => {
    const value = arg ? toNumber(get.value(arg)) : 0;
    return isError(value) ? value : Math.abs(value);
  },
  AND: (args, get) => all(args, get, true),
  OR: (args, get) => all(args, get, false),
};

export function callFunction(name: string, args: readonly Formula[], get: Arguments): FormulaValue {
  return BODIES[name]?.(args, get) ?? null;
}

interface Numbers {
  sum: number;
  count: number;
  least: number;
  most: number;
}

/** Of cells the numbers alone count; a number written into the formula counts too, text there is an error. */
function fold(
  args: readonly Formula[],
  get: Arguments,
  finish: (numbers: Numbers) => FormulaValue,
): FormulaValue {
  const numbers: Numbers = { sum: 0, count: 0, least: Infinity, most: -Infinity };
  let error: CellError | null = null;
  const add = (value: number): void => {
    numbers.sum += value;
    numbers.count++;
    numbers.least = Math.min(numbers.least, value);
    numbers.most = Math.max(numbers.most, value);
  };
  for (const arg of args) {
    if (arg.is === 'rentang') {
      get.cells(arg, (value) => {
        if (typeof value === 'number') add(value);
        else if (isError(value)) error ??= value;
      });
    } else {
      const number = toNumber(get.value(arg));
      if (isError(number)) error ??= number;
      else add(number);
    }
  }
  return error ?? finish(numbers);
}

function truthOf(value: FormulaValue): boolean | CellError {
  if (typeof value === 'string') return ERROR.value;
  return isError(value) ? value : Boolean(value);
}

function all(args: readonly Formula[], get: Arguments, wanted: boolean): FormulaValue {
  let result = wanted;
  for (const arg of args) {
    const truth = truthOf(get.value(arg));
    if (isError(truth)) return truth;
    if (truth !== wanted) result = !wanted;
  }
  return result;
}
