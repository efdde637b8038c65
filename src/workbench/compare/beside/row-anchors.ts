import { firstPlace } from '../../../core/grid/first-place';

/** Rows of two sheets that belong together, 0-based; a place between two rows is a fraction. */
export type RowPairs = readonly (readonly [left: number, right: number])[];

export interface RowAnchors {
  toRight(row: number): number;
  toLeft(row: number): number;
}

/**
 * Leads from a place on one sheet to the place beside it on the other: from matched row to matched row, evenly over what
 * lies between them. Rows that stand in another order on the other side are passed over, so that nothing jumps back.
 */
export function rowAnchors(pairs: RowPairs): RowAnchors {
  const chain = longestRising(pairs);
  const left = chain.map(([row]) => row);
  const right = chain.map(([, row]) => row);
  return { toRight: (row) => led(row, left, right), toLeft: (row) => led(row, right, left) };
}

function led(row: number, from: readonly number[], to: readonly number[]): number {
  const at = lastNotAbove(from, row);
  const [start, goal] = [from[Math.max(0, at)] ?? 0, to[Math.max(0, at)] ?? 0];
  const [next, nextGoal] = [from[at + 1], to[at + 1]];
  // Before the first and behind the last the rows are simply counted.
  if (at < 0 || next === undefined || nextGoal === undefined) return Math.max(0, goal + row - start);
  return goal + ((row - start) / (next - start)) * (nextGoal - goal);
}

/** The last of the rising values that is not above `value`; -1 where all are. */
function lastNotAbove(values: readonly number[], value: number): number {
  return firstPlace(values.length, (at) => (values[at] ?? 0) > value) - 1;
}

/** As many of the pairs as can be had with both sides rising. */
function longestRising(pairs: RowPairs): RowPairs {
  // Of two with the same left row only one can be in it: the falling order of the right ones sees to that.
  const sorted = [...pairs].sort(([a, x], [b, y]) => a - b || y - x);
  /** For each length of a chain the place of the pair that ends the best one. */
  const ends: number[] = [];
  const endRows: number[] = [];
  const before: number[] = [];
  for (const [at, [, row]] of sorted.entries()) {
    const length = lastNotAbove(endRows, row - 1);
    before.push(ends[length] ?? -1);
    ends[length + 1] = at;
    endRows[length + 1] = row;
  }
  const chain: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = sorted[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
