import type { ComputedEdit, ComputeOptions, ComputePlan } from '../../../src/core/compute/compute-plan';
import { computeTable } from '../../../src/core/compute/compute-table';
import { parseRange } from '../../../src/core/grid/a1';
import type { CellGrid, CellValue } from '../../../src/core/grid/cell-grid';
import { type DrawingOptions, tableFromText } from '../../support/table-from-text';

/** The plan for a table drawn as text. */
export function planOf(
  drawing: string,
  options: Partial<ComputeOptions> = {},
  table: DrawingOptions = {},
): ComputePlan {
  return computeTable(tableFromText(drawing, table).read, { mode: 'isi', ...options });
}

/** "F3 =SUM(F4:F5) → 300", "F4 12 as 0" Bulan"". */
export function told(edits: readonly ComputedEdit[]): string[] {
  return edits.map(({ cell, formula, value, format, result }) =>
    formula === undefined
      ? `${cell} ${String(value)} as ${format ?? ''}`
      : `${cell} =${formula} → ${String(result)}`,
  );
}

/** The grid with the edits made, each formula with the result the engine gave it. */
export function applied(grid: CellGrid, edits: readonly ComputedEdit[]): CellGrid {
  const values = grid.values.map((row) => [...row]);
  const formulas = grid.values.map((_, at) => [...(grid.formulas[at] ?? [])]);
  const formats = grid.values.map((_, at) => [...(grid.formats[at] ?? [])]);
  for (const { cell, result, formula, format } of edits) {
    const place = parseRange(cell);
    if (!place) throw new Error(`${cell} is no cell`);
    put(values, place.top, place.left, result as CellValue);
    put(formulas, place.top, place.left, formula ?? null);
    if (format !== undefined) put(formats, place.top, place.left, format);
  }
  return { ...grid, values, formulas, formats };
}

function put<T>(rows: (T | null)[][], row: number, column: number, value: T | null): void {
  const cells = (rows[row] ??= []);
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}
