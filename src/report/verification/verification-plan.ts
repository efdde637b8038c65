import type { Language } from '../../core/language/language';
import type { CellStyle, PlanCell, PlanValidation, SheetPlan } from '../../core/templates/sheet-plan';
import { HEADING, LABEL, styleBook, TITLE, type StyleBook } from '../../core/templates/plan-styles';
import type { GridRange } from '../../core/grid/cell-grid';
import { kindName } from '../../core/layouts/kind-name';
import { letterheadLines } from '../papers/paper-fields';
import { readinessRule } from '../state/readiness';
import { reportText } from '../summary/text/report-text';
import { checklistText } from './checklist-text';
import { splitNote } from './draft-notes';
import { LINE, linesIn, pageBreaks } from './page-breaks';
import { signingRows } from './signing-rows';
import { notReadLabel, type Verification, type VerificationEntry } from './verification';

/** No · table and where it stands · result · priority · notes: about as wide as A4 lying. */
const TOLD = 30;
const NOTES = 66;
const WIDTHS = [5, TOLD, 16, 18, NOTES] as const;
const LAST = WIDTHS.length - 1;
const RESULT = 2;

const CELL: CellStyle = { size: 10, border: true, vertical: 'top', wrap: true };
const CENTRED: CellStyle = { ...CELL, horizontal: 'center' };
const CHOICE: CellStyle = { ...CENTRED, bold: true };
/** Not wrapped: of a merged cell that wraps some programs take the height from its first column alone. */
const PLAIN: CellStyle = { size: 10 };
const SMALL: CellStyle = { size: 8, italic: true, vertical: 'top', wrap: true };

/** The sheet a reviewer fills in, as a plan that every host can make. Each note has a row, so that all can be read. */
export function verificationPlan(verification: Verification, language: Language): SheetPlan {
  const word = reportText[language];
  const styles = styleBook();
  const rows: (PlanCell | null)[][] = [];
  const heights: (number | null)[] = [];
  const merges: GridRange[] = [];
  const validations: PlanValidation[] = [];
  const put = (cells: readonly (PlanCell | null)[], height: number | null = null): number => {
    heights.push(height);
    return rows.push([...cells]) - 1;
  };
  const text = (value: string, style: CellStyle): PlanCell => ({ value, style: styles.of(style) });
  const across = (row: number): number => merges.push({ top: row, left: 0, bottom: row, right: LAST });

  for (const line of letterheadLines(verification.fields))
    across(put([text(line, { bold: true, size: 11, horizontal: 'center' })]));
  across(put([text(word.verification.title, { ...TITLE, wrap: false })], 24));
  for (const [name, value] of factsOf(verification, language)) {
    const row = put([text(name, LABEL), null, text(value, PLAIN)]);
    merges.push(
      { top: row, left: 0, bottom: row, right: 1 },
      { top: row, left: 2, bottom: row, right: LAST },
    );
  }
  const { table, judgement, priority, notes } = word.verification;
  const heading = put(['No', table, judgement, priority, notes].map((name) => text(name, HEADING)));
  let lastNote = heading;
  verification.entries.forEach((entry, at) => {
    const first = rows.length;
    for (const { cells, height } of entryRows(entry, at, styles, language)) lastNote = put(cells, height);
    if (lastNote > first)
      for (let column = 0; column <= RESULT; column++)
        merges.push({ top: first, left: column, bottom: lastNote, right: column });
    validations.push({
      range: { top: first, left: RESULT, bottom: first, right: RESULT },
      list: Object.values(word.verification.judgements),
      strict: true,
    });
  });
  for (const [at, { place, message }] of verification.unread.entries()) {
    const number = { ...text('', CENTRED), value: verification.entries.length + at + 1 };
    const table = text(`${notReadLabel(language)}\n${place}`, CELL);
    const choice = text(word.verification.judgements['belum-diperiksa'], CHOICE);
    lastNote = put([number, table, choice, text('', CELL), text(message, CELL)]);
    validations.push({
      range: { top: lastNote, left: RESULT, bottom: lastNote, right: RESULT },
      list: Object.values(word.verification.judgements),
      strict: true,
    });
  }
  put([]);
  lastNote = putChecklist(verification, { put, text, validations }, language);
  const rule = readinessRule[language];
  across(put([text(rule, SMALL)], linesIn(rule, 170) * 11 + 4));
  for (const { cells, height } of signingRows(verification.fields, styles, language)) put(cells, height);
  return {
    name: verification.name,
    cells: rows,
    styles: styles.all(),
    merges,
    columnWidths: WIDTHS,
    rowHeights: heights,
    validations,
    names: [],
    freeze: { rows: heading + 1, columns: 0 },
    print: {
      landscape: true,
      paper: 'A4',
      repeatRows: [heading, heading],
      footer: `&L${word.verification.sheetName}&C${word.verification.page}`,
      fitToWidth: true,
      // Whoever signs has a note above the line, and the line whole.
      breaks: pageBreaks(
        rows.map((cells, row) => heights[row] ?? linesOf(cells) * LINE),
        lastNote,
      ),
      area: true,
    },
  };
}

