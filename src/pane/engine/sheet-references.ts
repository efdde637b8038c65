import type { CellGrid } from '../../core/grid/cell-grid';
import { memo } from '../../core/memo';

const OTHER_SHEET = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu;

/** Which other sheets the formulas of a sheet point to. */
export function sheetsReferredTo({ formulas }: CellGrid): readonly string[] {
  return [...new Set(formulas.flatMap(namesIn))];
}

/** By row of formulas: a row that was not edited is the same object. Most rows name no sheet. */
const namesIn = memo((row: readonly (string | null)[]): readonly string[] =>
  row.flatMap((formula) =>
    formula?.includes('!') === true
      ? [...formula.matchAll(OTHER_SHEET)].map(
          ([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '',
        )
      : [],
  ),
);
