import type { PublicFile, PublicFinding } from '../schema';
import { REQUIRED_TABLES } from '../summary/required-tables';

/** What became of the errors and warnings of the first round; notes send nothing back and are left out. */
export interface Round {
  readonly fixed: readonly PublicFinding[];
  readonly still: readonly PublicFinding[];
  readonly fresh: readonly PublicFinding[];
}

/** One for each of the five tables, then one for all others and for the workbook itself. */
export type Rounds = readonly Round[];

/** A file held against the version that was checked before it. */
export interface AgainstOld {
  /** Name of the old version. */
  readonly before: string;
  readonly rounds: Rounds;
}

/** What is said of a finding in the second round. */
export const STANDINGS = ['masih', 'baru'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Tells of the findings of the new version whether they were there before; null of notes, which are not held against anything. */
export function standingOf({ rounds }: AgainstOld): (finding: PublicFinding) => Standing | null {
  const { still, fresh } = wholeRound(rounds);
  const [there, come] = [new Set(still), new Set(fresh)];
  return (finding) => (there.has(finding) ? 'masih' : come.has(finding) ? 'baru' : null);
}

/**
 * Holds the findings of a new version against those of the old. A finding is the same one where a rule says it again of
 * the same cell in a table of the same kind, else where it says the very same sentence there: rows move when others are
 * put in. Each answers for one.
 */
export function secondRound(before: PublicFile, after: PublicFile): Rounds {
  const old = byPlace(before);
  const now = byPlace(after);
  return old.map((findings, place) => roundOf(findings, now[place] ?? []));
}

/** All places together. */
export function wholeRound(rounds: Rounds): Round {
  return {
    fixed: rounds.flatMap(({ fixed }) => fixed),
    still: rounds.flatMap(({ still }) => still),
    fresh: rounds.flatMap(({ fresh }) => fresh),
  };
}

function byPlace({ tables, findings }: PublicFile): readonly (readonly PublicFinding[])[] {
  const kinds = new Map(tables.map(({ id, kind }) => [id, kind]));
  const places: PublicFinding[][] = [...REQUIRED_TABLES.map(() => []), []];
  for (const finding of findings) {
    if (finding.severity === 'catatan') continue;
    const kind = kinds.get(finding.table ?? '');
    const at = REQUIRED_TABLES.findIndex((one) => kind !== undefined && one.kinds.includes(kind));
    places.at(at)?.push(finding);
  }
  return places;
}

function roundOf(old: readonly PublicFinding[], now: readonly PublicFinding[]): Round {
  const byCell = matched(old, now, ({ rule, cell }) => `${rule} ${cell}`);
  const bySentence = matched(byCell.old, byCell.now, ({ rule, message }) => `${rule} ${message}`);
  return {
    fixed: bySentence.old,
    still: [...byCell.both, ...bySentence.both],
    fresh: bySentence.now,
  };
}

interface Matched {
  readonly old: readonly PublicFinding[];
  readonly now: readonly PublicFinding[];
  /** As they are now. */
  readonly both: readonly PublicFinding[];
}

function matched(
  old: readonly PublicFinding[],
  now: readonly PublicFinding[],
  key: (finding: PublicFinding) => string,
): Matched {
  const waiting = new Map<string, PublicFinding[]>();
  for (const finding of old) waiting.set(key(finding), [...(waiting.get(key(finding)) ?? []), finding]);
  const both: PublicFinding[] = [];
  const rest: PublicFinding[] = [];
  for (const finding of now) {
    if (waiting.get(key(finding))?.shift()) both.push(finding);
    else rest.push(finding);
  }
  const left = new Set([...waiting.values()].flat());
  return { old: old.filter((finding) => left.has(finding)), now: rest, both };
}
