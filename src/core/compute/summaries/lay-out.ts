import { cellAddress, columnLetters } from '../../grid/a1';
import type { Language } from '../../language/language';
import { dataStyle, HEADING, styleBook, TITLE } from '../../templates/plan-styles';
import type { PlanCell, PlanChart, SheetPlan } from '../../templates/sheet-plan';
import type { FormulaValue } from '../formula/formula';
import type { SummaryLine, SummaryTexts } from './summary';
import { summaryResult, type SummarySource } from './summary-source';

/** A column of a summary: figures from the table, or computed from the summary's own columns. */
export interface FigureColumn {
  readonly heading: string;
  readonly shows: 'rupiah' | 'persen' | 'teks';
  /** Formula of a row on the summary itself (`at` gives addresses of the line's figure columns); absent = the line's figure. */
  readonly own?: (at: (figure: number) => string, total: (figure: number) => string) => string;
  /** How the last line says it: the sum of the column, the same formula, or nothing. */
  readonly total: 'jumlah' | 'rumus' | 'kosong';
}

export interface SummaryLayout {
  readonly texts: SummaryTexts;
  readonly nameHeading: string;
  readonly columns: readonly FigureColumn[];
  readonly lines: readonly SummaryLine[];
  /** Figure columns drawn as bars beside the list; empty = no chart. */
  readonly charted: readonly number[];
}

const HEADING_ROW = 3;
const FIRST = 4;
const NAME = 2;
const FIGURES = 3;

const WORDS = {
  id: { no: 'No', kode: 'Kode', total: 'Jumlah', source: 'Sumber' },
  en: { no: 'No', kode: 'Code', total: 'Total', source: 'Source' },
} as const;

/** Lays a summary out: title, where it comes from, heading, numbered lines, total, chart. */
export function layOut(source: SummarySource, layout: SummaryLayout, language: Language): SheetPlan {
  const { columns, lines, texts } = layout;
  const { table } = source.planner.read;
  const styles = styleBook();
  const last = FIRST + lines.length - 1;
  const width = FIGURES + columns.length;
  const words = WORDS[language];
  const values: FormulaValue[][] = [];
  const cells: (PlanCell | null)[][] = [];

  const put = (row: number, column: number, cell: PlanCell): void => {
    while (cells.length <= row) cells.push(Array.from({ length: width }, () => null));
    const line = cells[row];
    if (line) line[column] = cell;
    (values[row] ??= [])[column] = cell.result ?? cell.value ?? null;
  };
  const formula = (row: number, column: number, text: string, style: number): void => {
    const result = summaryResult(text, source, (r, c) => values[r]?.[c] ?? null);
    put(row, column, { formula: text, result, style });
  };
  const styleOf = (shows: FigureColumn['shows'], isTotal: boolean): number =>
    styles.of(dataStyle(shows, isTotal ? 'total' : null));

  put(0, 0, { value: texts.title, style: styles.of({ ...TITLE, horizontal: 'left', wrap: false }) });
  const from = `${words.source}: ${table.sheet}${table.planYear === null ? '' : ` (${String(table.planYear)})`}`;
  put(1, 0, { value: from, style: styles.of({ italic: true, size: 9 }) });
  const headings = [words.no, words.kode, layout.nameHeading, ...columns.map(({ heading }) => heading)];
  headings.forEach((heading, at) => put(HEADING_ROW, at, { value: heading, style: styles.of(HEADING) }));

  const at = (row: number) => (figure: number) => cellAddress(row, FIGURES + figure);
  const total = (figure: number): string => {
    const letters = columnLetters(FIGURES + figure);
    return `${letters}$${String(last + 2)}`;
  };
  lines.forEach((line, index) => {
    const row = FIRST + index;
    put(row, 0, { value: index + 1, style: styles.of(dataStyle('nomor', null)) });
    put(row, 1, { value: line.kode === '' ? null : line.kode, style: styles.of(dataStyle('kode', null)) });
    put(row, NAME, { value: line.nama, style: styles.of(dataStyle('nama', null)) });
    columns.forEach((column, figure) => {
      const text = line.figures[figure] ?? null;
      if (text !== null) formula(row, FIGURES + figure, text, styleOf(column.shows, false));
      else put(row, FIGURES + figure, { style: styleOf(column.shows, false) });
    });
  });
  const totalRow = last + 1;
  for (const place of [0, 1, NAME]) {
    put(totalRow, place, {
      ...(place === NAME ? { value: words.total } : {}),
      style: styles.of(dataStyle('nama', 'total')),
    });
  }
  // The total comes before what is computed from it: shares divide by it.
  columns.forEach((column, figure) => {
    const place = FIGURES + figure;
    const style = styleOf(column.shows, true);
    if (column.total !== 'jumlah') return put(totalRow, place, { style });
    const range = `${cellAddress(FIRST, place)}:${cellAddress(last, place)}`;
    formula(totalRow, place, `SUM(${range})`, style);
  });
  for (let row = FIRST; row <= totalRow; row++) {
    columns.forEach((column, figure) => {
      if (!column.own || (row === totalRow && column.total !== 'rumus')) return;
      formula(row, FIGURES + figure, column.own(at(row), total), styleOf(column.shows, row === totalRow));
    });
  }
  return {
    name: texts.sheet,
    cells,
    styles: styles.all(),
    merges: [],
    columnWidths: [5, 18, 60, ...columns.map(({ shows }) => (shows === 'rupiah' ? 20 : 14))],
    validations: [],
    names: [],
    freeze: { rows: FIRST, columns: 0 },
    print: { landscape: true, paper: 'A4', repeatRows: [HEADING_ROW, HEADING_ROW], fitToWidth: true },
    charts: chartOf(layout, last, width),
  };
}

function chartOf(
  { charted, columns, lines, texts }: SummaryLayout,
  last: number,
  width: number,
): PlanChart[] {
  if (charted.length === 0 || lines.length === 0) return [];
  const down = (column: number) => ({ top: FIRST, bottom: last, left: column, right: column });
  return [
    {
      title: texts.title,
      kind: 'bar',
      categories: down(NAME),
      series: charted.map((figure) => ({
        name: columns[figure]?.heading ?? '',
        values: down(FIGURES + figure),
      })),
      at: { row: HEADING_ROW, column: width + 1 },
    },
  ];
}
