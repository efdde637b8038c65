import {
  type CellGrid,
  type CellValue,
  EMPTY_ROW,
  type GridRange,
  sameValue,
} from '../../core/grid/cell-grid';
import { cellsFrom, type ExcelBlock, type GridRows, valueFrom } from './grid-rows';

/** What was read of a sheet again. */
export interface Patches {
  /** Rows that the sheet has now. */
  readonly height: number;
  readonly edited: readonly { readonly area: GridRange; readonly block: ExcelBlock }[];
  /** What formulas give, in areas that hold such cells. */
  readonly computed: readonly { readonly area: GridRange; readonly values: ExcelBlock['values'] }[];
}

/** Rows of a grid with what was read again; a row in which nothing differs stays the same array. */
export function patchedRows(before: CellGrid, { height, edited, computed }: Patches): GridRows {
  const values = fit(before.values, height);
  const formulas = fit(before.formulas, height);
  const formats = fit(before.formats, height);
  for (const { area, block } of edited) {
    block.values.forEach((line, at) => {
      const row = area.top + at;
      const read = cellsFrom(line, block.formulas[at] ?? [], block.numberFormat[at] ?? []);
      patch(formulas, row, area.left, read.formulas);
      patch(values, row, area.left, read.values);
      patch(formats, row, area.left, read.formats);
    });
  }
  for (const { area, values: lines } of computed) {
    lines.forEach((line, at) => {
      const row = area.top + at;
      const own = line.map((value, column) =>
        valueFrom(value, (formulas[row]?.[area.left + column] ?? null) !== null),
      );
      patch(values, row, area.left, own);
    });
  }
  return { values, formulas, formats };
}

/** The columns of a sheet that hold formulas, each from its first such cell to its last. */
export function formulaColumns({ formulas }: CellGrid): readonly GridRange[] {
  const spans = new Map<number, { top: number; bottom: number }>();
  formulas.forEach((cells, row) => {
    if (cells === EMPTY_ROW) return;
    cells.forEach((formula, column) => {
      if (formula === null) return;
      const span = spans.get(column);
      if (span) span.bottom = row;
      else spans.set(column, { top: row, bottom: row });
    });
  });
  return [...spans].map(([column, { top, bottom }]) => ({ top, bottom, left: column, right: column }));
}

function fit<T>(rows: readonly (readonly (T | null)[])[], height: number): (readonly (T | null)[])[] {
  const fitting = rows.slice(0, height);
  while (fitting.length < height) fitting.push(EMPTY_ROW);
  return fitting;
}

function patch<T extends CellValue>(
  rows: (readonly (T | null)[])[],
  row: number,
  left: number,
  cells: readonly (T | null)[],
): void {
  const before = rows[row];
  if (before === undefined || cells.every((cell, at) => sameValue(cell, before[left + at] ?? null))) return;
  const after = [...before];
  while (after.length < left) after.push(null);
  cells.forEach((cell, at) => {
    after[left + at] = cell;
  });
  rows[row] = after.every((cell) => cell === null) ? EMPTY_ROW : after;
}
