import { printedLayouts } from '../layouts';
import { CHANGE_HEADINGS } from '../layouts/changed';
import { textMemo } from '../text-memo';
import { weights } from './weights';
import type { Words } from './words';
import { byTokensAtMost, tokenLikeness, weightOf, wordsOf } from './words';

/** A heading of some form, and what tells cheaply that a text cannot be it. */
interface Model {
  readonly words: Words;
  /** Places of its words in the vocabulary. */
  readonly vocabulary: readonly number[];
}

const headings = uniqueHeadings();
const vocabulary = [...new Set(headings.flatMap(({ tokens }) => tokens))];
const models: readonly Model[] = headings.map((words) => ({
  words,
  vocabulary: words.tokens.map((token) => vocabulary.indexOf(token)),
}));
/** First and last three letters of heading words: what survives a typo, for a look that costs little. */
const beginnings = new Set(vocabulary.map((token) => token.slice(0, 3)));
const endings = new Set(vocabulary.map((token) => token.slice(-3)));

/** Every heading and group heading of every form. */
function uniqueHeadings(): readonly Words[] {
  const texts = printedLayouts.flatMap(({ columns }) =>
    columns.flatMap((column) => [...column.headings, ...(column.group ?? [])]),
  );
  const found = new Map<string, Words>();
  for (const words of [...texts, ...CHANGE_HEADINGS].map(wordsOf)) {
    // «I» and «K» alone would make a heading of «Bidang I».
    if (words.joined.length > 2 && !found.has(words.joined)) found.set(words.joined, words);
  }
  return [...found.values()];
}

/** The headings that a text may read like (`weights.heading.alike`); surely none of the others. */
export function* likelyModels(words: Words): Generator<Words> {
  const familiar = words.tokens.filter(
    (token) => beginnings.has(token.slice(0, 3)) || endings.has(token.slice(-3)),
  );
  if (familiar.length * 2 < words.tokens.length) return;
  const alike = likestWords(words);
  for (const model of models)
    if (mayAgreeInWords(model, alike) || mayAgreeInLetters(model.words, words)) yield model.words;
}

/** By place in the vocabulary: how alike the likest of these words is. */
function likestWords({ tokens }: Words): Float64Array {
  const alike = new Float64Array(vocabulary.length);
  for (const token of tokens)
    for (const [place, like] of vocabularyLike(token)) alike[place] = Math.max(alike[place] ?? 0, like);
  return alike;
}

const vocabularyLike = textMemo((token: string) =>
  vocabulary.flatMap((word, place) => {
    const like = tokenLikeness(word, token);
    return like > 0 ? [[place, like] as const] : [];
  }),
);

/** At best every word of the text is one of the model's. */
function mayAgreeInWords({ words, vocabulary: places }: Model, alike: Float64Array): boolean {
  let found = 0;
  places.forEach((place, at) => {
    found += (alike[place] ?? 0) * weightOf(words.tokens[at] ?? '');
  });
  return byTokensAtMost(words, found) >= weights.heading.alike - Number.EPSILON * 8;
}

/** Pairs that are shared are shared letters, but for the last of each run; the order of the letters is left out. */
function mayAgreeInLetters({ joined: one }: Words, { joined: other }: Words): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < weights.heading.lettersFrom * long.length) return false;
  const [lettersOne, lettersOther] = [letterCounts(one), letterCounts(other)];
  let shared = 0;
  for (let at = 0; at < LETTERS; at++) shared += Math.min(lettersOne[at] ?? 0, lettersOther[at] ?? 0);
  return 2 * shared >= weights.heading.lettersShared * (one.length + other.length - 2);
}

const LETTERS = 64;

const letterCounts = textMemo((text: string): Uint16Array => {
  const counts = new Uint16Array(LETTERS);
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) % LETTERS;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
});
