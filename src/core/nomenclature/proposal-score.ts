import type { NomenclatureEntry } from './nomenclature';
import { OWN_BIDANG } from './official-code';

/** An entry that a row may be, with what the comparison of neighbours needs at hand. */
export interface Candidate {
  readonly entry: NomenclatureEntry;
  readonly key: string;
  readonly ancestors: readonly string[];
  readonly bidang: string | null;
  readonly similarity: number;
}

/** Twice as alike counts more than twice: a name printed rightly outweighs any order of the rows. */
export function likeness({ similarity }: Candidate): number {
  return (similarity - 0.5) * 8 + (similarity === 1 ? 1 : 0);
}

/** How well a code follows another down the table. */
export function fitOf(above: Candidate | null, candidate: Candidate): number {
  if (above === null) return 0;
  if (candidate.key === above.key) return -3;
  // An ancestor of the row above has been opened already: a second time is rare.
  if (above.ancestors.includes(candidate.key)) return -2.5;
  if (candidate.entry.level === 'bidang' || candidate.entry.level === 'urusan') return 1;
  const [parent = null, grandparent] = candidate.ancestors;
  if (parent === above.key || (parent !== null && above.ancestors.includes(parent))) return 2;
  const { bidang } = candidate;
  if (bidang === OWN_BIDANG || above.bidang === OWN_BIDANG)
    return candidate.entry.level === 'program' ? 1 : 0;
  // Tables that leave out a level, as chapter IV of document 001 leaves out its programs.
  if (grandparent === above.key || (grandparent !== undefined && above.ancestors.includes(grandparent)))
    return 0.5;
  return bidang === above.bidang ? 0 : -2;
}
