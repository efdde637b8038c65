import { formulaAt } from '../grid/cell-grid';
import { cellAddress } from '../grid/a1';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';

/** Formulas of a table that were saved without a value: computed here, or beyond us. */
export interface ValuelessFormulas {
  readonly computed: readonly string[];
  readonly unknown: readonly string[];
}

/** Whether what a cell says was computed here: nobody has seen that figure, only its formula. */
export function isComputedHere({ grid }: ReadTable, row: TableRow, column: TableColumn): boolean {
  return grid.computed?.has(`${row.row} ${column.left}`) ?? false;
}

export function valuelessFormulas({ grid, table }: ReadTable): ValuelessFormulas {
  const computed: string[] = [];
  const unknown: string[] = [];
  const [first, last] = table.dataRows;
  for (let row = first; row <= last; row++)
    for (let column = table.range.left; column <= table.range.right; column++) {
      if (formulaAt(grid, row, column) === null) continue;
      if (grid.computed?.has(`${row} ${column}`)) computed.push(cellAddress(row, column));
      else if ((grid.values[row]?.[column] ?? null) === null) unknown.push(cellAddress(row, column));
    }
  return { computed, unknown };
}