interface Sheet {
  readonly put: (cells: readonly (PlanCell | null)[]) => number;
  readonly text: (value: string, style: CellStyle) => PlanCell;
  readonly validations: PlanValidation[];
}

/** The lines of the checklist below the tables, each with its verdict as a choice; gives the last row. */
function putChecklist({ checklist }: Verification, sheet: Sheet, language: Language): number {
  const { put, text, validations } = sheet;
  const word = checklistText[language];
  put([text(word.title, LABEL)]);
  const heads = ['No', word.item, reportText[language].verification.judgement, '', word.figures];
  let last = put(heads.map((head) => text(head, HEADING)));
  checklist.forEach(({ item, verdict, figures }, at) => {
    const number = { ...text('', CENTRED), value: at + 1 };
    const choice = text(word.verdicts[verdict], CHOICE);
    last = put([number, text(item, CELL), choice, text('', CELL), text(figures, CELL)]);
    validations.push({
      range: { top: last, left: RESULT, bottom: last, right: RESULT },
      list: Object.values(word.verdicts),
      strict: true,
    });
  });
  return last;
}

function factsOf(
  { agency, region, year, file, lists, readiness, round, fields }: Verification,
  language: Language,
): readonly (readonly [name: string, value: string])[] {
  const word = reportText[language];
  return [
    [word.paper.number, fields.number],
    [word.agency, agency ?? ''],
    ...(region === null ? [] : [[word.paper.region, region] as const]),
    [word.year, year === null ? '' : String(year)],
    [word.file, file],
    ...(lists.length > 0 ? [[word.officialList, lists.join(', ')] as const] : []),
    [word.paper.readiness, readiness],
    ...(round === null ? [] : [[word.round.title, round] as const]),
  ];
}

interface PlanRow {
  readonly cells: readonly (PlanCell | null)[];
  /** Points; null = automatic. */
  readonly height: number | null;
}

function entryRows(
  entry: VerificationEntry,
  at: number,
  styles: StyleBook,
  language: Language,
): readonly PlanRow[] {
  const { kind, title, places, judgement, notes } = entry;
  const cell = (value: string | number, style: CellStyle): PlanCell => ({ value, style: styles.of(style) });
  const empty = [CENTRED, CELL, CHOICE].map((style): PlanCell => ({ style: styles.of(style) }));
  const told = [`${kindName(kind, language)}: ${title}`, ...places].join('\n');
  const head = [
    cell(at + 1, CENTRED),
    cell(told, CELL),
    cell(reportText[language].verification.judgements[judgement], CHOICE),
  ];
  const lines = notes.length === 0 ? [''] : notes;
  // A merged cell does not make its rows higher: where it needs more lines than the notes have, the last row makes up.
  const needed = told.split('\n').reduce((sum, line) => sum + linesIn(line, TOLD), 0);
  const there = lines.reduce((sum, note) => sum + linesIn(note, NOTES), 0);
  return lines.map((note, line) => {
    const { grade, says } = splitNote(note, language);
    const isLast = line === lines.length - 1;
    const missing = isLast && lines.length > 1 ? needed - there : 0;
    return {
      cells: [...(line === 0 ? head : empty), cell(grade, CENTRED), cell(says, CELL)],
      height: missing > 0 ? (linesIn(note, NOTES) + missing) * LINE : null,
    };
  });
}

/** Lines of a row whose height is left to Excel. */
function linesOf(cells: readonly (PlanCell | null)[]): number {
  return Math.max(
    1,
    ...cells.map((cell, column) =>
      typeof cell?.value === 'string' && cell.value.length > 40
        ? cell.value.split('\n').reduce((sum, line) => sum + linesIn(line, WIDTHS[column] ?? 1), 0)
        : 1,
    ),
  );
}
