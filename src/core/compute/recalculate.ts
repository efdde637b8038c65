import { cellAddress, parseRange } from '../grid/a1';
import { type CellGrid, formulaAt, isError, valueAt } from '../grid/cell-grid';
import type { CellEdit } from '../rules/finding';
import { evaluate } from './formula/evaluate';
import type { Formula, FormulaValue } from './formula/formula';
import { parseFormula } from './formula/parse-formula';

/** An edit with what its formula gives; null where the engine cannot tell, so that the host must. */
export type EditWithResult = CellEdit & { readonly result?: number | string | boolean | null };

const COLUMNS = 16_384;
const MAX_CHAIN = 200;

/**
 * The edits with the results of their formulas, and behind them the cells of the workbook whose own formulas give
 * another value now: each again with its formula and the new result. What the engine cannot compute keeps its value.
 */
export function recalculate(
  grids: readonly CellGrid[],
  edits: readonly CellEdit[],
): readonly EditWithResult[] {
  const sheets = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const edited = new Map<string, Map<number, CellEdit>>();
  for (const edit of edits) {
    const place = parseRange(edit.cell);
    const cells = edited.get(edit.sheet.toLowerCase()) ?? new Map<number, CellEdit>();
    edited.set(edit.sheet.toLowerCase(), cells);
    if (place) cells.set(place.top * COLUMNS + place.left, edit);
  }
  const parsed = new Map<string, Formula | null>();
  const known = new Map<string, Map<number, FormulaValue>>();

  const valueOf = (sheet: string, row: number, column: number, depth: number): FormulaValue => {
    const grid = sheets.get(sheet);
    if (!grid) return { error: '#REF!' };
    const key = row * COLUMNS + column;
    const edit = edited.get(sheet)?.get(key);
    if (edit && edit.formula === undefined) return edit.value ?? null;
    const formula = edit?.formula ?? formulaAt(grid, row, column);
    const saved = edit ? null : valueAt(grid, row, column);
    if (formula === null || depth > MAX_CHAIN) return saved;
    let values = known.get(sheet);
    if (!values) known.set(sheet, (values = new Map<number, FormulaValue>()));
    const before = values.get(key);
    if (before !== undefined) return before;
    // Stands in for the cell while it is computed, so that a circle ends.
    values.set(key, saved);
    let tree = parsed.get(formula);
    if (tree === undefined) parsed.set(formula, (tree = parseFormula(formula)));
    const value =
      tree === null
        ? saved
        : evaluate(tree, (other, r, c) => valueOf(other?.toLowerCase() ?? sheet, r, c, depth + 1));
    values.set(key, value);
    return value;
  };

  const withResults = edits.map((edit): EditWithResult => {
    const place = edit.formula === undefined ? null : parseRange(edit.cell);
    if (!place || parseFormula(edit.formula ?? '') === null) return edit;
    const value = valueOf(edit.sheet.toLowerCase(), place.top, place.left, 0);
    return isError(value) ? edit : { ...edit, result: value };
  });
  return [...withResults, ...grids.flatMap((grid) => followersOf(grid, edited, valueOf))];
}

function followersOf(
  grid: CellGrid,
  edited: ReadonlyMap<string, ReadonlyMap<number, CellEdit>>,
  valueOf: (sheet: string, row: number, column: number, depth: number) => FormulaValue,
): readonly EditWithResult[] {
  const sheet = grid.sheet.toLowerCase();
  const own = edited.get(sheet);
  return grid.formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column): EditWithResult[] => {
      if (formula === null || own?.has(row * COLUMNS + column)) return [];
      const value = valueOf(sheet, row, column, 0);
      const saved = valueAt(grid, row, column);
      const same = isError(value) ? isError(saved) && saved.error === value.error : value === saved;
      if (same || value === null || isError(value)) return [];
      return [{ sheet: grid.sheet, cell: cellAddress(row, column), formula, result: value }];
    }),
  );
}
