import { withinEdits } from '../core/language/within-edits';

/** The candidate a person most likely meant, null where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  // Up to a third of the letters may be wrong; a longer distance is a guess that only misleads.
  const most = Math.max(2, Math.floor(wanted.length / 3));
  for (let edits = 0; edits <= most; edits++) {
    const met = candidates.find((candidate) => withinEdits(wanted, candidate.toLowerCase(), edits));
    if (met !== undefined) return met;
  }
  return candidates.find((candidate) => wanted.length > 2 && candidate.startsWith(wanted)) ?? null;
}
