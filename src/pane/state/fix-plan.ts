import type { CellEdit } from '../../core/grid/cell-edit';
import type { ListedFinding } from './finding-groups';

export interface FixPlan {
  readonly edits: readonly CellEdit[];
  /** Findings that it mends. */
  readonly mends: number;
  /** Findings without one certain fix, or whose cells another fix writes already. */
  readonly leftOut: number;
}

/** One plan from the fixes of many findings: only findings with a single fix, and no cell is written twice. */
export function planFixes(findings: readonly ListedFinding[]): FixPlan {
  const written = new Set<string>();
  const edits: CellEdit[] = [];
  let mends = 0;
  for (const { fixes } of findings) {
    const [fix, other] = fixes;
    if (!fix || other) continue;
    const places = fix.edits.map(({ sheet, cell }) => `${sheet}!${cell}`);
    if (places.some((place) => written.has(place))) continue;
    for (const place of places) written.add(place);
    edits.push(...fix.edits);
    mends++;
  }
  return { edits, mends, leftOut: findings.length - mends };
}
