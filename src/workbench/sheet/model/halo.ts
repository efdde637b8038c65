import { parseRange } from '../../../core/grid/a1';
import { type CellGrid, formulaAt, type GridRange } from '../../../core/grid/cell-grid';
import type { PlacedFinding } from './finding-index';

/** "F221", "$F$221:F$232"; of another sheet only where a name with "!" stands before it. */
const REFERENCE = /(!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(.])/g;

/** Cells of the sheet that a cell talks of: what its formula adds up, and what its findings point to. */
export function haloOf(
  grid: CellGrid,
  row: number,
  column: number,
  findings: readonly PlacedFinding[],
): readonly GridRange[] {
  const formula = formulaAt(grid, row, column) ?? '';
  const related = findings.flatMap(({ finding }) => finding.related).filter((one) => !one.includes('!'));
  const addresses = [...referencesIn(formula), ...related];
  return addresses.flatMap((address) => parseRange(address) ?? []);
}

function referencesIn(formula: string): readonly string[] {
  // Texts may look like references.
  const plain = formula.replace(/"[^"]*"/g, '');
  return [...plain.matchAll(REFERENCE)].flatMap(([, elsewhere, left = '', top = '', right, bottom]) => {
    if (elsewhere !== undefined) return [];
    const from = left + top;
    return [right === undefined || bottom === undefined ? from : `${from}:${right}${bottom}`];
  });
}

const NONE: readonly GridRange[] = [];

/** Those that touch a row; always the same empty list where none does, so that the row is not drawn anew. */
export function haloIn(ranges: readonly GridRange[], row: number): readonly GridRange[] {
  const touching = ranges.filter(({ top, bottom }) => top <= row && row <= bottom);
  return touching.length === 0 ? NONE : touching;
}

export function isIn(ranges: readonly GridRange[], column: number): boolean {
  return ranges.some(({ left, right }) => left <= column && column <= right);
}
