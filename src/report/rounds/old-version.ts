import type { FileSummary } from '../summary/file-summary';
import { secondRound } from './second-round';

/** The files, each held against its old version where there is one; null = this is the first round. */
export function heldAgainst(
  summaries: readonly FileSummary[],
  olds: readonly FileSummary[] | null,
): readonly FileSummary[] {
  if (olds === null) return summaries;
  return summaries.map((summary) => {
    const old = summary.file.error ? null : oldVersionOf(summary, olds);
    return old ? against(summary, old) : summary;
  });
}

/** A file held against its old version. */
export function against(summary: FileSummary, old: FileSummary): FileSummary {
  return { ...summary, round: { before: old.file.file, rounds: secondRound(old.file, summary.file) } };
}

/** The old versions by what their new ones go by. */
export function oldVersions(
  summaries: ReadonlyMap<string, FileSummary>,
  olds: readonly FileSummary[] | null,
): ReadonlyMap<string, FileSummary> {
  const found = new Map<string, FileSummary>();
  for (const [id, summary] of summaries) {
    const old = olds && !summary.file.error ? oldVersionOf(summary, olds) : null;
    if (old) found.set(id, old);
  }
  return found;
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
