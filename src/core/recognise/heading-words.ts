import { textMemo } from '../text-memo';
import { likelyModels } from './heading-models';
import { weights } from './weights';
import { likeness, plainWords, wordsOf } from './words';

/**
 * How much a text reads like some heading of some form: 0 to 1, and no further than `weights.heading.alike`, since nobody
 * asks which of two headings is more of one.
 */
export const headingLikeness = textMemo((text: string): number => {
  const words = wordsOf(beginningOf(text));
  if (words.tokens.length === 0 || words.tokens.length > weights.heading.wordsAtMost) return 0;
  let best = 0;
  for (const model of likelyModels(words)) {
    best = Math.max(best, likeness(model, words));
    if (best >= weights.heading.alike) break;
  }
  return best;
});

/** A heading that goes on for lines (a list of sasaran in it) names its column at its beginning. */
export function beginningOf(text: string): string {
  return text.length > weights.heading.judgedUpTo ? text.slice(0, weights.heading.beginning) : text;
}

const PERIOD =
  /^(?:tahun|thn?|tw|triwulan)?\.?\s*(?:ke\s*-?\s*)?(?:(?:19|20)\d\d|[1-6]|i{1,3}|iv|vi?|n\s*[-+–]?\s*\d?)\s*(?:\([^)]*\))?[\s.:]*$/i;

/** "2021", "Tahun 2021", "Tahun ke-1", "Th. 2", "I", "IV", "(n+1)": what stands over the copies of a repeated column. */
export function isPeriodText(text: string): boolean {
  return PERIOD.test(text.trim());
}

/** The half of a split column a heading cell stands for, null where it stands for neither. */
export function splitOf(text: string): 'K' | 'Rp' | null {
  const plain = plainWords(text);
  if (plain === 'k' || plain === 'kinerja' || plain === 'fisik') return 'K';
  if (plain === 'rp' || plain === 'keuangan' || plain === 'rp 000') return 'Rp';
  return null;
}
