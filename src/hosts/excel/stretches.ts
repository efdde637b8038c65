import type { CellRun } from './cell-runs';
import { rangeAt } from './filled-pieces';

/** A run of cells on a sheet of this workbook. */
export interface PlacedRun extends CellRun<unknown> {
  readonly sheet: Excel.Worksheet;
  /** Its range may hold no cell beside its own: on a protected sheet Excel refuses the cells between. */
  readonly alone?: boolean;
}

/** Runs of one column that lie so close together that they make one range for Excel. */
export interface Stretch<R extends PlacedRun> {
  readonly runs: readonly R[];
  readonly top: number;
  readonly rows: number;
}

/** Naming a range costs more bytes, and Excel more time, than so many cells between two runs. */
const WIDEST_GAP = 10;

/** Longer stretches are cut, so that a batch can be. */
const MOST_ROWS = 2000;

/** The runs as few ranges, in their order. */
export function stretchesOf<R extends PlacedRun>(runs: readonly R[]): readonly Stretch<R>[] {
  const stretches: { runs: R[]; top: number; rows: number }[] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    const before = last?.runs.at(-1);
    const rows = run.row + run.cells.length - (last?.top ?? 0);
    if (last && before && bridged(before, run) && rows <= MOST_ROWS) {
      last.runs.push(run);
      last.rows = rows;
    } else stretches.push({ runs: [run], top: run.row, rows: run.cells.length });
  }
  return stretches;
}

function bridged(before: PlacedRun, run: PlacedRun): boolean {
  const gap = run.row - (before.row + before.cells.length);
  const sameColumn = before.sheet === run.sheet && before.column === run.column;
  return sameColumn && before.alone !== true && run.alone !== true && gap >= 0 && gap <= WIDEST_GAP;
}

export function rangeOfStretch({ runs, top, rows }: Stretch<PlacedRun>): Excel.Range | null {
  const [first] = runs;
  if (!first) return null;
  const { sheet, column } = first;
  return rangeAt(sheet, { top, bottom: top + rows - 1, left: column, right: column });
}

/** One entry for every row of the stretch: what `entry` says of the runs' cells, null for the cells between. */
export function alongStretch<R extends PlacedRun, T>(
  { runs, top, rows }: Stretch<R>,
  entry: (run: R, at: number) => T,
): (T | null)[] {
  const line: (T | null)[] = Array.from({ length: rows }, () => null);
  for (const run of runs) {
    for (let at = 0; at < run.cells.length; at++) line[run.row - top + at] = entry(run, at);
  }
  return line;
}

/** Entries in batches that weigh no more than a request or an answer may; a heavier one goes alone. */
export function inBatches<T>(
  entries: readonly T[],
  most: number,
  weigh: (entry: T) => number,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let weight = Infinity;
  for (const entry of entries) {
    const own = weigh(entry);
    if (weight + own > most) {
      batches.push([]);
      weight = 0;
    }
    weight += own;
    batches.at(-1)?.push(entry);
  }
  return batches;
}
