import { kindName } from '../../core/layouts/kind-name';
import type { Language } from '../../core/language/language';
import { HEADING, styleBook, TITLE } from '../../core/templates/plan-styles';
import type { CellStyle, PlanCell, SheetPlan } from '../../core/templates/sheet-plan';
import type { FileSummary } from '../summary/file-summary';
import { REQUIRED_TABLES } from '../summary/required-tables';
import { EMPTY_FIELDS, type PaperFields } from '../papers/paper-fields';
import { readinessRule } from '../state/readiness';
import { reportText } from '../summary/text/report-text';
import { partly } from '../state/verdict';
import { draftVerification, notReadLabel, type Verification, type VerificationEntry } from './verification';
import { verificationPlan } from './verification-plan';

const CELL: CellStyle = { size: 10, border: true, vertical: 'middle', wrap: true };
const CENTRED: CellStyle = { ...CELL, horizontal: 'center' };

/** One sheet for each file that could be read, drafted from its findings. */
export function verificationPlans(
  summaries: readonly FileSummary[],
  language: Language,
  { waiting = 0, fields = EMPTY_FIELDS }: { waiting?: number; fields?: PaperFields } = {},
): readonly SheetPlan[] {
  const read = summaries.filter(({ file }) => !file.error);
  return plansOfVerifications(
    read.map((summary) => draftVerification(summary, language, fields)),
    language,
    waiting > 0 ? partly(summaries.length, waiting, language) : null,
  );
}

/** One sheet for each verification, as drafted or as a reviewer left it; where there are several, an overview before them. */
export function plansOfVerifications(
  drafts: readonly Verification[],
  language: Language,
  note: string | null = null,
): readonly SheetPlan[] {
  const sheets = drafts.map((draft) => verificationPlan(draft, language));
  const [only] = sheets;
  if (only && sheets.length === 1) return [{ ...only, name: reportText[language].verification.sheetName }];
  return sheets.length === 0 ? [] : [overview(drafts, language, note), ...sheets];
}

/** Agencies down, the five tables across. */
function overview(drafts: readonly Verification[], language: Language, note: string | null): SheetPlan {
  const word = reportText[language];
  const styles = styleBook();
  const cell = (value: string | number, style: CellStyle): PlanCell => ({ value, style: styles.of(style) });
  const heads = [
    'No',
    word.agency,
    word.paper.region,
    word.file,
    ...REQUIRED_TABLES.map(({ kind }) => kind),
    word.others,
    notReadLabel(language),
    word.paper.readiness,
  ];
  const right = heads.length - 1;
  const rows = drafts.map(({ name, region, file, entries, unread, readiness }, at) => [
    cell(at + 1, CENTRED),
    cell(name, CELL),
    cell(region ?? '–', CELL),
    cell(file, CELL),
    ...entries
      .slice(0, REQUIRED_TABLES.length)
      .map(({ judgement }) => cell(word.verification.judgements[judgement], CENTRED)),
    cell(otherTables(entries.slice(REQUIRED_TABLES.length), language), CENTRED),
    cell(unread.length === 0 ? '–' : unread.length, CENTRED),
    cell(readiness, { ...CENTRED, bold: true }),
  ]);
  const rule = rows.length + 3;
  return {
    name: word.verification.recap,
    cells: [
      [cell(`${word.verification.title}: ${word.verification.recap}`, TITLE)],
      note === null ? [] : [cell(note, { size: 10, bold: true })],
      heads.map((head) => cell(head, HEADING)),
      ...rows,
      [cell(readinessRule[language], { size: 8, italic: true, wrap: true, vertical: 'top' })],
    ],
    styles: styles.all(),
    merges: [
      { top: 0, left: 0, bottom: 0, right },
      { top: rule, left: 0, bottom: rule, right },
    ],
    columnWidths: [5, 42, 22, 34, ...REQUIRED_TABLES.map(() => 16), 30, 16, 20],
    // Of a merged cell that wraps the height would be taken from its first column alone.
    rowHeights: [24, null, null, ...rows.map(() => null), 36],
    validations: [],
    names: [],
    freeze: { rows: 3, columns: 2 },
    print: { landscape: true, paper: 'A4', repeatRows: [2, 2], fitToWidth: true, area: true },
  };
}

/** Tables of all other kinds, named, with the worst that was said of any of them. */
function otherTables(entries: readonly VerificationEntry[], language: Language): string {
  if (entries.length === 0) return '–';
  const { judgements } = reportText[language].verification;
  const worst = JUDGEMENT_ORDER.find((one) => entries.some(({ judgement }) => judgement === one));
  return `${worst ? judgements[worst] : ''} (${entries.map(({ kind }) => kindName(kind, language)).join(', ')})`;
}

const JUDGEMENT_ORDER = ['perlu-perbaikan', 'belum-diperiksa', 'tidak-ditemukan', 'sesuai'] as const;
