import { textMemo } from '../text-memo';
import { NAMES_KEPT, normaliseName, withoutFundTags, withoutLevelWords, withoutScope } from './name-key';
import { dice, sortedTrigrams } from './trigram-index';

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

/** Letter for letter, but for white space at the ends and line ends within a cell, which no reader sees. */
const printedForm = textMemo((name) => {
  const printed = name.replace(/\s+/g, ' ').trim();
  return { printed, lower: printed.toLowerCase() };
}, NAMES_KEPT);

/** What is left of a name when all that printing adds or loses is taken away. */
const coreForm = textMemo((name) => {
  const normal = normaliseName(name);
  const core = withoutLevelWords(normal);
  return {
    glued: glue(normal),
    core: glue(core),
    scopeless: glue(withoutScope(core)),
    trigrams: sortedTrigrams(glue(core)),
  };
}, NAMES_KEPT);

function glue(name: string): string {
  return name.replaceAll(' ', '');
}

/** Compares a name in a table with the official name of its code. */
export function compareName(stated: string, official: string): NameComparison {
  const same = (agreement: 'sama' | 'setara', difference: NameDifference): NameComparison => ({
    agreement,
    difference,
    similarity: 1,
  });
  if (stated === official) return same('sama', 'tidak-ada');
  const [printedOne, printedOther] = [printedForm(stated), printedForm(official)];
  if (printedOne.printed === printedOther.printed) return same('sama', 'spasi');
  if (printedOne.lower === printedOther.lower) return same('setara', 'huruf-besar');

  const [one, other] = [coreForm(stated), coreForm(official)];
  if (one.glued === other.glued) {
    if ((withoutFundTags(stated) === stated) !== (withoutFundTags(official) === official)) {
      return same('setara', 'sumber-dana');
    }
    return same('setara', glue(printedOne.lower) === glue(printedOther.lower) ? 'spasi' : 'tanda-baca');
  }
  if (one.core === other.core) return same('setara', 'kata-level');
  const similarity = dice(one.trigrams, other.trigrams);
  if (one.scopeless === other.scopeless) {
    return { agreement: 'mirip', difference: 'kewenangan', similarity };
  }
  return similarity >= NEAR_MISS
    ? { agreement: 'mirip', difference: 'ejaan', similarity }
    : { agreement: 'berbeda', difference: 'lain', similarity };
}
