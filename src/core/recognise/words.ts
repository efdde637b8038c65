import { withinEdits } from '../language/within-edits';
import { inCommon } from '../sorted-numbers';
import { textMemo } from '../text-memo';
import { weights } from './weights';

/**
 * Headings are compared as words, not as strings: case, punctuation, line breaks, years, letter-spacing ("N O"),
 * split and glued words and small typos must not matter.
 */

/** Spellings that mean the same in headings of these forms. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:skpd|opd|pd|perangkat\s*daerah)\b/g, 'perangkat daerah'],
  [/\bsub\s*kegiatan\b/g, 'sub kegiatan'],
  [/\b(?:s\s*d|sampai dengan|sampai)\b/g, 'sd'],
  [/\bperkiraan\b/g, 'prakiraan'],
  [/\btolak ukur\b/g, 'tolok ukur'],
  [/\b(?:prosentase|presentase|persentase|persen)\b/g, 'persen'],
  [/\bnomor\b/g, 'no'],
  [/\brupiah\b/g, 'rp'],
  [/\bpemerintah\b/g, 'pemerintahan'],
  [/\brencana kerja\b/g, 'renja'],
  [/\brencana strategis\b/g, 'renstra'],
  [/\btw\b/g, 'triwulan'],
  // Abbreviations of narrow columns.
  [/\bprog\b/g, 'program'],
  [/\bkeg\b/g, 'kegiatan'],
  [/\bpagu ind\b/g, 'pagu indikatif'],
  [/\bind\b/g, 'indikator'],
  [/\b(?:kin|kinj)\b/g, 'kinerja'],
  [/\blok\b/g, 'lokasi'],
  [/\b(?:tgt|trgt|trg)\b/g, 'target'],
  [/\b(?:rek|rekng)\b/g, 'rekening'],
  [/\brenc\b/g, 'rencana'],
  [/\b(?:prak|perk)\b/g, 'prakiraan'],
  [/\b(?:real|realis)\b/g, 'realisasi'],
  [/\bcap\b/g, 'capaian'],
  [/\bvol\b/g, 'volume'],
  [/\bcat\b/g, 'catatan'],
  [/\bsumb\b/g, 'sumber'],
  [/\btk\b/g, 'tingkat'],
  [/\bthn?\b/g, 'tahun'],
];

/** Words that tell little about which column it is; the rest weigh 1. */
const LIGHT: Readonly<Record<string, number>> = {
  dan: 0.05,
  dari: 0.05,
  pada: 0.05,
  yang: 0.05,
  atau: 0.05,
  ke: 0.05,
  di: 0.05,
  n: 0,
  dalam: 0.1,
  untuk: 0.05,
  tahun: 0.25,
  perangkat: 0.2,
  daerah: 0.2,
  kinerja: 0.5,
  urusan: 0.5,
  bidang: 0.4,
  pemerintahan: 0.3,
  kegiatan: 0.7,
  program: 0.8,
  sub: 0.4,
  rp: 0.3,
  outcome: 0.2,
  output: 0.2,
  indikatif: 0.4,
  penting: 0.3,
  persen: 0.3,
  keluaran: 0.5,
  hasil: 0.5,
  '000': 0,
  1: 0.3,
  2: 0.3,
  3: 0.3,
  4: 0.3,
};

export interface Words {
  readonly tokens: readonly string[];
  /** Of each token, and of all of them. */
  readonly weights: readonly number[];
  readonly weight: number;
  /** The tokens without spaces, for words that were split or glued. */
  readonly joined: string;
  /** The tokens with spaces: two headings with the same key are the same heading. */
  readonly key: string;
  /** Tells these words from all others. */
  readonly id: number;
  /** How alike the words are to each model that was asked, by its id. */
  readonly likenesses: Map<number, number>;
}

const YEAR = /\b(?:19|20)\d\d\b/g;
/** A heading of nothing but the sign. */
const ONLY_PERCENT = /^[\s(]*%[\s)]*$/;
const RELATIVE_YEAR = /\bn\s*[-+–]\s*\d\b/g;

/** Years that stand in a text, in order. */
export function yearsIn(text: string): number[] {
  return (text.match(YEAR) ?? []).map(Number);
}

