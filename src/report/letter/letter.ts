import { kindName } from '../../core/layouts/kind-name';
import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { letterheadLines, type PaperFields } from '../papers/paper-fields';
import { roundLine } from '../rounds/round-line';
import { ruleTitle } from '../rule-text';
import { oneSafeLine } from '../safe-text';
import { readinessOf, readinessRule, readinessWords } from '../state/readiness';
import { verdictOf } from '../state/verdict';
import { clip } from '../summary/clip';
import { countSeverities, groupFindings } from '../summary/finding-groups';
import type { FileSummary } from '../summary/file-summary';
import { reportText } from '../summary/text/report-text';
import { aboutFile, baseName, draftVerification } from '../verification/verification';
import { words } from '../words';

/** Points named in the letter; the annex has them all. */
const FIRST = 5;
const LONGEST = 170;

/** The letter that hands the findings of one file back to its agency; one page, to be signed by two. */
export interface Letter {
  /** None: room is left for the letterhead of the paper. */
  readonly letterhead: readonly string[];
  readonly place: string;
  /** «Nomor», «Lampiran», «Hal». */
  readonly head: readonly (readonly [name: string, value: string])[];
  readonly to: readonly string[];
  readonly opening: string;
  readonly result: readonly string[];
  /** The heading first. */
  readonly table: readonly (readonly string[])[];
  readonly pointsTitle: string;
  readonly points: readonly string[];
  readonly closing: readonly string[];
  readonly signers: PaperFields;
  /** In small print. */
  readonly rule: string;
}

export function letterOf(
  summary: FileSummary,
  language: Language,
  { fields, checkedAt }: { readonly fields: PaperFields; readonly checkedAt: Date },
): Letter {
  const word = reportText[language];
  const { letter } = word;
  const { file, agency, round } = summary;
  const { entries, year } = draftVerification(summary, language, fields);
  const name = agency ?? baseName(file.file);
  const date = checkedAt.toLocaleDateString(word.locale, { dateStyle: 'long' });
  const groups = groupFindings(file.findings.filter(({ severity }) => severity !== 'catatan'));
  const rest = groups.length - FIRST;
  const readiness = readinessOf(file);
  const isDone = readiness === 'siap';
  const { severities } = words[language];
  return {
    letterhead: letterheadLines(fields),
    place: fields.place,
    head: [
      [letter.number, fields.number],
      [letter.annex, letter.annexText],
      [letter.subject, letter.subjectText(year === null ? '' : String(year))],
    ],
    to: [`${letter.to} ${name}`, letter.at],
    opening: letter.opening(name, baseName(file.file), date),
    result: [
      verdictOf(file, language),
      letter.readiness(readinessWords[language][readiness]),
      ...(round ? [`${word.round.title}: ${roundLine(round, language)}.`] : []),
    ],
    table: [
      [word.table, word.verification.judgement, severities.galat, severities.peringatan],
      ...aboutFile(entries).map(({ kind, judgement, places }) => {
        const ids = new Set(file.tables.filter((table) => table.kind === kind).map(({ id }) => id));
        const counts = countSeverities(file.findings.filter(({ table }) => table !== null && ids.has(table)));
        const told = places.length > 0 ? [figure(counts.galat), figure(counts.peringatan)] : ['–', '–'];
        return [kindName(kind, language), word.verification.judgements[judgement], ...told];
      }),
    ],
    pointsTitle: groups.length === 0 ? '' : letter.firstPoints,
    points: [
      ...groups.slice(0, FIRST).map(({ rule, findings: [first], findings }) => {
        const example = first ? `«${first.sheet}» ${first.cell}: ${clip(first.message, LONGEST)}` : '';
        return oneSafeLine(`${ruleTitle(rule, language)} (${figure(findings.length)}). ${example}`);
      }),
      ...(rest > 0 ? [word.paper.firstRest(figure(rest))] : []),
    ],
    closing: [isDone ? letter.nothingToAsk : letter.ask, letter.closing],
    signers: fields,
    rule: readinessRule[language],
  };
}
