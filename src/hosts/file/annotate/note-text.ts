import { parseRange } from '../../../core/grid/a1';
import type { Finding, Language } from '../../../core/rules/finding';
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

export function noteParts(findings: readonly Finding[], language: Language): readonly NotePart[] {
  const { annotated } = reportText[language];
  const parts = findings.slice(0, MOST).map((finding) => notePart(finding, language));
  const rest = findings.length - parts.length;
  return rest > 0 ? [...parts, { heading: `+ ${String(rest)}`, text: annotated.elsewhere }] : parts;
}

function notePart({ rule, severity, cell, message }: Finding, language: Language): NotePart {
  const sign = severityStyle[severity].sign;
  const grade = words[language].severities[severity].toUpperCase();
  const range = parseRange(cell);
  const single = range && range.top === range.bottom && range.left === range.right;
  const block = single ? '' : ` ${reportText[language].annotated.block(cell)}`;
  return {
    heading: `${sign} ${grade} · ${ruleTitle(rule, language)}`,
    text: clip(oneSafeLine(message[language]), LONGEST) + block,
  };
}

/** How many lines a comment takes in a box of that many characters. */
export function linesOf(parts: readonly NotePart[], width: number): number {
  return parts.reduce(
    (lines, { heading, text }) => lines + Math.ceil(heading.length / width) + Math.ceil(text.length / width),
    0,
  );
}
