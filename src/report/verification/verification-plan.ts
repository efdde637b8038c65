import type { Language } from '../../core/language/language';
import type { CellStyle, PlanCell, PlanValidation, SheetPlan } from '../../core/templates/sheet-plan';
import { HEADING, LABEL, styleBook, TITLE, type StyleBook } from '../../core/templates/plan-styles';
import type { GridRange } from '../../core/grid/cell-grid';
import { reportText } from '../summary/text/report-text';
import { checklistText } from './checklist-text';
import type { Verification, VerificationEntry } from './verification';

/** No · table · where it stands · result · notes. */
const WIDTHS = [5, 30, 22, 17, 88] as const;
const LAST = WIDTHS.length - 1;
const RESULT = 3;

const CELL: CellStyle = { size: 10, border: true, vertical: 'top', wrap: true };
const CENTRED: CellStyle = { ...CELL, horizontal: 'center' };
const CHOICE: CellStyle = { ...CENTRED, bold: true };
/** Not wrapped: of a merged cell that wraps some programs take the height from its first column alone. */
const PLAIN: CellStyle = { size: 10 };

/** The sheet a reviewer fills in, as a plan that every host can make. Each note has a row, so that all can be read. */
export function verificationPlan(verification: Verification, language: Language): SheetPlan {
  const word = reportText[language];
  const styles = styleBook();
  const rows: (PlanCell | null)[][] = [];
  const merges: GridRange[] = [];
  const validations: PlanValidation[] = [];
  const heights = new Map([[0, 24]]);
  const put = (...cells: (PlanCell | null)[]): number => rows.push(cells) - 1;
  const text = (value: string, style: CellStyle): PlanCell => ({ value, style: styles.of(style) });

  merges.push(across(put(text(word.verification.title, TITLE))));
  put();
  const year = verification.year === null ? '' : String(verification.year);
  const facts = [
    [word.agency, verification.agency ?? ''],
    [word.year, year],
    [word.file, verification.file],
  ] as const;
  for (const [name, value] of facts) {
    const row = put(text(name, LABEL), null, text(value, PLAIN));
    merges.push(
      { top: row, left: 0, bottom: row, right: 1 },
      { top: row, left: 2, bottom: row, right: LAST },
    );
  }
  merges.push(across(put(text(word.verification.intro, { ...PLAIN, italic: true }))));
  const { table, judgement, notes } = word.verification;
  const heading = put(...['No', table, word.range, judgement, notes].map((name) => text(name, HEADING)));
  verification.entries.forEach((entry, at) => {
    const first = rows.length;
    rows.push(...entryRows(entry, at, styles, language));
    const last = rows.length - 1;
    const lowest = lowestLastRow(entry);
    if (lowest !== null) heights.set(last, lowest);
    if (last > first)
      for (let column = 0; column <= RESULT; column++)
        merges.push({ top: first, left: column, bottom: last, right: column });
    validations.push({
      range: { top: first, left: RESULT, bottom: first, right: RESULT },
      list: Object.values(word.verification.judgements),
      strict: true,
    });
  });
  put();
  putChecklist(verification, { put, text, merges, validations }, language);
  put();
  const { place, reviewer, number, signature } = word.verification;
  const { signed } = verification;
  const signing = [
    [place, signed?.place],
    [reviewer, signed?.reviewer],
    [number, signed?.number],
    [signature, ''],
  ] as const;
  for (const [name, value = ''] of signing) {
    const row = put(null, null, text(name, LABEL), null, text(value, { ...PLAIN, border: true }));
    merges.push({ top: row, left: 2, bottom: row, right: RESULT });
  }
  return {
    name: verification.name,
    cells: rows,
    styles: styles.all(),
    merges,
    columnWidths: WIDTHS,
    rowHeights: rows.map((_, row) => (row === rows.length - 1 ? 48 : (heights.get(row) ?? null))),
    validations,
    names: [],
    freeze: { rows: heading + 1, columns: 0 },
    print: {
      landscape: true,
      paper: 'A4',
      repeatRows: [heading, heading],
      footer: `&C${word.verification.page}`,
      fitToWidth: true,
    },
  };
}

interface Sheet {
  readonly put: (...cells: (PlanCell | null)[]) => number;
  readonly text: (value: string, style: CellStyle) => PlanCell;
  readonly merges: GridRange[];
  readonly validations: PlanValidation[];
}

/** The lines of the checklist below the tables, each with its verdict as a choice. */
function putChecklist({ checklist }: Verification, sheet: Sheet, language: Language): void {
  const { put, text, merges, validations } = sheet;
  const word = checklistText[language];
  const item = (row: number): number => merges.push({ top: row, left: 1, bottom: row, right: 2 });
  merges.push(across(put(text(word.title, LABEL))));
  const heads = ['No', word.item, '', reportText[language].verification.judgement, word.figures];
  item(put(...heads.map((head) => text(head, HEADING))));
  checklist.forEach(({ item: asked, verdict, figures }, at) => {
    const number = { ...text('', CENTRED), value: at + 1 };
    const row = put(
      number,
      text(asked, CELL),
      text('', CELL),
      text(word.verdicts[verdict], CHOICE),
      text(figures, CELL),
    );
    item(row);
    validations.push({
      range: { top: row, left: RESULT, bottom: row, right: RESULT },
      list: Object.values(word.verdicts),
      strict: true,
    });
  });
}

function entryRows(
  { kind, title, places, judgement, notes }: VerificationEntry,
  at: number,
  styles: StyleBook,
  language: Language,
): (PlanCell | null)[][] {
  const cell = (value: string | number, style: CellStyle): PlanCell => ({ value, style: styles.of(style) });
  const empty = [CENTRED, CELL, CELL, CHOICE].map((style): PlanCell => ({ style: styles.of(style) }));
  const head = [
    cell(at + 1, CENTRED),
    cell(`${kind}\n${title}`, CELL),
    cell(places.join('\n'), CELL),
    cell(reportText[language].verification.judgements[judgement], CHOICE),
  ];
  const lines = notes.length === 0 ? [''] : notes;
  return lines.map((note, line) => [...(line === 0 ? head : empty), cell(note, CELL)]);
}

/** Points of one line of text. */
const LINE = 13.5;

/** Height of the last row of an entry whose merged cells need more lines than its notes have; null = automatic. */
function lowestLastRow({ title, places, notes }: VerificationEntry): number | null {
  if (notes.length < 2) return null;
  const lines = (text: string, column: number): number => Math.ceil(text.length / (WIDTHS[column] ?? 1));
  const told = notes.map((note) => lines(note, LAST));
  const needed = Math.max(
    1 + lines(title, 1),
    places.reduce((sum, place) => sum + lines(place, 2), 0),
  );
  const missing = needed - told.reduce((sum, count) => sum + count, 0);
  return missing > 0 ? ((told.at(-1) ?? 1) + missing) * LINE : null;
}

function across(row: number): GridRange {
  return { top: row, left: 0, bottom: row, right: LAST };
}
