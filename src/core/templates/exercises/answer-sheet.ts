import { parseRange } from '../../grid/a1';
import type { Bilingual, Language } from '../../language/language';
import type { CellStyle, PlanCell, SheetPlan } from '../sheet-plan';
import type { Exercise, PlantedMistake } from './exercises';

const STYLES = [
  { bold: true, size: 14 },
  { bold: true, border: true, fill: '#E7E6E6', wrap: true, vertical: 'middle' },
  { border: true, wrap: true, vertical: 'top' },
  { italic: true, colour: '#595959' },
] as const satisfies readonly CellStyle[];
const [TITLE, HEAD, CELL, NOTE] = [0, 1, 2, 3] as const;

const WORDS = {
  title: { id: 'Kunci jawaban latihan', en: 'Answers to the exercise' },
  note: {
    id: 'Untuk pelatih. Tiap kesalahan bernilai 3; petunjuk, selnya, dan penyelesaian masing-masing mengurangi 1.',
    en: 'For the trainer. Each mistake is worth 3; the hint, its cell and the solution each take away 1.',
  },
  heads: [
    { id: 'No.', en: 'No.' },
    { id: 'Sel', en: 'Cell' },
    { id: 'Tertulis', en: 'As it stands' },
    { id: 'Mestinya', en: 'As it should be' },
    { id: 'Petunjuk', en: 'Hint' },
    { id: 'Aturan', en: 'Rule' },
  ],
  empty: { id: '(kosong)', en: '(empty)' },
} as const;

const WIDTHS = [5, 9, 30, 30, 52, 30];

/** A page for the trainer: each planted mistake, what stands there and what should; on one sheet, to be printed. */
export function answerSheet(
  { kind, plan, mistakes }: Pick<Exercise, 'kind' | 'plan' | 'mistakes'>,
  title: (rule: string) => string,
  language: Language,
): SheetPlan {
  const text = (value: string, style: number): PlanCell => ({ value, style });
  const word = (words: Bilingual): string => words[language];
  const rows = mistakes.map((mistake, at): PlanCell[] => [
    { value: at + 1, style: CELL },
    text(mistake.cell, CELL),
    text(standing(plan, mistake) ?? word(WORDS.empty), CELL),
    text(typed(mistake.solution) ?? word(WORDS.empty), CELL),
    text(mistake.hint[language], CELL),
    text(title(mistake.rule), CELL),
  ]);
  const last = WIDTHS.length - 1;
  return {
    name: `Kunci ${kind}`,
    cells: [
      [text(`${word(WORDS.title)} ${kind}`, TITLE)],
      [text(word(WORDS.note), NOTE)],
      [],
      WORDS.heads.map((head) => text(word(head), HEAD)),
      ...rows,
    ],
    styles: STYLES,
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: last })),
    columnWidths: WIDTHS,
    validations: [],
    names: [],
    freeze: { rows: 4, columns: 0 },
    print: { landscape: true, paper: 'A4', fitToWidth: true, repeatRows: [3, 3], footer: kind },
  };
}

/** What the exercise has in the cell, as it is typed. */
function standing(plan: SheetPlan, { cell }: PlantedMistake): string | null {
  const place = parseRange(cell);
  return place && typed(plan.cells[place.top]?.[place.left] ?? {});
}

function typed({ value, formula }: PlanCell | PlantedMistake['solution']): string | null {
  if (formula !== undefined) return `=${formula}`;
  return value === null || value === undefined ? null : String(value);
}
