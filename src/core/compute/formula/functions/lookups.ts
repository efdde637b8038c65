import type { Arguments, Bodies, Matrix } from '../arguments';
import { isError } from '../../../grid/cell-grid';
import type { Formula, FormulaValue } from '../formula';
import { compareValues, ERROR, type PlainValue, Unknowable } from '../values';
import { wildcards } from './criterion';
import { fail, number, plain, truth } from './take';

/** Finding a value by another, and where cells are. */
export const lookups: Bodies = {
  VLOOKUP: ([wanted, block, column, near], get) => {
    const table = matrixOf(block, get);
    const at = Math.trunc(number(get, column)) - 1;
    if (at < 0) return ERROR.value;
    if (at >= table.columns) return ERROR.reference;
    const row = placeOf(plain(get, wanted), firstColumn(table), truth(get, near, true) ? 1 : 0);
    return row === null ? ERROR.missing : table.at(row, at);
  },
  HLOOKUP: ([wanted, block, row, near], get) => {
    const table = matrixOf(block, get);
    const at = Math.trunc(number(get, row)) - 1;
    if (at < 0) return ERROR.value;
    if (at >= table.rows) return ERROR.reference;
    const column = placeOf(plain(get, wanted), firstRow(table), truth(get, near, true) ? 1 : 0);
    return column === null ? ERROR.missing : table.at(at, column);
  },
  LOOKUP: ([wanted, among, results = among], get) => {
    const place = placeOf(plain(get, wanted), line(matrixOf(among, get)), 1);
    return place === null ? ERROR.missing : line(matrixOf(results, get)).at(place);
  },
  XLOOKUP: ([wanted, among, results, otherwise, how], get) => {
    const mode = number(get, how);
    if (mode !== 0 && mode !== 2) throw new Unknowable('a search for the next best');
    const block = matrixOf(among, get);
    const place = placeOf(plain(get, wanted), line(block), 0, mode === 2);
    if (place === null) return otherwise ? get.value(otherwise) : ERROR.missing;
    const found = matrixOf(results, get);
    // A whole row found would fill several cells.
    if (found.rows > 1 && found.columns > 1) throw new Unknowable('a result of several cells');
    return line(found).at(place);
  },
  MATCH: ([wanted, among, how], get) => {
    const place = placeOf(plain(get, wanted), line(matrixOf(among, get)), Math.sign(number(get, how, 1)));
    return place === null ? ERROR.missing : place + 1;
  },
  INDEX: ([block, row, column], get) => {
    const table = matrixOf(block, get);
    const first = Math.trunc(number(get, row));
    const second = Math.trunc(number(get, column));
    const [down, right] = !column && table.rows === 1 ? [1, first] : [first, second];
    if (down < 0 || right < 0) return ERROR.value;
    // 0 stands for the whole row or column, which is one cell where there is only one.
    if ((down === 0 && table.rows > 1) || (right === 0 && table.columns > 1 && column !== undefined)) {
      throw new Unknowable('a result of several cells');
    }
    if (right === 0 && table.columns > 1) return ERROR.reference;
    return down > sizeOf(block).rows || right > sizeOf(block).columns
      ? ERROR.reference
      : table.at(Math.max(down, 1) - 1, Math.max(right, 1) - 1);
  },
  ROW: ([arg], get) => {
    if (arg?.is === 'rentang') return arg.range.top + 1;
    return arg ? ERROR.value : placeKnown(get).row + 1;
  },
  COLUMN: ([arg], get) => {
    if (arg?.is === 'rentang') return arg.range.left + 1;
    return arg ? ERROR.value : placeKnown(get).column + 1;
  },
  ROWS: ([arg]) => sizeOf(arg).rows,
  COLUMNS: ([arg]) => sizeOf(arg).columns,
};

interface Line {
  readonly length: number;
  at(place: number): FormulaValue;
}

function matrixOf(arg: Formula | undefined, get: Arguments): Matrix {
  return arg ? get.matrix(arg) : fail(ERROR.value);
}

function placeKnown({ place }: Arguments): { readonly row: number; readonly column: number } {
  if (!place) throw new Unknowable('where the formula stands');
  return place;
}

function sizeOf(arg: Formula | undefined): { readonly rows: number; readonly columns: number } {
  if (arg?.is !== 'rentang') return { rows: 1, columns: 1 };
  const { top, bottom, left, right } = arg.range;
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

function firstColumn({ rows, at }: Matrix): Line {
  return { length: rows, at: (place) => at(place, 0) };
}

function firstRow({ columns, at }: Matrix): Line {
  return { length: columns, at: (place) => at(0, place) };
}

function line(block: Matrix): Line {
  return block.columns === 1 ? firstColumn(block) : firstRow(block);
}

/**
 * Place of a value in a line: the first that is equal (0; text with wildcards), the last that is not above it in a
 * rising line (1), or not below it in a falling one (-1); null where there is none.
 */
function placeOf(wanted: PlainValue, { length, at }: Line, how: number, wild = true): number | null {
  const value = wanted ?? 0;
  const pattern = how === 0 && wild && typeof value === 'string' ? wildcards(value) : null;
  let found: number | null = null;
  for (let place = 0; place < length; place++) {
    const here = at(place);
    if (typeof here !== typeof value || isError(here)) continue;
    if (pattern ? pattern.test(String(here)) : how === 0 && compareValues(here, value) === 0) return place;
    if (how === 0) continue;
    const order = compareValues(here, value) * how;
    if (order > 0) break;
    found = place;
  }
  return found;
}
