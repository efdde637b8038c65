import { TABLE_KINDS, type TableKind } from '../../core/layouts/layout';
import type { Language } from '../../core/language/language';
import { oneSafeLine } from '../safe-text';
import { changeSentences, changeText } from '../change-text';
import type { PublicFile, PublicFinding, PublicTable } from '../schema';
import { clip } from '../summary/clip';
import { stateSigns } from '../state/file-state';
import type { FileSummary } from '../summary/file-summary';
import { REQUIRED_TABLES, titleOfKind } from '../summary/required-tables';
import type { Judgement } from '../summary/text/id';
import { reportText } from '../summary/text/report-text';
import { EMPTY_FIELDS, type PaperFields } from '../papers/paper-fields';
import { roundLine } from '../rounds/round-line';
import { standingOf } from '../rounds/second-round';
import { readinessOf, readinessWords } from '../state/readiness';
import { words } from '../words';
import { type ChecklistLine, checklistOf } from './checklist';
import { draftNotes } from './draft-notes';

/** One line of the sheet that a reviewer fills in. */
export interface VerificationEntry {
  readonly kind: TableKind;
  readonly title: string;
  /** "«Tabel 3.1» A6:J459", one for each table of the kind. */
  readonly places: readonly string[];
  readonly judgement: Judgement;
  readonly notes: readonly string[];
}

/** An area that no table took: whoever verifies must look there without help. */
export interface UnreadEntry {
  /** "«Hal 2» A1:J22"; the sheet alone where the file itself is damaged there. */
  readonly place: string;
  readonly message: string;
}

export interface Verification {
  /** The agency, else the file's name. */
  readonly name: string;
  readonly agency: string | null;
  readonly file: string;
  readonly year: number | null;
  /** The official lists that codes and names were held against. */
  readonly lists: readonly string[];
  readonly entries: readonly VerificationEntry[];
  /** What was not read, and so not checked: one line for each area. */
  readonly unread: readonly UnreadEntry[];
  /** What reviewers of the field go through besides, over all tables. */
  readonly checklist: readonly ChecklistLine[];
  readonly region: string | null;
  /** The level that the rule of readiness gives, in words. */
  readonly readiness: string;
  /** What became of the findings of the round before, in words; null in the first. */
  readonly round: string | null;
  readonly fields: PaperFields;
}

const LONGEST = 700;

/** A draft of the verification of one file: the five tables of a Renja, then whatever else it holds. */
export function draftVerification(
  summary: FileSummary,
  language: Language,
  fields: PaperFields = EMPTY_FIELDS,
): Verification {
  const { file, agency, region = null, round } = summary;
  const required = REQUIRED_TABLES.map(({ kind, kinds }) => entryOf(summary, kind, kinds, language));
  const known = new Set(REQUIRED_TABLES.flatMap(({ kinds }) => kinds));
  const others = TABLE_KINDS.filter(
    (kind) => !known.has(kind) && file.tables.some((table) => table.kind === kind),
  ).map((kind) => entryOf(summary, kind, [kind], language));
  return {
    name: agency ?? baseName(file.file),
    agency,
    file: baseName(file.file),
    year: yearOf(file.tables),
    lists: listsOf(file.tables),
    entries: [...required, ...others],
    unread: (file.unread ?? []).map(({ sheet, range, message }) => ({
      place: oneSafeLine(range === null ? `«${sheet}»` : `«${sheet}» ${range}`),
      message: clip(oneSafeLine(message), LONGEST),
    })),
    checklist: checklistOf(summary, language),
    region,
    readiness: readinessWords[language][readinessOf(file)],
    round: round ? roundLine(round, language) : null,
    fields,
  };
}

function entryOf(
  { file, round }: FileSummary,
  asked: TableKind,
  kinds: readonly TableKind[],
  language: Language,
): VerificationEntry {
  const word = reportText[language].verification;
  const tables = file.tables.filter(({ kind }) => kinds.includes(kind));
  const kind = tables[0]?.kind ?? asked;
  const title = titleOfKind(kind);
  if (tables.length === 0) {
    return mayHold(file, kinds)
      ? { kind, title, places: nearPlaces(file, kinds), judgement: 'belum-diperiksa', notes: [word.notRead] }
      : { kind, title, places: [], judgement: 'tidak-ditemukan', notes: [word.noTable] };
  }
  const ids = new Set(tables.map(({ id }) => id));
  const findings = file.findings.filter(({ table }) => ids.has(table));
  const inSheet = new Set(tables.map(({ sheet }) => sheet)).size > 1;
  return {
    kind,
    title,
    places: tables.map(({ sheet, range }) => `«${sheet}» ${range}`),
    judgement: needsMending(findings) ? 'perlu-perbaikan' : 'sesuai',
    notes: [
      ...tables.flatMap((table) => changeNote(table, language)),
      ...draftNotes(findings, { inSheet, language, standing: round && standingOf(round) }),
    ],
  };
}

/** A workbook with none of the five is of another kind: then nobody asks where they are. */
export function aboutFile(entries: readonly VerificationEntry[]): readonly VerificationEntry[] {
  const [five, others] = [entries.slice(0, REQUIRED_TABLES.length), entries.slice(REQUIRED_TABLES.length)];
  return others.length > 0 && five.every(({ judgement }) => judgement === 'tidak-ditemukan')
    ? others
    : entries;
}

/** "◇ tidak dibaca": said of an area where a table would have its name. */
export function notReadLabel(language: Language): string {
  return `${stateSigns['belum-dikenali']} ${words[language].notRead}`;
}

/** Of a changed plan what it changes comes first: it is what is discussed and approved. */
function changeNote({ changes }: PublicTable, language: Language): readonly string[] {
  if (!changes) return [];
  return [`${changeText[language].title}. ${changeSentences(changes, language).join('; ')}.`];
}

/** Whether a table may stand in what was not read: "not found" is said only of what was looked through. */
function mayHold({ tables, unread = [], cellsSeen }: PublicFile, kinds: readonly TableKind[]): boolean {
  const near = unread.some(({ nearest }) => nearest !== null && kinds.includes(nearest.kind));
  return near || (tables.length === 0 && cellsSeen > 0);
}

/** Where the parts lie that were not read and come nearest to a kind. */
function nearPlaces({ unread = [] }: PublicFile, kinds: readonly TableKind[]): readonly string[] {
  const near = unread.filter(({ nearest }) => nearest !== null && kinds.includes(nearest.kind));
  return near.map(({ sheet, range }) => `«${sheet}» ${range ?? ''}`.trim());
}

/** What is worth knowing alone sends no table back. */
function needsMending(findings: readonly PublicFinding[]): boolean {
  return findings.some(({ severity }) => severity !== 'catatan');
}

function listsOf(tables: readonly PublicTable[]): readonly string[] {
  const used = tables.filter(({ columns, nomenclature }) => nomenclature && 'kode' in columns);
  return [...new Set(used.map(({ nomenclature }) => `«${nomenclature?.name ?? ''}»`))];
}

/** The year that most tables plan for. */
function yearOf(tables: readonly PublicTable[]): number | null {
  const counts = new Map<number, number>();
  for (const { planYear } of tables)
    if (planYear !== null) counts.set(planYear, (counts.get(planYear) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? null;
}

/** The last step of a path, of either kind of system. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
