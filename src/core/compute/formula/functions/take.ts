import { isError } from '../../../grid/cell-grid';
import { type Arguments, ErrorValue, type Matrix } from '../arguments';
import type { Formula, FormulaValue } from '../formula';
import { ERROR, type PlainValue, toNumber, toText, toTruth } from '../values';

/** Arguments as a function wants them; an error among them becomes the function's own value. */

export function plain(get: Arguments, arg: Formula | undefined): PlainValue {
  const value = arg ? get.value(arg) : null;
  if (isError(value)) throw new ErrorValue(value);
  return value;
}

export function number(get: Arguments, arg: Formula | undefined, otherwise = 0): number {
  if (!arg) return otherwise;
  const value = toNumber(get.value(arg));
  if (isError(value)) throw new ErrorValue(value);
  return value;
}

export function text(get: Arguments, arg: Formula | undefined): string {
  return toText(plain(get, arg));
}

export function truth(get: Arguments, arg: Formula | undefined, otherwise: boolean): boolean {
  if (!arg) return otherwise;
  const value = toTruth(get.value(arg));
  if (isError(value)) throw new ErrorValue(value);
  return value;
}

/** A number that must be finite; what is not is Excel's #NUM!. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new ErrorValue(ERROR.number);
  return value;
}

export function fail(error: (typeof ERROR)[keyof typeof ERROR]): never {
  throw new ErrorValue(error);
}

/** The cells of a range row by row; any other argument's one value. */
export function eachIn(get: Arguments, arg: Formula, visit: (value: FormulaValue) => void): void {
  if (arg.is === 'rentang') eachOf(get.matrix(arg), visit);
  else visit(get.value(arg));
}

function eachOf({ rows, columns, at }: Matrix, visit: (value: FormulaValue) => void): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) visit(at(row, column));
}
