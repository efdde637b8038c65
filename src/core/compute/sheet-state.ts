import { type CellGrid, formulaAt, valueAt } from '../grid/cell-grid';
import type { CellPlace } from '../grid/a1';
import { evaluate } from './formula/evaluate';
import type { FormulaValue } from './formula/formula';
import { parseFormula } from './formula/parse-formula';
import { numberForm } from './number-text';

/** One sheet while a plan grows: what its cells will hold. */
export interface SheetState {
  /** Value of a cell with what is planned so far; a formula of the sheet is computed anew where it can be. */
  value(place: CellPlace): FormulaValue;
  planned(place: CellPlace): FormulaValue | undefined;
  plan(place: CellPlace, value: FormulaValue): void;
  /** What a formula would give, texts that show a number counting as that number. */
  result(formula: string): FormulaValue;
}

/** Formulas that lead to others deeper than this keep the value they were saved with. */
const MAX_CHAIN = 100;
const COLUMNS = 16_384;

export function createSheetState(grid: CellGrid): SheetState {
  const plans = new Map<number, FormulaValue>();
  // Formulas of the sheet as computed since the last plan; a plan may change any of them.
  let computed = new Map<number, FormulaValue>();

  const cellValue = (row: number, column: number, depth: number): FormulaValue => {
    const key = row * COLUMNS + column;
    const planned = plans.get(key);
    if (planned !== undefined) return planned;
    const saved = valueAt(grid, row, column);
    const formula = formulaAt(grid, row, column);
    if (formula === null || depth > MAX_CHAIN) return saved;
    const known = computed.get(key);
    if (known !== undefined) return known;
    // Stands in for the cell while it is computed, so that a circle ends.
    computed.set(key, saved);
    const parsed = parseFormula(formula);
    const value =
      parsed === null || namesOtherSheet(formula)
        ? saved
        : evaluate(parsed, (_, r, c) => cellValue(r, c, depth + 1));
    computed.set(key, value);
    return value;
  };

  return {
    value: ({ row, column }) => cellValue(row, column, 0),
    planned: ({ row, column }) => plans.get(row * COLUMNS + column),
    plan: ({ row, column }, value) => {
      plans.set(row * COLUMNS + column, value);
      if (computed.size > 0) computed = new Map();
    },
    result: (formula) => {
      const parsed = parseFormula(formula);
      if (parsed === null) throw new Error(`the engine cannot compute its own formula: ${formula}`);
      return evaluate(parsed, (_, row, column) => asNumber(cellValue(row, column, 0)));
    },
  };
}

function asNumber(value: FormulaValue): FormulaValue {
  return typeof value === 'string' ? (numberForm(value)?.value ?? value) : value;
}

function namesOtherSheet(formula: string): boolean {
  return formula.includes('!');
}
