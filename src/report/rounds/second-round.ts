import type { PublicFile, PublicFinding } from '../schema';
import type { FileSummary } from '../summary/file-summary';
import { REQUIRED_TABLES } from '../summary/required-tables';

/** What became of the errors and warnings of the first round; notes send nothing back and are left out. */
export interface Round {
  readonly fixed: readonly PublicFinding[];
  readonly still: readonly PublicFinding[];
  readonly fresh: readonly PublicFinding[];
}

/** One for each of the five tables, then one for all others and for the workbook itself. */
export type Rounds = readonly Round[];

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

/** The old version of a file: of the same agency and region, else of the same name; null where none or several are. */
export function oldVersionOf(file: FileSummary, olds: readonly FileSummary[]): FileSummary | null {
  const readable = olds.filter((old) => !old.file.error);
  const sameOwner = readable.filter(
    (old) => file.agency !== null && alike(old.agency, file.agency) && alike(old.region, file.region),
  );
  const [only] = sameOwner;
  if (only && sameOwner.length === 1) return only;
  const named = (sameOwner.length > 0 ? sameOwner : readable).filter(
    (old) => stemOf(old.file.file) === stemOf(file.file.file),
  );
  const [one] = named;
  return one && named.length === 1 ? one : null;
}

function alike(one: string | null | undefined, other: string | null | undefined): boolean {
  return (one ?? '').toLowerCase() === (other ?? '').toLowerCase();
}

/** "renja-dinsos (2).xlsx", "Renja Dinsos rev1.xlsx" and "renja_dinsos_perbaikan.xlsx" are versions of one. */
function stemOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path)
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replace(/[\s_-]+/g, ' ')
    .replace(/(?: ?\(\d+\)| (?:rev(?:isi)?|v|versi|perbaikan|final|baru|lama)\.? ?\d*)+$/, '')
    .trim();
}