/** Lower case, letters and digits only, single spaces; years and "n-1" removed; spaced-out letters joined. */
export const plainWords = textMemo((text: string): string => {
  let plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(ONLY_PERCENT, 'persen')
    .replace(RELATIVE_YEAR, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(YEAR, ' ')
    .replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1')
    .replace(/ +/g, ' ')
    .trim();
  for (const [spelling, meaning] of SAME) plain = plain.replace(spelling, meaning);
  return plain;
});

let lastId = 0;

export function wordsOf(text: string): Words {
  return wordsOfKey(
    plainWords(text.length > weights.words.longest ? text.slice(0, weights.words.longest) : text),
  );
}

/** One object for one key, so that what is known of it is known wherever it stands. */
const wordsOfKey = textMemo((key: string): Words => {
  const tokens = key.split(' ').filter(Boolean);
  return {
    tokens,
    weights: tokens.map(weightOf),
    weight: tokens.reduce((sum, token) => sum + weightOf(token), 0),
    joined: tokens.join(''),
    key,
    id: ++lastId,
    likenesses: new Map<number, number>(),
  };
});

export function weightOf(token: string): number {
  return LIGHT[token] ?? 1;
}

/** 0 to 1: how alike two headings are. Extra words in `text` cost less than words of `model` that are missing. */
export function likeness(model: Words, text: Words): number {
  const known = text.likenesses.get(model.id);
  if (known !== undefined) return known;
  const value = compared(model, text);
  text.likenesses.set(model.id, value);
  return value;
}

function compared(model: Words, text: Words): number {
  if (model.tokens.length === 0 || text.tokens.length === 0) return 0;
  if (model.joined === text.joined) return 1;
  const tokens = byTokens(model, text);
  return mostByLetters(model.joined, text.joined) <= tokens
    ? tokens
    : Math.max(tokens, byLetters(model.joined, text.joined));
}

/** What `byLetters` can come to at most, by the lengths alone. */
function mostByLetters(a: string, b: string): number {
  return byPairs(Math.min(a.length, b.length) - 1, a, b);
}

function byTokens(model: Words, text: Words): number {
  let found = 0;
  let covered = 0;
  const used = new Array<boolean>(text.tokens.length).fill(false);
  for (let place = 0; place < model.tokens.length; place++) {
    const token = model.tokens[place] ?? '';
    let best = 0;
    let bestAt = -1;
    for (let at = 0; at < text.tokens.length && best < 1; at++) {
      if (used[at]) continue;
      const alike = tokenLikeness(token, text.tokens[at] ?? '');
      if (alike > best) {
        best = alike;
        bestAt = at;
      }
    }
    if (bestAt < 0) continue;
    used[bestAt] = true;
    found += best * (model.weights[place] ?? 0);
    covered += text.weights[bestAt] ?? 0;
  }
  const recall = model.weight > 0 ? found / model.weight : 0;
  const precision = text.weight > 0 ? Math.min(1, covered / text.weight) : 0;
  return together(recall, precision);
}

/** What `likeness` by words can come to, where words of the model that weigh so much are found. */
export function byTokensAtMost(model: Words, found: number): number {
  return model.weight > 0 ? together(found / model.weight, 1) : 0;
}

function together(recall: number, precision: number): number {
  const more = weights.words.recallOverPrecision;
  return recall + precision === 0 ? 0 : ((1 + more) * recall * precision) / (more * recall + precision);
}

/** 1 for equal, less for a typo, 0 otherwise. */
export function tokenLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest < weights.words.typoFrom || Math.abs(a.length - b.length) > 2) return 0;
  // A typo seldom takes both the first and the last letter.
  if (a[0] !== b[0] && a[a.length - 1] !== b[b.length - 1]) return 0;
  const allowed = longest >= weights.words.twoTyposFrom ? 2 : 1;
  return isTypo(a, b, allowed) ? weights.words.typo : 0;
}

/** A few hundred words are held against each other tens of thousands of times: each pair is asked once. */
function isTypo(a: string, b: string, allowed: number): boolean {
  const known = typosOf(a);
  let typo = known.get(b);
  if (typo === undefined) known.set(b, (typo = withinEdits(a, b, allowed)));
  return typo;
}

const typosOf = textMemo((_: string) => new Map<string, boolean>());

/** How alike by their letter pairs: high where words were only split, glued or mistyped. */
function byLetters(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || shorter < weights.words.lengthsAlike * Math.max(a.length, b.length)) return 0;
  return byPairs(inCommon(pairsOf(a), pairsOf(b)), a, b);
}

function byPairs(shared: number, a: string, b: string): number {
  const dice = (2 * shared) / (a.length + b.length - 2);
  const { byLetters: worth, pairsTell, fewPairs } = weights.words;
  return worth * (dice < pairsTell ? dice * fewPairs : dice);
}

/** The pairs of neighbouring letters, in order. */
const pairsOf = textMemo((text: string): Uint32Array => {
  const pairs = new Uint32Array(text.length - 1);
  for (let at = 0; at < pairs.length; at++) pairs[at] = text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
  return pairs.sort();
});
