import { type CellError, isError } from '../../grid/cell-grid';
import type { Arguments, Matrix } from './arguments';
import type { BinarySign, Formula, FormulaValue } from './formula';
import { callFunction } from './functions';
import { LAST_COLUMN, LAST_ROW } from './tokens';
import { ERROR, compareValues, toNumber, toText, Unknowable } from './values';

/** Gives what a cell holds; 0-based; the sheet is null for the formula's own. */
export type CellReader = (sheet: string | null, row: number, column: number) => FormulaValue;

/** What a formula may ask for besides the cells it names. */
export interface Surroundings {
  /** Where the formula stands, 0-based. */
  readonly place?: Arguments['place'];
  /** The serial number of this moment. */
  readonly now?: number;
  /** How far the sheets of the workbook are filled at most. */
  readonly extent?: { readonly rows: number; readonly columns: number };
  readonly leftOut?: Arguments['leftOut'];
}

/** Computes a formula as Excel would; what nobody can know without its language and machine is #VALUE!. */
export function evaluate(formula: Formula, read: CellReader, around: Surroundings = {}): FormulaValue {
  const known = evaluateKnown(formula, read, around);
  return known === undefined ? ERROR.value : known;
}

/** As `evaluate`; undefined for what nobody can know. */
export function evaluateKnown(
  formula: Formula,
  read: CellReader,
  around: Surroundings = {},
): FormulaValue | undefined {
  try {
    return createEvaluator(read, around)(formula);
  } catch (fault) {
    if (fault instanceof Unknowable) return undefined;
    throw fault;
  }
}

function createEvaluator(read: CellReader, around: Surroundings): (formula: Formula) => FormulaValue {
  const { place = null, now = null, extent, leftOut = () => null } = around;

  const value = (formula: Formula): FormulaValue => {
    switch (formula.is) {
      case 'tetap':
        return formula.value;
      case 'rentang':
        return crossing(formula);
      case 'fungsi':
        return callFunction(formula.name, formula.args, get);
      case 'negatif':
        return withNumber(value(formula.of), (number) => -number);
      case 'persen':
        return withNumber(value(formula.of), (number) => number / 100);
      case 'dua':
        return combine(formula.sign, value(formula.left), value(formula.right));
    }
  };

  /** A range where one value is wanted: the cell in the formula's own row or column. */
  const crossing = ({ sheet, range }: Formula & { readonly is: 'rentang' }): FormulaValue => {
    const { top, left, bottom, right } = range;
    if (top === bottom && left === right) return read(sheet, top, left);
    if (place && left === right && place.row >= top && place.row <= bottom)
      return read(sheet, place.row, left);
    if (place && top === bottom && place.column >= left && place.column <= right)
      return read(sheet, top, place.column);
    return ERROR.value;
  };

  const matrix = (formula: Formula): Matrix => {
    switch (formula.is) {
      case 'rentang': {
        const { top, left, bottom, right } = formula.range;
        // Whole columns and rows end where the workbook does.
        const lowest = bottom === LAST_ROW ? Math.max(top, (extent?.rows ?? bottom + 1) - 1) : bottom;
        const rightmost = right === LAST_COLUMN ? Math.max(left, (extent?.columns ?? right + 1) - 1) : right;
        return {
          rows: lowest - top + 1,
          columns: rightmost - left + 1,
          at: (row, column) => read(formula.sheet, top + row, left + column),
        };
      }
      case 'negatif':
      case 'persen':
        return each([matrix(formula.of)], ([of = null]) => value({ ...formula, of: constant(of) }));
      case 'dua':
        return each([matrix(formula.left), matrix(formula.right)], ([left = null, right = null]) =>
          combine(formula.sign, left, right),
        );
      case 'fungsi':
        if (LIFTED.has(formula.name)) {
          return each(formula.args.map(matrix), (values) =>
            callFunction(formula.name, values.map(constant), get),
          );
        }
        break;
      case 'tetap':
        break;
    }
    const single = value(formula);
    return { rows: 1, columns: 1, at: () => single };
  };

  const get: Arguments = { value, matrix, place, now, leftOut };
  return value;
}

/** Functions of single values that are computed for each cell where a block is wanted, as in SUMPRODUCT. */
const LIFTED = new Set([
  'ABS',
  'EXACT',
  'INT',
  'ISBLANK',
  'ISERROR',
  'ISNUMBER',
  'ISTEXT',
  'LEFT',
  'LEN',
  'LOWER',
  'MID',
  'MONTH',
  'N',
  'NOT',
  'RIGHT',
  'ROUND',
  'TRIM',
  'UPPER',
  'VALUE',
  'YEAR',
]);

function constant(value: FormulaValue): Formula {
  return { is: 'tetap', value };
}

/** Blocks side by side: one of a single row or column goes along all the others' rows or columns. */
function each(blocks: readonly Matrix[], make: (values: readonly FormulaValue[]) => FormulaValue): Matrix {
  const rows = Math.max(1, ...blocks.map((block) => block.rows));
  const columns = Math.max(1, ...blocks.map((block) => block.columns));
  return {
    rows,
    columns,
    at: (row, column) =>
      make(
        blocks.map((block) => {
          const [r, c] = [block.rows === 1 ? 0 : row, block.columns === 1 ? 0 : column];
          return r < block.rows && c < block.columns ? block.at(r, c) : ERROR.missing;
        }),
      ),
  };
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
