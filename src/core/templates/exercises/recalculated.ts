import { isError } from '../../grid/cell-grid';
import { evaluate } from '../../compute/formula/evaluate';
import type { FormulaValue } from '../../compute/formula/formula';
import { parseFormula } from '../../compute/formula/parse-formula';
import type { PlanCell, SheetPlan } from '../sheet-plan';

/** The plan with the results its formulas give for the cells as they now are. */
export function recalculated(plan: SheetPlan): SheetPlan {
  const results = new Map<string, FormulaValue>();
  const valueAt = (row: number, column: number): FormulaValue => {
    const cell = plan.cells[row]?.[column] ?? null;
    if (cell?.formula === undefined) return cell?.value ?? null;
    const key = `${String(row)} ${String(column)}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const formula = parseFormula(cell.formula);
    if (!formula) return cell.result ?? null;
    const value = evaluate(formula, (_, r, c) => valueAt(r, c));
    results.set(key, value);
    return value;
  };
  const renewed = (cell: PlanCell | null, row: number, column: number): PlanCell | null => {
    if (cell?.formula === undefined) return cell;
    const value = valueAt(row, column);
    if (isError(value) || typeof value === 'boolean') return { ...cell, result: null };
    return { ...cell, result: value };
  };
  return { ...plan, cells: plan.cells.map((cells, row) => cells.map((cell, at) => renewed(cell, row, at))) };
}
