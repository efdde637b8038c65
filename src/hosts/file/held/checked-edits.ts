import type { Cell } from '../../../core/compute/calculator/calculator';
import { parseRange, rangeAddress } from '../../../core/grid/a1';
import type { CellEdit } from '../../../core/grid/cell-edit';
import type { HostResult } from '../../host';
import { done, refuse } from '../../host-result';
import { patchProblems } from '../patch/patch-messages';
import type { SheetFacts } from '../sheet';

export interface CheckedEdit {
  readonly cell: Cell;
  readonly edit: CellEdit;
}

/** The edits at their places, the same given twice once; refused where one of them cannot be made. */
export function checkedEdits(
  edits: readonly CellEdit[],
  facts: ReadonlyMap<string, SheetFacts>,
): HostResult<readonly CheckedEdit[]> {
  const byPlace = new Map<string, CheckedEdit>();
  for (const edit of edits) {
    const { sheet, cell: address } = edit;
    const about = facts.get(sheet);
    if (!about) return refuse(patchProblems.noSheet(sheet));
    if (about.locked) return refuse(patchProblems.locked(sheet));
    const place = parseRange(address);
    if (!place || place.top !== place.bottom || place.left !== place.right) {
      return refuse(patchProblems.noCell(address));
    }
    const cell: Cell = { sheet, row: place.top, column: place.left };
    const array = about.filled.find((range) => within(cell, range) && rangeAddress(range).includes(':'));
    if (array) return refuse(patchProblems.array(rangeAddress(place), rangeAddress(array)));
    const key = `${sheet}!${rangeAddress(place)}`;
    const other = byPlace.get(key)?.edit;
    if (other && (other.value !== edit.value || other.formula !== edit.formula)) {
      return refuse(patchProblems.twice(address));
    }
    byPlace.set(key, { cell, edit });
  }
  return done([...byPlace.values()]);
}

export function within(
  { row, column }: Cell,
  { top, bottom, left, right }: SheetFacts['filled'][number],
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
