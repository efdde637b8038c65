import { layouts } from '../layouts';
import type { Words } from './words';
import { likeness, plainWords, wordsOf } from './words';

/** Every heading and group heading of every form, as words. */
const models: readonly Words[] = uniqueModels();

function uniqueModels(): Words[] {
  const found = new Map<string, Words>();
  for (const layout of layouts) {
    for (const column of layout.columns) {
      for (const heading of [...column.headings, ...(column.group ?? [])]) {
        const words = wordsOf(heading);
        // «I» and «K» alone would make a heading of «Bidang I».
        if (words.joined.length > 2 && !found.has(words.joined)) found.set(words.joined, words);
      }
    }
  }
  return [...found.values()];
}

/** First and last three letters of heading words: what survives a typo, for a look that costs little. */
const beginnings = new Set<string>();
const endings = new Set<string>();
for (const model of models) {
  for (const token of model.tokens) {
    beginnings.add(token.slice(0, 3));
    endings.add(token.slice(-3));
  }
}

const seen = new Map<string, number>();

/** 0 to 1: how much a text reads like some heading of some form. Remembered, since headings repeat. */
export function headingLikeness(text: string): number {
  const known = seen.get(text);
  if (known !== undefined) return known;
  if (seen.size > 4000) seen.clear();
  const value = judge(text);
  seen.set(text, value);
  return value;
}

function judge(text: string): number {
  if (text.length > 240) return 0;
  const words = wordsOf(text);
  if (words.tokens.length === 0 || words.tokens.length > 26) return 0;
  let familiar = 0;
  for (const token of words.tokens)
    if (beginnings.has(token.slice(0, 3)) || endings.has(token.slice(-3))) familiar++;
  if (familiar * 2 < words.tokens.length) return 0;
  let best = 0;
  for (const model of models) {
    best = Math.max(best, likeness(model, words));
    if (best === 1) break;
  }
  return best;
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
