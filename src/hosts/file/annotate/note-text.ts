import { parseRange } from '../../../core/grid/a1';
import { type Finding, SEVERITIES, type Severity } from '../../../core/rules/finding';
import { messageText } from '../../../core/rules/message-text';
import type { Language } from '../../../core/language/language';
import type { Standing } from '../../../report/rounds/second-round';
import { ruleTitle } from '../../../report/rule-text';
import { oneSafeLine } from '../../../report/safe-text';
import { clip } from '../../../report/summary/clip';
import { reportText } from '../../../report/summary/text/report-text';
import { severityStyle } from '../../../report/terminal';
import { words } from '../../../report/words';

/** One finding in a comment: a heading that says the severity in words, and the sentence. */
export interface NotePart {
  readonly heading: string;
  readonly text: string;
}

/** Comments are read in a small box; the summary sheet has the whole sentence. */
const LONGEST = 900;
const MOST = 8;

export function noteParts(
  findings: readonly Finding[],
  language: Language,
  standing: ReadonlyMap<Finding, Standing> = new Map<Finding, Standing>(),
): readonly NotePart[] {
  const { annotated } = reportText[language];
  const parts = findings.slice(0, MOST).map((finding) => notePart(finding, language, standing.get(finding)));
  const rest = findings.length - parts.length;
  return rest > 0 ? [...parts, { heading: `+ ${String(rest)}`, text: annotated.elsewhere }] : parts;
}

function notePart(finding: Finding, language: Language, said: Standing | undefined): NotePart {
  const { rule, severity, cell } = finding;
  const range = parseRange(cell);
  const single = range && range.top === range.bottom && range.left === range.right;
  const block = single ? '' : ` ${reportText[language].annotated.block(cell)}`;
  return {
    heading:
      headingOf(severity, ruleTitle(rule, language), language) +
      (said === undefined ? '' : ` · ${reportText[language].round.standing[said]}`),
    text: clip(oneSafeLine(messageText(finding, language)), LONGEST) + block,
  };
}

function headingOf(severity: Severity, title: string, language: Language): string {
  const grade = words[language].severities[severity].toUpperCase();
  return `${severityStyle[severity].sign} ${grade} · ${title}`;
}

const LANGUAGES: readonly Language[] = ['id', 'en'];
const HEADINGS = LANGUAGES.flatMap((language) =>
  SEVERITIES.map((severity) => headingOf(severity, '', language)),
);
const ELSEWHERE = new Set(LANGUAGES.map((language) => reportText[language].annotated.elsewhere));

/**
 * The stretches of a comment that are not ours. Ours are each heading, the sentence below it and the empty line before
 * it, in whichever language; what somebody wrote between them stays.
 */
export function othersText(comment: string): readonly (readonly [from: number, to: number])[] {
  const kept: [number, number][] = [];
  let done = 0;
  let at = 0;
  const lines = comment.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { line: line.replace(/\r$/, ''), start, end: start + line.length };
  });
  for (let index = 0; index < lines.length; index++) {
    const [before, heading, sentence] = [lines[index - 1], lines[index], lines[index + 1]];
    if (!heading || !isOwnHeading(heading.line, sentence?.line ?? '')) continue;
    const apart = before?.line === '' && before.start >= done;
    // Of the line breaks around it one goes with it: before it, or behind it where it came first.
    const start = Math.max(done, (apart ? before.start : heading.start) - 1);
    if (start > done) kept.push([done, start]);
    done = (sentence ?? heading).end;
    index++;
    if (kept.length === 0 && comment[done] === '\n') done++;
  }
  if (done < comment.length) kept.push([done, comment.length]);
  return kept;
}

function isOwnHeading(line: string, next: string): boolean {
  if (HEADINGS.some((heading) => line.startsWith(heading))) return true;
  return /^\+ \d+$/.test(line) && ELSEWHERE.has(next);
}

/** How many lines a comment takes in a box of that many characters. */
export function linesOf(parts: readonly NotePart[], width: number): number {
  return parts.reduce(
    (lines, { heading, text }) => lines + Math.ceil(heading.length / width) + Math.ceil(text.length / width),
    0,
  );
}
