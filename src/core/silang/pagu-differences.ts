import { memo } from '../memo';
import type { TableRow } from '../read/read-table';
import { rupiahOf } from './amounts';
import type { Comparison } from './comparisons';
import type { RowPair } from './row-pairs';

export interface PaguDifference extends RowPair {
  readonly stated: number;
  readonly expected: number;
  /** Rows above that differ by nothing but what differs here. */
  readonly carried: readonly RowPair[];
}

export interface PaguDifferences {
  readonly compared: number;
  /** Rows that differ of themselves. */
  readonly own: readonly PaguDifference[];
  /** All rows that differ, those above among them. */
  readonly differing: number;
  /** Every row differs by this factor (1000: one of the tables is in thousands), null where not. */
  readonly factor: number | null;
}

interface Stated extends RowPair {
  readonly stated: number;
  readonly expected: number;
}

interface Known {
  readonly byRow: ReadonlyMap<TableRow, Stated>;
  readonly onlyHere: ReadonlySet<TableRow>;
  readonly onlyThere: ReadonlySet<TableRow>;
}

/** What it takes to hold one money column of two tables against each other. */
export type MoneyComparison = Pick<Comparison, 'here' | 'there' | 'pagu' | 'match'>;

/** Rows of which the two tables state other rupiah; a parent that only adds up what differs below is carried along. */
export const paguDifferences: (comparison: MoneyComparison) => PaguDifferences = memo(differencesOf);

function differencesOf(comparison: MoneyComparison): PaguDifferences {
  const { here, there, pagu, match } = comparison;
  if (!pagu) return { compared: 0, own: [], differing: 0, factor: null };
  const stated: Stated[] = [];
  for (const pair of match.pairs) {
    const value = rupiahOf(here, pair.here, pagu.here);
    const expected = rupiahOf(there, pair.there, pagu.there);
    if (value !== null && expected !== null)
      stated.push({ here: pair.here, there: pair.there, stated: value, expected });
  }
  const differing = stated.filter((one) => one.stated !== one.expected);
  const explained = new Map<TableRow, TableRow>();
  const known: Known = {
    byRow: new Map(stated.map((one) => [one.here, one])),
    onlyHere: new Set(match.onlyHere),
    onlyThere: new Set(match.onlyThere),
  };
  for (const one of differing) {
    const first = explainingChild(one, comparison, known);
    if (first) explained.set(one.here, first);
  }
  const own = differing.filter((one) => !explained.has(one.here));
  return {
    compared: stated.length,
    differing: differing.length,
    factor: commonFactor(differing, stated.length),
    own: own.map((one) => ({ ...one, carried: carriedBy(one, known, explained) })),
  };
}

/** The first child whose difference is part of the parent's, where the children's differences add up to it. */
function explainingChild(
  parent: Stated,
  { here, there, pagu }: MoneyComparison,
  { byRow, onlyHere, onlyThere }: Known,
): TableRow | null {
  if (!pagu) return null;
  let sum = 0;
  let first: TableRow | null = null;
  for (const child of parent.here.children) {
    const paired = byRow.get(child);
    const difference = paired
      ? paired.stated - paired.expected
      : onlyHere.has(child)
        ? (rupiahOf(here, child, pagu.here) ?? 0)
        : 0;
    if (difference !== 0) first ??= child;
    sum += difference;
  }
  for (const child of parent.there.children) {
    if (!onlyThere.has(child)) continue;
    const missing = rupiahOf(there, child, pagu.there) ?? 0;
    if (missing !== 0) first ??= parent.here;
    sum -= missing;
  }
  return sum === parent.stated - parent.expected ? first : null;
}

function carriedBy(
  one: Stated,
  { byRow }: Known,
  explained: ReadonlyMap<TableRow, TableRow>,
): readonly RowPair[] {
  const carried: RowPair[] = [];
  let below = one.here;
  for (let up = one.here.parent; up && explained.get(up) === below; up = up.parent) {
    const pair = byRow.get(up);
    if (pair) carried.push(pair);
    below = up;
  }
  return carried;
}

function commonFactor(differing: readonly Stated[], compared: number): number | null {
  const filled = differing.filter(({ stated, expected }) => stated > 0 && expected > 0);
  if (filled.length < 3 || filled.length < 0.8 * compared) return null;
  for (const factor of [1000, 1 / 1000, 1_000_000, 1 / 1_000_000]) {
    if (filled.every(({ stated, expected }) => Math.abs(stated / expected / factor - 1) < 0.01))
      return factor;
  }
  return null;
}
