import type { GridRange } from '../../../../src/core/grid/cell-grid';
import { shown } from '../model/typed-in';
import { columnsOf, rowsOf, sheetOf, type RangeTarget } from './targets';

/** Excel gives null without an error for more cells than this. */
const MOST_CELLS = 5_000_000;

/** One entry a cell, as a two-dimensional array. */
function table<T>(area: GridRange, entry: (row: number, column: number) => T): T[][] | null {
  if (rowsOf(area) * columnsOf(area) > MOST_CELLS) return null;
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(entry(row, column));
    rows.push(line);
  }
  return rows;
}

export function valuesOf(target: RangeTarget): unknown {
  const { cells } = sheetOf(target);
  return table(target.area, (row, column) => shown(cells.value(row, column)));
}

export function formulasOf(target: RangeTarget): unknown {
  const { cells } = sheetOf(target);
  return table(target.area, (row, column) => {
    const formula = cells.formula(row, column);
    return formula === null ? shown(cells.value(row, column)) : `=${formula}`;
  });
}

/** With the user's separators; a model of it that knows no quotes. */
export function formulasLocalOf(target: RangeTarget): unknown {
  const comma = target.workbook.locale.decimal === ',';
  const { cells } = sheetOf(target);
  return table(target.area, (row, column) => {
    const formula = cells.formula(row, column);
    if (formula === null) return shown(cells.value(row, column));
    return `=${comma ? formula.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2') : formula}`;
  });
}

/** As the cell shows it: dates as 31/12/2026, else without its number format. */
export function textsOf(target: RangeTarget): unknown {
  const { cells } = sheetOf(target);
  return table(target.area, (row, column) => {
    const value = shown(cells.value(row, column));
    if (typeof value !== 'number' || !/[dy]/.test(cells.format(row, column) ?? '')) return String(value);
    const first = target.workbook.dates1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const date = new Date(first + value * 86_400_000);
    return `${String(date.getUTCDate())}/${String(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
  });
}

export function numberFormatsOf(target: RangeTarget): unknown {
  const { cells } = sheetOf(target);
  return table(target.area, (row, column) => cells.format(row, column) ?? 'General');
}

export function valueTypesOf(target: RangeTarget): unknown {
  const { cells } = sheetOf(target);
  return table(target.area, (row, column) => {
    const value = cells.value(row, column);
    if (value === null) return 'Empty';
    if (typeof value === 'object') return 'Error';
    return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
  });
}

/** True or false where all lines agree, else null, as Excel gives it. */
export function allHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let some = false;
  let all = true;
  for (let at = first; at <= last; at++) {
    if (hidden.has(at)) some = true;
    else all = false;
    if (some && !all) return null;
  }
  return some;
}
