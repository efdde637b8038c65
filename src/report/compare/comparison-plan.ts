import { DIFFERENCE_KINDS } from '../../core/compare/comparison';
import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { levelName } from '../../core/facts/names';
import { HEADING, LABEL, styleBook, TITLE } from '../../core/templates/plan-styles';
import type { CellStyle, PlanCell, SheetPlan } from '../../core/templates/sheet-plan';
import { oneSafeLine } from '../safe-text';
import { reportText } from '../summary/text/report-text';
import { compareWords } from './compare-words';
import type { PublicComparison, PublicDifference } from './comparison-schema';
import { amountSaid, differenceHeading, saidText, sideName } from './difference-text';

/** Kind · column · level · code · name · cell, text (left) · cell, text (right) · difference · remark. */
const WIDTHS = [18, 18, 13, 17, 46, 9, 30, 9, 30, 19, 20] as const;

const PLAIN: CellStyle = { size: 10, vertical: 'top' };
const CELL: CellStyle = { ...PLAIN, wrap: true, border: true };
const AMOUNT: CellStyle = { ...CELL, wrap: false, horizontal: 'right', format: '#,##0' };
const DIFFERENCE: CellStyle = { ...AMOUNT, format: '+#,##0.##;-#,##0.##;0' };

/** The comparison as a sheet: what was compared, totals, counts, then one row for each difference. */
export function comparisonPlan(comparison: PublicComparison, language: Language): SheetPlan {
  const word = compareWords[language];
  const styles = styleBook();
  const cell = (value: string | number | null, style: CellStyle): PlanCell =>
    value === null ? { style: styles.of(style) } : { value, style: styles.of(style) };
  const head = (names: readonly string[]): PlanCell[] => names.map((name) => cell(name, HEADING));
  const { kiri, kanan } = word.sides;
  const rows: (PlanCell | null)[][] = [
    [cell(word.title, { ...TITLE, horizontal: 'left', wrap: false })],
    [cell(kiri, LABEL), cell(sideName(comparison.left), PLAIN)],
    [cell(kanan, LABEL), cell(sideName(comparison.right), PLAIN)],
    [cell(word.matched(figure(comparison.matched)), PLAIN)],
    [cell(word.differenceIs, PLAIN)],
    ...comparison.notes.map((note) => [cell(note, { ...PLAIN, italic: true })]),
    [],
  ];
  if (comparison.totals.length > 0) {
    rows.push(head([word.totals, kiri, kanan, word.difference]));
    for (const { column, left, right, difference } of comparison.totals)
      rows.push([cell(column, CELL), cell(left, AMOUNT), cell(right, AMOUNT), cell(difference, DIFFERENCE)]);
    rows.push([]);
  }
  for (const kind of DIFFERENCE_KINDS)
    rows.push([cell(word.kinds[kind], PLAIN), cell(comparison.counts[kind], PLAIN)]);
  rows.push([]);
  const heading = rows.length;
  rows.push(head([...differenceHeading(language), '']));
  const said = (one: PublicDifference, side: PublicDifference['left']): PlanCell => {
    const amount = amountSaid(one, side);
    return amount === null ? cell(saidText(one, side, language), CELL) : cell(amount, AMOUNT);
  };
  for (const one of comparison.differences)
    rows.push([
      cell(word.kinds[one.is], CELL),
      cell(one.column, CELL),
      cell(levelName(one.level, language), CELL),
      cell(one.kode, CELL),
      cell(oneSafeLine(one.nama), CELL),
      cell(one.left?.cell ?? '', CELL),
      said(one, one.left),
      cell(one.right?.cell ?? '', CELL),
      said(one, one.right),
      cell(one.difference, DIFFERENCE),
      cell(one.carried ? word.carried : '', CELL),
    ]);
  return {
    name: word.sheet,
    cells: rows,
    styles: styles.all(),
    merges: [],
    columnWidths: WIDTHS,
    validations: [],
    names: [],
    freeze: { rows: heading + 1, columns: 0 },
    print: {
      landscape: true,
      paper: 'A4',
      repeatRows: [heading, heading],
      footer: `&C${reportText[language].verification.page}`,
      fitToWidth: true,
    },
  };
}
