import type { TextLine } from './text-lines';

/** How the producer of a document breaks lines in cells, learned from all of them before any is put together. */
export interface LineHabits {
  /** It leaves the blank at which it broke a line; where there is none, a word or a figure was broken. */
  readonly keepsBlanks: boolean;
  /** Words that stand whole within a line somewhere, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** As many lines must have been broken before anything is concluded from them, and so many of them alike. */
const ENOUGH_LINES = 10;
const MOSTLY = 0.8;

export function habitsOf(cells: Iterable<readonly TextLine[]>): LineHabits {
  let broken = 0;
  let blanks = 0;
  const words = new Set<string>();
  for (const lines of cells) {
    lines.forEach((line, at) => {
      const [isFirst, isLast] = [at === 0, at === lines.length - 1];
      const all = wordsOf(line);
      all.forEach((word, place) => {
        const mayBeCut = (place === 0 && !isFirst) || (place === all.length - 1 && !isLast);
        if (!mayBeCut) words.add(word.toLowerCase());
      });
      if (isLast || all.length < 2) return;
      broken += 1;
      if (line.endsWithBlank) blanks += 1;
    });
  }
  return { keepsBlanks: broken >= ENOUGH_LINES && blanks / broken > MOSTLY, words };
}

/** What a cell says, and whether a figure was put together of two lines without a witness. */
export interface JoinedText {
  readonly text: string;
  readonly doubted: boolean;
}

/** `width`: of the cell, which tells whether the next letter would have found room. */
export function joinedText(lines: readonly TextLine[], width: number, habits: LineHabits): JoinedText {
  let text = '';
  let doubted = false;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const joint = before ? jointOf(before, line, width, habits) : 'word';
    if (joint === 'figure') doubted ||= !habits.keepsBlanks;
    text += (before && joint === 'blank' ? ' ' : '') + line.text;
  });
  return { text: text.replace(/\s+/g, ' ').trim(), doubted };
}

/** `blank`: two words · `word`: one that was broken · `figure`: a figure that was broken. */
type Joint = 'blank' | 'word' | 'figure';

const FIGURE = /^[(-]?(?:rp\.?)?[\d.,]+\)?%?$/i;
const FIGURE_END = /^[\d.,]+[)%]?$/;
const PADDING = 2.4;

function jointOf(above: TextLine, below: TextLine, width: number, { keepsBlanks, words }: LineHabits): Joint {
  if (keepsBlanks && above.endsWithBlank) return 'blank';
  const tail = wordsOf(above).at(-1) ?? '';
  const head = wordsOf(below)[0] ?? '';
  const isAlone = wordsOf(above).length === 1;
  const isFull = above.right - above.left + letterWidth(below) > width - PADDING;
  if (/[A-Za-z0-9)]-$/.test(tail)) return /^[A-Za-z0-9]/.test(head) ? 'word' : 'blank';
  if (keepsBlanks && /[A-Za-z]\/$/.test(tail)) return 'word';
  if (FIGURE.test(tail) && FIGURE_END.test(head)) {
    const goesOn = (/[.,]$/.test(tail) && /^\d{2,3}\b/.test(head)) || /^[.,]\d/.test(head);
    return goesOn || (isFull && isAlone && /\d[.,]\d/.test(tail)) ? 'figure' : 'blank';
  }
  if (!isAlone || (/[a-z)]$/.test(tail) && /^[A-Z(]/.test(head))) return 'blank';
  if (words.has((tail + head).toLowerCase())) return keepsBlanks || isFull ? 'word' : 'blank';
  if (!isFull || (words.has(tail.toLowerCase()) && words.has(head.toLowerCase()))) return 'blank';
  // Only who keeps blanks tells a broken word from two; of others, no more than the last letters are taken for its end.
  const isEnd = /[A-Za-z]$/.test(tail) && /^[a-z]{1,2}$/.test(head) && !words.has(head);
  return keepsBlanks || isEnd ? 'word' : 'blank';
}

function wordsOf({ text }: TextLine): readonly string[] {
  return text.split(/\s+/);
}

function letterWidth({ left, right, text }: TextLine): number {
  return (right - left) / Math.max(1, text.length);
}
