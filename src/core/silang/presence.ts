import type { Level } from '../layouts/layout';
import type { ReadTable, TableRow } from '../read/read-table';
import type { Comparison } from './comparisons';
import { PLANNED } from './row-keys';
import type { RowMatch } from './row-pairs';

/** A row that the other table lacks, with those below it that it lacks too. */
export interface MissingRows {
  readonly top: TableRow;
  readonly below: number;
}

export interface Presence {
  readonly onlyHere: readonly MissingRows[];
  readonly onlyThere: readonly MissingRows[];
  /** Which table ends while the other goes on, null where none does. */
  readonly endsEarly: 'sini' | 'sana' | null;
}

/** Rows of the plan that only one of two tables has, each with its own; levels that a table does not go down to aside. */
export function presenceOf({ here, there, match }: Comparison): Presence {
  return presenceOfRows(here, there, match);
}

export function presenceOfRows(here: ReadTable, there: ReadTable, match: RowMatch): Presence {
  const levels = PLANNED.filter((level) => hasLevel(here, level) && hasLevel(there, level));
  const onlyHere = topsOf(match.onlyHere, levels);
  const onlyThere = topsOf(match.onlyThere, levels);
  const lastHere = Math.max(-1, ...match.pairs.map((pair) => pair.here.index));
  const lastThere = Math.max(-1, ...match.pairs.map((pair) => pair.there.index));
  const goesOnHere = onlyHere.length > 0 && onlyHere.every(({ top }) => top.index > lastHere);
  const goesOnThere = onlyThere.length > 0 && onlyThere.every(({ top }) => top.index > lastThere);
  const endsEarly = goesOnHere && !goesOnThere ? 'sana' : goesOnThere && !goesOnHere ? 'sini' : null;
  return { onlyHere, onlyThere, endsEarly };
}

function hasLevel(read: ReadTable, level: Level): boolean {
  return read.rows.some((row) => row.level === level);
}

function topsOf(rows: readonly TableRow[], levels: readonly Level[]): readonly MissingRows[] {
  const missing = new Set(rows.filter(({ level }) => levels.includes(level)));
  const below = new Map<TableRow, number>();
  const tops: TableRow[] = [];
  for (const row of missing) {
    let top = row;
    for (let up = row.parent; up; up = up.parent) if (missing.has(up)) top = up;
    if (top === row) tops.push(row);
    else below.set(top, (below.get(top) ?? 0) + 1);
  }
  return tops.map((top) => ({ top, below: below.get(top) ?? 0 }));
}
