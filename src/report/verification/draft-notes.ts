import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { type Standing, STANDINGS } from '../rounds/second-round';
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

export interface NoteOptions {
  /** Names the sheet with each cell. */
  readonly inSheet: boolean;
  readonly language: Language;
  /** What became of a finding since the round before; absent in the first. */
  readonly standing?: ((finding: PublicFinding) => Standing | null) | undefined;
}

/** What a reviewer would send: one sentence or two for each rule, worst first; in the second round what is still there before what is new. */
export function draftNotes(
  findings: readonly PublicFinding[],
  { standing = () => null, ...options }: NoteOptions,
): readonly string[] {
  const word = reportText[options.language].verification;
  const groups = groupFindings(findings).flatMap((group) =>
    [...STANDINGS, null].flatMap((said) => {
      const some = group.findings.filter((finding) => standing(finding) === said);
      return some.length === 0 ? [] : [{ said, group: { ...group, findings: some } }];
    }),
  );
  const notes = groups.slice(0, MOST_NOTES).map(({ said, group }) => note(group, said, options));
  const rest = groups.length - notes.length;
  return rest > 0 ? [...notes, word.moreRules(figure(rest))] : notes;
}

function note(
  { rule, severity, findings }: FindingGroup,
  said: Standing | null,
  { inSheet, language }: NoteOptions,
): string {
  const { verification: word, round } = reportText[language];
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
  const grade = word.grade[severity] + (said === null ? '' : ` (${round.standing[said]})`);
  return oneSafeLine(`${grade}. ${sentence}`);
}

/** A note in two: how urgent it is, and what it says; a note that somebody wrote has no grade of ours. */
export function splitNote(
  note: string,
  language: Language,
): { readonly grade: string; readonly says: string } {
  const { grade } = reportText[language].verification;
  const known = Object.values(grade).find((one) => note.startsWith(one));
  const end = known === undefined ? -1 : note.indexOf('. ', known.length);
  const told = note.slice(0, end);
  if (known === undefined || end < 0 || !/^(?: \([^()]+\))?$/.test(told.slice(known.length)))
    return { grade: '', says: note };
  return { grade: told, says: note.slice(end + 2) };
}

function listed(cells: readonly string[], language: Language): string {
  const shown = cells.slice(0, CELLS).join(', ');
  const rest = cells.length - CELLS;
  return rest > 0 ? `${shown} ${reportText[language].verification.andMore(figure(rest))}` : shown;
}
