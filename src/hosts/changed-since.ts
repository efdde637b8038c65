import { sameContent, contentOf, type CellContent } from '../core/grid/cell-content';
import type { CellGrid } from '../core/grid/cell-grid';
import type { HostProblem } from './host';

/** Cells that hold something else by now than the user was shown. */
export function cellsChangedSince(
  shown: readonly CellContent[],
  gridOf: (sheet: string) => CellGrid | null | undefined,
): readonly string[] {
  return shown.flatMap((cell) => (sameContent(cell, contentOf(gridOf(cell.sheet), cell)) ? [] : [cell.cell]));
}

export function changedSinceShown(cells: readonly string[]): HostProblem {
  const named = cells.slice(0, 5).join(', ');
  return {
    code: 'sel-berubah',
    message: {
      id: `Isi ${named} sudah berubah sejak diperiksa, jadi tidak ada yang ditulis. Lihat lagi temuannya.`,
      en: `${named} changed since the check, so nothing was written. Look at the finding again.`,
    },
    cells,
  };
}
