import { type CellError, isError } from '../../grid/cell-grid';
import { callFunction } from './functions';
import type { BinarySign, Formula, FormulaValue } from './formula';
import { ERROR, compareValues, toNumber, toText } from './values';

/** Gives what a cell holds; 0-based; the sheet is null for the formula's own. */
export type CellReader = (sheet: string | null, row: number, column: number) => FormulaValue;

/** Computes a formula as Excel would. Text never counts as a number, however it looks: that depends on the machine. */
export function evaluate(formula: Formula, read: CellReader): FormulaValue {
  switch (formula.is) {
    case 'tetap':
      return formula.value;
    case 'rentang': {
      const { top, left, bottom, right } = formula.range;
      // A range where one value is wanted: Excel would spill it.
      return top === bottom && left === right ? read(formula.sheet, top, left) : ERROR.value;
    }
    case 'fungsi':
      return callFunction(formula.name, formula.args, {
        value: (arg) => evaluate(arg, read),
        cells: (arg, visit) => {
          visitCells(arg, read, visit);
        },
      });
    case 'negatif':
      return withNumber(evaluate(formula.of, read), (value) => -value);
    case 'persen':
      return withNumber(evaluate(formula.of, read), (value) => value / 100);
    case 'dua':
      return combine(formula.sign, evaluate(formula.left, read), evaluate(formula.right, read));
  }
}

/** Visits every cell of a range; for anything else nothing. */
function visitCells(formula: Formula, read: CellReader, visit: (value: FormulaValue) => void): void {
  if (formula.is !== 'rentang') return;
  const { top, left, bottom, right } = formula.range;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) visit(read(formula.sheet, row, column));
  }
}

function withNumber(value: FormulaValue, make: (value: number) => number): FormulaValue {
  const number = toNumber(value);
  return isError(number) ? number : make(number);
}

function combine(sign: BinarySign, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (sign) {
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compareValues(left, right) === 0;
    case '<>':
      return compareValues(left, right) !== 0;
    case '<':
      return compareValues(left, right) < 0;
    case '>':
      return compareValues(left, right) > 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>=':
      return compareValues(left, right) >= 0;
    case '+':
    case '-':
    case '*':
    case '/':
    case '^': {
      const one = toNumber(left);
      const other = toNumber(right);
      if (isError(one)) return one;
      return isError(other) ? other : calculate(sign, one, other);
    }
  }
}

function calculate(sign: '+' | '-' | '*' | '/' | '^', one: number, other: number): number | CellError {
  if (sign === '/' && other === 0) return ERROR.division;
  const result =
    sign === '+'
      ? one + other
      : sign === '-'
        ? one - other
        : sign === '*'
          ? one * other
          : sign === '/'
            ? one / other
            : one ** other;
  return Number.isFinite(result) ? result : ERROR.number;
}
