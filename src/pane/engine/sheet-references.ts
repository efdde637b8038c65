import type { CellGrid } from '../../core/grid/cell-grid';

const OTHER_SHEET = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu;

/** Which other sheets the formulas of a sheet point to; of one that was edited only the edited rows are read again. */
export function createSheetReferences(): (
  grid: CellGrid,
  edited: readonly number[] | null,
) => readonly string[] {
  /** By sheet: its rows that point elsewhere. Most sheets have none. */
  const known = new Map<string, Set<number>>();
  return (grid, edited) => {
    const before = edited && known.get(grid.sheet);
    const pointing = before ?? new Set<number>();
    const rows = before ? edited : grid.formulas.keys();
    for (const row of rows) {
      if (grid.formulas[row]?.some((formula) => formula?.includes('!') === true) === true) pointing.add(row);
      else pointing.delete(row);
    }
    known.set(grid.sheet, pointing);
    return namesIn(grid, pointing);
  };
}

function namesIn({ formulas }: CellGrid, rows: Iterable<number>): readonly string[] {
  const names = new Set<string>();
  for (const row of rows) {
    for (const formula of formulas[row] ?? []) {
      for (const [, quoted, plain] of formula?.matchAll(OTHER_SHEET) ?? []) {
        names.add(quoted?.replaceAll("''", "'") ?? plain ?? '');
      }
    }
  }
  return [...names];
}
