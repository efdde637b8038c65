import { DIFFERENCE_KINDS } from '../../core/compare/comparison';
import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { levelName, shortName } from '../../core/facts/names';
import { oneSafeLine } from '../safe-text';
import { clip } from '../summary/clip';
import { signedFigure } from '../summary/figure-text';
import { plain, wrap, type Paint } from '../terminal';
import { compareWords } from './compare-words';
import type { PublicComparison, PublicDifference } from './comparison-schema';
import { differenceText, saidText, sideName } from './difference-text';

export interface ComparisonTextOptions {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint?: Paint;
}

/** Longest cell a line of a terminal shows. */
const LONGEST = 80;

/** A comparison as a person reads it in a terminal: what was compared, totals, counts, then row by row what differs. */
export function comparisonText(comparison: PublicComparison, options: ComparisonTextOptions): string {
  const { language, width, paint = plain } = options;
  const word = compareWords[language];
  const { left, right, matched, totals, notes, counts, differences, columns } = comparison;
  const say = (text: string, indent = 2): string[] =>
    wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);
  const lines = [
    paint(word.title, 'bold'),
    ...say(`${word.sides.kiri}: ${sideName(left)}`),
    ...say(`${word.sides.kanan}: ${sideName(right)}`),
    ...notes.flatMap((note) => say(note)),
    ...totals.flatMap((total) => say(totalLine(total, language))),
  ];
  if (differences.length === 0) {
    lines.push('', ...say(word.none(figure(matched), columns.join(', '))));
    return `${lines.join('\n')}\n`;
  }
  const found = DIFFERENCE_KINDS.filter((kind) => counts[kind] > 0);
  lines.push(
    ...say(word.matched(figure(matched))),
    ...say(found.map((kind) => `${word.kinds[kind]} ${figure(counts[kind])}`).join(' · ')),
    ...say(word.differenceIs),
    '',
  );
  let row = '';
  for (const one of differences) {
    const label = rowText(one, language);
    if (label !== row) lines.push(...say(label).map((line) => paint(line, 'bold')));
    row = label;
    lines.push(
      ...say(differenceLine(one, language), 4).map((line) => (one.carried ? paint(line, 'dim') : line)),
    );
  }
  return `${lines.join('\n')}\n`;
}

function totalLine(
  { column, left, right, difference }: PublicComparison['totals'][number],
  language: Language,
): string {
  const word = compareWords[language];
  const shown = (value: number | null): string => (value === null ? word.missing : figure(value));
  const signed = difference === null ? '' : ` (${signedFigure(difference)})`;
  return `${word.totals} ${column}: ${shown(left)} → ${shown(right)}${signed}`;
}

function rowText({ level, kode, nama }: PublicDifference, language: Language): string {
  return oneSafeLine(
    [levelName(level, language), kode, shortName(nama)].filter((part) => part !== '').join(' '),
  );
}

function differenceLine(one: PublicDifference, language: Language): string {
  const word = compareWords[language];
  const side = (said: PublicDifference['left']): string => {
    const text = clip(saidText(one, said, language), LONGEST);
    return said ? `${said.cell} ${text}`.trim() : text;
  };
  const signed = differenceText(one);
  const what = one.is === 'hanya-kiri' || one.is === 'hanya-kanan' ? word.kinds[one.is] : one.column;
  const carried = one.carried ? ` · ${word.carried}` : '';
  return `${what}: ${side(one.left)} → ${side(one.right)}${signed === '' ? '' : ` (${signed})`}${carried}`;
}
