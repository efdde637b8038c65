import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { ruleTitle } from '../rule-text';
import { oneSafeLine } from '../safe-text';
import type { PublicFinding } from '../schema';
import { clip } from '../summary/clip';
import { type FindingGroup, groupFindings } from '../summary/finding-groups';
import { reportText } from '../summary/text/report-text';

/** Cells named in one note; the report has them all. */
const CELLS = 5;
/** A table with more kinds of findings than this is told as a whole. */
const MOST_NOTES = 25;
const LONGEST = 700;

/** What a reviewer would send: one sentence or two for each rule, worst first. `inSheet` names the sheet with each cell. */
export function draftNotes(
  findings: readonly PublicFinding[],
  inSheet: boolean,
  language: Language,
): readonly string[] {
  const word = reportText[language].verification;
  const groups = groupFindings(findings);
  const notes = groups.slice(0, MOST_NOTES).map((group) => note(group, inSheet, language));
  const rest = groups.length - notes.length;
  return rest > 0 ? [...notes, word.moreRules(figure(rest))] : notes;
}

function note({ rule, severity, findings }: FindingGroup, inSheet: boolean, language: Language): string {
  const word = reportText[language].verification;
  const place = ({ sheet, cell }: PublicFinding): string => (inSheet ? `«${sheet}» ${cell}` : cell);
  const [first] = findings;
  if (!first) return '';
  const message = clip(first.message, LONGEST);
  const sentence =
    findings.length === 1
      ? word.one(place(first), message)
      : word.several(
          ruleTitle(rule, language),
          figure(findings.length),
          listed(findings.map(place), language),
          place(first),
          message,
        );
  return oneSafeLine(`${word.grade[severity]}. ${sentence}`);
}

function listed(cells: readonly string[], language: Language): string {
  const shown = cells.slice(0, CELLS).join(', ');
  const rest = cells.length - CELLS;
  return rest > 0 ? `${shown} ${reportText[language].verification.andMore(figure(rest))}` : shown;
}
