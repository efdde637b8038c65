import type { Cell, UncertainCell } from '../../../core/compute/calculator/calculator';
import type { CellKey } from '../../../core/compute/calculator/dependency-index';
import { rangeAddress } from '../../../core/grid/a1';
import type { CellsChanged } from '../../host';
import type { PatchEdit } from '../patch/sheet-edit';
import type { CellContent } from './grid-draft';

/** A cell as it is at one moment; `net` is how it differs from the file that was opened, null where it does not. */
export interface CellState extends CellContent {
  readonly net: PatchEdit | null;
}

export interface CellChange {
  readonly cell: Cell;
  readonly before: CellState;
  readonly after: CellState;
}

export type Uncertain = ReadonlyMap<CellKey, UncertainCell>;

/** All cells that one change wrote, those that followed too, and what was uncertain before it. */
export interface CellChanges {
  readonly cells: readonly CellChange[];
  readonly uncertain: Uncertain;
}

/** One text for one cell of the workbook. */
export function keyOf({ sheet, row, column }: Cell): string {
  return `${sheet}!${String(row)} ${String(column)}`;
}

/** More cells of a sheet are told as the range over them. */
const ONE_BY_ONE = 50;

export function rangesOf(cells: readonly Cell[]): readonly CellsChanged[] {
  const bySheet = new Map<string, Cell[]>();
  for (const cell of cells) {
    const known = bySheet.get(cell.sheet);
    if (known) known.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  return [...bySheet].flatMap(([sheet, all]): CellsChanged[] =>
    all.length > ONE_BY_ONE
      ? [{ sheet, range: over(all) }]
      : all.map(({ row, column }) => ({
          sheet,
          range: rangeAddress({ top: row, bottom: row, left: column, right: column }),
        })),
  );
}

function over(cells: readonly Cell[]): string {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return rangeAddress({ top, bottom, left, right });
}
