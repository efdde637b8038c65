import type { ChangeSide } from '../layouts/layout';
import { PAGU, TARGET } from '../layouts/shared-headings';
import type { HeadingColumn } from './heading-column';
import { textMemo } from '../text-memo';
import { likeness, plainWords, tokenLikeness, type Words, wordsOf } from './words';
import { weights } from './weights';

/** "Sebelum perubahan", "semula"; "sesudah perubahan", "menjadi"; and what lies between. */
const BEFORE = /[-–(\s]*\b(?:sebelum|semula)(?:\b|(?=p))(?:\s*(?:perubahan|pergeseran))?\)?/i;
const AFTER = /[-–(\s]*\b(?:se(?:sudah|telah)|menjadi)(?:\b|(?=p))(?:\s*(?:perubahan|pergeseran))?\)?/i;
const DIFFERENCE = /\(?\b(?:bertambah|berkurang|selisih)\b/i;
/** "Pagu awal | Pagu perubahan": said of the same column, for «Kondisi awal» is none of a changed plan. */
const FIRST = /[-–(\s]*\b(?:awal|murni|induk)\b\)?/i;
const CHANGED = /[-–(\s]*\bperubahan\b\)?/i;
const PERCENT = /%|\bpersen/i;

/** Of these words a slip of the pen would hide that a plan was changed. */
const TELLING = ['sebelum', 'sesudah', 'setelah', 'semula', 'menjadi', 'perubahan', 'bertambah', 'selisih'];
const ALIKE = 0.8;

const TARGET_WORDS = TARGET.map(wordsOf);
const PAGU_WORDS = [...PAGU, 'Jumlah', 'Rp'].map(wordsOf);

/** «Perubahan Renja», «Rumusan Perubahan Rencana Program», «Rencana Kerja … (Perubahan)»: a title or group that says so. */
export function saysChanged(text: string): boolean {
  return /\bperubahan\s+(?:renja|rencana\s+(?:kerja|program))|\brenja\s+perubahan|\brencana\s+kerja\b.{0,60}\bperubahan\b/i.test(
    text,
  );
}

/**
 * A plan that was changed (Renja perubahan) prints target and pagu before and after, and the difference. What holds is
 * what stands after: its columns are named as those of the form; the others say which figure of them they are.
 */
export function asChanged(printed: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const columns = printed.map((column) => ({ ...column, texts: column.texts.map(withoutSlips) }));
  const words = wordingOf(columns);
  if (!words) return printed;
  let base = PAGU[0] as string;
  return columns.map((column): HeadingColumn => {
    if (says(column, words.before)) {
      const stripped = without(column, words.before);
      base = stripped.texts.at(-1) ?? base;
      return { ...column, ...stripped, change: 'sebelum' };
    }
    if (says(column, DIFFERENCE)) return differenceOf(column, base);
    if (!says(column, words.after)) return column;
    const stripped = without(column, words.after);
    base = stripped.texts.at(-1) ?? base;
    return { ...column, ...stripped };
  });
}

interface Wording {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** In which words the heading tells before from after; null where it does not. */
function wordingOf(columns: readonly HeadingColumn[]): Wording | null {
  const before = columns.filter((column) => says(column, BEFORE));
  if (before.length > 0 && columns.some((column) => says(column, AFTER)))
    return { before: BEFORE, after: AFTER };
  const first = columns.filter((column) => says(column, FIRST)).map((column) => nameWithout(column, FIRST));
  const paired = columns.some(
    (column) =>
      says(column, CHANGED) &&
      first.some((name) => likeness(wordsOf(name), wordsOf(nameWithout(column, CHANGED))) >= ALIKE),
  );
  if (paired) return { before: FIRST, after: CHANGED };
  // «Pagu Sebelum (Rp)» put before the pagu of the form, nothing else changed.
  const lone = before.some((column) =>
    readsLike([...TARGET_WORDS, ...PAGU_WORDS], nameWithout(column, BEFORE)),
  );
  return lone ? { before: BEFORE, after: AFTER } : null;
}

/** "Seblum perubahan" → "sebelum perubahan": the words that tell, whatever was typed. */
const withoutSlips = textMemo((text: string): string =>
  text.replace(/\p{L}{6,}/gu, (word) => {
    const plain = word.toLowerCase();
    return TELLING.find((one) => one !== plain && tokenLikeness(one, plain) > 0) ?? word;
  }),
);

function says({ texts }: HeadingColumn, words: RegExp): boolean {
  return texts.some((text) => words.test(text));
}

function nameWithout(column: HeadingColumn, words: RegExp): string {
  return plainWords(without(column, words).texts.at(-1) ?? '');
}

/** The heading without the words that say which figure it is; a heading of nothing else keeps them. */
function without({ texts }: HeadingColumn, words: RegExp): Pick<HeadingColumn, 'texts' | 'whole'> {
  const left = texts
    .map((text) => text.replace(words, '').trim())
    .filter((text) => /[\p{L}\p{N}%]/u.test(text));
  const kept = left.length === 0 ? texts : left;
  return { texts: kept, whole: kept };
}

/** The difference is that of the column it names, by its words or its half; else of the one on its left. */
function differenceOf(column: HeadingColumn, base: string): HeadingColumn {
  const text = column.whole.join(' ');
  const named = text.replace(/[()/]|\b(?:bertambah|berkurang|selisih)\b/gi, ' ').trim();
  const change: ChangeSide = PERCENT.test(text) ? 'persen' : 'selisih';
  const isPagu = column.split === 'Rp' || change === 'persen' || readsLike(PAGU_WORDS, named);
  const isTarget = column.split === 'K' || readsLike(TARGET_WORDS, named);
  const of = isPagu ? PAGU[1] : isTarget ? TARGET[0] : base;
  return { ...column, split: null, texts: [of], whole: [of], change };
}

function readsLike(models: readonly Words[], text: string): boolean {
  const own = wordsOf(text);
  return models.some((model) => likeness(model, own) >= weights.special.readsLike);
}
