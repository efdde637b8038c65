import { normaliseName, withoutFundTags, withoutLevelWords, withoutScope } from './name-key';
import { trigramSimilarity } from './trigram-index';

/** `sama`: letter for letter · `setara`: the same name printed otherwise · `mirip`: a near miss · `berbeda`. */
export type NameAgreement = 'sama' | 'setara' | 'mirip' | 'berbeda';

export type NameDifference =
  | 'tidak-ada'
  | 'huruf-besar'
  | 'spasi'
  | 'tanda-baca'
  | 'sumber-dana'
  /** "Program …", "Urusan Pemerintahan Bidang …" printed or left out. */
  | 'kata-level'
  /** "Kewenangan Kabupaten/Kota" printed or left out. */
  | 'kewenangan'
  | 'ejaan'
  | 'lain';

export interface NameComparison {
  readonly agreement: NameAgreement;
  /** What the names differ in; of several the one that weighs most. */
  readonly difference: NameDifference;
  /** 1 for the same name, 0 for nothing in common; fund tags and level words aside. */
  readonly similarity: number;
}

/**
 * From here on two names count as one name with a slip. Of the lists' own sibling names the nearest pairs reach
 * about 0.95, so a near miss is only a hint: whether the name is another code's, the list must be asked.
 */
const NEAR_MISS = 0.75;

/** Compares a name in a table with the official name of its code. */
export function compareName(stated: string, official: string): NameComparison {
  const same = (agreement: 'sama' | 'setara', difference: NameDifference): NameComparison => ({
    agreement,
    difference,
    similarity: 1,
  });
  if (stated === official) return same('sama', 'tidak-ada');
  const one = printed(stated);
  const other = printed(official);
  if (one === other) return same('sama', 'spasi');
  if (one.toLowerCase() === other.toLowerCase()) return same('setara', 'huruf-besar');

  const normalOne = normaliseName(stated);
  const normalOther = normaliseName(official);
  const glued = (name: string) => name.replaceAll(' ', '');
  if (glued(normalOne) === glued(normalOther)) {
    if ((withoutFundTags(stated) === stated) !== (withoutFundTags(official) === official)) {
      return same('setara', 'sumber-dana');
    }
    return same('setara', glued(one.toLowerCase()) === glued(other.toLowerCase()) ? 'spasi' : 'tanda-baca');
  }
  const coreOne = withoutLevelWords(normalOne);
  const coreOther = withoutLevelWords(normalOther);
  if (glued(coreOne) === glued(coreOther)) return same('setara', 'kata-level');
  const similarity = trigramSimilarity(glued(coreOne), glued(coreOther));
  if (glued(withoutScope(coreOne)) === glued(withoutScope(coreOther))) {
    return { agreement: 'mirip', difference: 'kewenangan', similarity };
  }
  return similarity >= NEAR_MISS
    ? { agreement: 'mirip', difference: 'ejaan', similarity }
    : { agreement: 'berbeda', difference: 'lain', similarity };
}

/** White space at the ends and line ends within a cell are no part of what a reader sees. */
function printed(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
