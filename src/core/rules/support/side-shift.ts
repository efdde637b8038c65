import { compactName } from '../../nomenclature/name-key';
import type { ReadTable } from '../../read/read-table';
import type { FieldPair, SideDifference } from './side-differences';

/** Rows in a row whose left names stand on the right, all of them the same number of rows further down (or up). */
export interface SideShift {
  readonly rows: readonly SideDifference[];
  /** Sheet rows that the right side is below the left; negative where it is above. */
  readonly by: number;
}

const FARTHEST = 5;
const LEAST = 2;

/** Finds where the sides of a table slipped against each other. Takes the rows whose names differ, from the top. */
export function sideShifts(
  read: ReadTable,
  names: FieldPair,
  differing: readonly SideDifference[],
): readonly SideShift[] {
  if (differing.length < LEAST) return [];
  const right = new Map<number, string>();
  for (const row of read.rows) {
    const name = compactName(read.text(row, names.right));
    if (name !== '') right.set(row.row, name);
  }
  const shifts: SideShift[] = [];
  for (let from = 0; from < differing.length;) {
    const run = longestRun(differing, from, right);
    if (run) shifts.push(run);
    from += run?.rows.length ?? 1;
  }
  return shifts;
}

function longestRun(
  differing: readonly SideDifference[],
  from: number,
  right: ReadonlyMap<number, string>,
): SideShift | null {
  let best: SideShift | null = null;
  for (let by = -FARTHEST; by <= FARTHEST; by++) {
    if (by === 0) continue;
    let to = from;
    let named = 0;
    for (; to < differing.length; to++) {
      const difference = differing[to];
      if (!difference) break;
      const name = compactName(difference.texts[0]);
      if (name !== '' && right.get(difference.row.row + by) !== name) break;
      if (name !== '') named++;
    }
    if (named >= LEAST && to - from > (best?.rows.length ?? 0))
      best = { rows: differing.slice(from, to), by };
  }
  return best;
}
