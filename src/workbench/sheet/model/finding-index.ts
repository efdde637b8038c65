import { parseRange } from '../../../core/grid/a1';
import type { GridRange } from '../../../core/grid/cell-grid';
import { SEVERITIES, type WordedFinding, type Severity } from '../../../core/rules/finding';

/** A finding with the block it stands for. */
export interface PlacedFinding {
  readonly finding: WordedFinding;
  readonly range: GridRange;
}

/** The worst first, in the order in which they came. */
export interface FindingIndex {
  /** Those whose first cell lies in the row, by column: they get a mark. */
  marksIn(row: number): ReadonlyMap<number, readonly PlacedFinding[]> | null;
  /** Blocks of several cells that reach into the row. */
  blocksIn(row: number): readonly PlacedFinding[];
  /** All that stand for the cell. */
  at(row: number, column: number): readonly PlacedFinding[];
}

export function createFindingIndex(findings: readonly WordedFinding[]): FindingIndex {
  const marks = new Map<number, Map<number, PlacedFinding[]>>();
  const blocks: PlacedFinding[] = [];
  const placed = [...findings].sort((a, b) => rank(a.severity) - rank(b.severity));
  for (const finding of placed) {
    const range = parseRange(finding.cell);
    if (range === null) continue;
    const one = { finding, range };
    const row = marks.get(range.top) ?? new Map<number, PlacedFinding[]>();
    marks.set(range.top, row);
    const cell = row.get(range.left);
    if (cell) cell.push(one);
    else row.set(range.left, [one]);
    if (range.top !== range.bottom || range.left !== range.right) blocks.push(one);
  }
  const blocksIn = (row: number): readonly PlacedFinding[] =>
    blocks.length === 0 ? blocks : blocks.filter(({ range }) => range.top <= row && row <= range.bottom);
  return {
    marksIn: (row) => marks.get(row) ?? null,
    blocksIn,
    at: (row, column) => {
      const first = marks.get(row)?.get(column) ?? [];
      const around = blocksIn(row).filter(
        (one) => one.range.left <= column && column <= one.range.right && !first.includes(one),
      );
      return [...first, ...around];
    },
  };
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
