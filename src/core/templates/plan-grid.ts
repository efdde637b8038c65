import type { CellGrid, CellValue } from '../grid/cell-grid';
import type { PlanCell, SheetPlan } from './sheet-plan';

/** The sheet a plan makes, as a host would read it: so the engine can judge a sheet before there is one. */
export function planGrid(plan: SheetPlan): CellGrid {
  return {
    sheet: plan.name,
    visibility: 'visible',
    values: plan.cells.map((row) => row.map(valueOf)),
    formulas: plan.cells.map((row) => row.map((cell) => cell?.formula ?? null)),
    formats: plan.cells.map((row) => row.map((cell) => formatOf(plan, cell))),
    merges: plan.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function valueOf(cell: PlanCell | null): CellValue {
  return cell?.formula === undefined ? (cell?.value ?? null) : (cell.result ?? null);
}

function formatOf(plan: SheetPlan, cell: PlanCell | null): string | null {
  return cell?.style === undefined ? null : (plan.styles[cell.style]?.format ?? null);
}
