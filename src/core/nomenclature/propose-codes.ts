import { claimedLevel } from './name-key';
import type { Nomenclature, NomenclatureEntry } from './nomenclature';
import { OWN_BIDANG, ancestorKeys, bidangOf, readCode, withBidang } from './official-code';
import type { OfficialLevel, Pemda } from './official-code';
import { fitOf, likeness } from './proposal-score';
import type { Candidate } from './proposal-score';

/** One row of a table without codes, in the table's order. */
export interface UncodedRow {
  /** Empty for rows that are no program, kegiatan, …: they get no proposal and do not disturb their neighbours. */
  readonly name: string;
  /** Left out where the table does not show it: then it is proposed too. Tables call a bidang "urusan". */
  readonly level?: OfficialLevel;
}

export interface CodeProposal {
  /** Under the agency's own bidang where the list says X.XX and a bidang is known. */
  readonly code: string;
  readonly level: OfficialLevel;
  readonly entry: NomenclatureEntry;
  /** Of the stated name to the official one, 0 to 1. */
  readonly similarity: number;
  /** False where another code fits nearly as well, or the name is only half alike: to be shown, not applied. */
  readonly sure: boolean;
  /** Other codes that were in question, best first. */
  readonly others: readonly string[];
}

export interface ProposalSettings {
  readonly pemda?: Pemda;
  /** The agency's bidang, "1.06": for X.XX. Left out: the bidang most of the table's rows belong to. */
  readonly bidang?: string;
}

/** The best way to read the rows so far whose last proposed code is `candidate` (null: none yet). */
interface Path {
  readonly candidate: Candidate | null;
  readonly score: number;
  readonly before: Path | null;
  /** False where the row of this step got no proposal and `candidate` is that of an earlier row. */
  readonly proposed: boolean;
}

const CANDIDATES = 16;
const PATHS = 48;
const LEAST_SIMILARITY = 0.55;
const SURE_SIMILARITY = 0.75;
const SURE_MARGIN = 0.75;

/**
 * Proposes a code for every row, or null. A name alone often fits several codes ("Penyediaan Permakanan" stands
 * under two kegiatan), so the rows are read together: of all ways to give them codes the one is taken where names
 * are alike and every code stands under the code of a row above it, as in the printed tables (Viterbi over rows).
 */
export function proposeCodes(
  list: Nomenclature,
  rows: readonly UncodedRow[],
  settings: ProposalSettings = {},
): readonly (CodeProposal | null)[] {
  // Names repeat in long tables, and a look-up is the dear part.
  const known = new Map<string, readonly Candidate[]>();
  const candidates = rows.map((row) => {
    const asked = `${row.level ?? ''}|${row.name}`;
    const found = known.get(asked) ?? candidatesOf(list, row, settings.pemda);
    known.set(asked, found);
    return found;
  });
  let paths: readonly Path[] = [{ candidate: null, score: 0, before: null, proposed: false }];
  for (const ofRow of candidates) paths = extend(paths, ofRow);

  const chosen: (Candidate | null)[] = [];
  const above: (Candidate | null)[] = [];
  for (let path: Path | null = best(paths); path?.before; path = path.before) {
    chosen.push(path.proposed ? path.candidate : null);
    above.push(path.before.candidate);
  }
  chosen.reverse();
  above.reverse();
  const bidang = settings.bidang ?? commonBidang(chosen);
  return chosen.map((candidate, row) =>
    candidate === null
      ? null
      : proposal(candidate, above[row] ?? null, chosen[row + 1] ?? null, candidates[row] ?? [], bidang),
  );
}

function candidatesOf(list: Nomenclature, row: UncodedRow, pemda: Pemda | undefined): readonly Candidate[] {
  if (row.name.trim() === '') return [];
  const level = levelsOf(row);
  const where = { ...(pemda && { pemda }), ...(level && { level }) };
  const near = list.nearest(row.name, { ...where, limit: CANDIDATES, atLeast: LEAST_SIMILARITY });
  return near.flatMap(({ entry, similarity }) => {
    const key = readCode(entry.code, list.meta.scheme)?.key;
    return key === undefined
      ? []
      : [{ entry, key, similarity, ancestors: ancestorKeys(key), bidang: bidangOf(key) }];
  });
}

function levelsOf(row: UncodedRow): readonly OfficialLevel[] | undefined {
  const claimed = row.level ?? claimedLevel(row.name) ?? undefined;
  if (claimed === undefined) return undefined;
  return claimed === 'urusan' || claimed === 'bidang' ? ['urusan', 'bidang'] : [claimed];
}

function extend(paths: readonly Path[], candidates: readonly Candidate[]): readonly Path[] {
  const extended = candidates.map((candidate) => longerBy(candidate, paths));
  // A row may stand outside the list (a heading, a local kegiatan): what is above it stays above the next row.
  for (const path of paths)
    extended.push({ candidate: path.candidate, score: path.score, before: path, proposed: false });
  return extended.sort((a, b) => b.score - a.score).slice(0, PATHS);
}

/** The best way to a candidate. Many paths end in the same code: how well this one follows it is told once. */
function longerBy(candidate: Candidate, paths: readonly Path[]): Path {
  const fits = new Map<Candidate | null, number>();
  let score = -Infinity;
  let before: Path | null = null;
  for (const path of paths) {
    const fit = fits.get(path.candidate) ?? fitOf(path.candidate, candidate);
    fits.set(path.candidate, fit);
    if (path.score + fit > score) {
      score = path.score + fit;
      before = path;
    }
  }
  return { candidate, score: score + likeness(candidate), before, proposed: true };
}

function proposal(
  candidate: Candidate,
  above: Candidate | null,
  below: Candidate | null,
  candidates: readonly Candidate[],
  bidang: string | null,
): CodeProposal {
  const worth = (one: Candidate) =>
    likeness(one) + fitOf(above, one) + (below === null ? 0 : fitOf(one, below));
  const others = candidates
    .filter((other) => other !== candidate && worth(other) > worth(candidate) - 2 * SURE_MARGIN)
    .sort((a, b) => worth(b) - worth(a));
  const rival = others[0];
  const text = (one: Candidate) =>
    bidang !== null && one.bidang === OWN_BIDANG ? withBidang(one.entry.code, bidang) : one.entry.code;
  return {
    code: text(candidate),
    level: candidate.entry.level,
    entry: candidate.entry,
    similarity: candidate.similarity,
    sure:
      candidate.similarity >= SURE_SIMILARITY &&
      (rival === undefined || worth(candidate) - worth(rival) >= SURE_MARGIN),
    others: others.map(text),
  };
}

/** Which bidang most proposals belong to; of equals the first. */
function commonBidang(chosen: readonly (Candidate | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const candidate of chosen) {
    const bidang = candidate?.bidang ?? null;
    if (bidang !== null && bidang !== OWN_BIDANG) counts.set(bidang, (counts.get(bidang) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function best(paths: readonly Path[]): Path | null {
  return paths.reduce<Path | null>(
    (top, path) => (top === null || path.score > top.score ? path : top),
    null,
  );
}
