import type { Language } from '../../../core/language/language';
import { SEVERITIES } from '../../../core/rules/finding';
import { figure } from '../../../core/language/figures';
import { LABEL, HEADING, styleBook, TITLE, type StyleBook } from '../../../core/templates/plan-styles';
import type { CellStyle, PlanCell, SheetPlan } from '../../../core/templates/sheet-plan';
import { ruleTitle } from '../../../report/rule-text';
import { oneSafeLine } from '../../../report/safe-text';
import { roundLine } from '../../../report/rounds/round-line';
import { type AgainstOld, type Standing, standingOf, wholeRound } from '../../../report/rounds/second-round';
import type { PublicFile, PublicFinding, PublicTable } from '../../../report/schema';
import { stateSigns } from '../../../report/state/file-state';
import { readinessOf, readinessRule, readinessWords } from '../../../report/state/readiness';
import { verdictOf } from '../../../report/state/verdict';
import { clip } from '../../../report/summary/clip';
import { countSeverities, differenceOf, groupFindings } from '../../../report/summary/finding-groups';
import { reportText } from '../../../report/summary/text/report-text';
import { severityStyle } from '../../../report/terminal';
import { words } from '../../../report/words';
import type { SummaryLink } from './dress-summary';
import { SEVERITY_FILLS } from './severity-fills';

/** No · severity or table · sheet · cell · finding · sentence · stated · computed · difference. */
const WIDTHS = [6, 15, 22, 14, 30, 84, 19, 19, 17] as const;
const LINK_COLUMN = 3;
/** More is no list a person reads; every finding is marked in its cell. */
const MOST_ROWS = 5000;
const LONGEST = 1200;
const MOST_UNREAD = 20;

const PLAIN: CellStyle = { size: 10, vertical: 'top' };
const CELL: CellStyle = { size: 10, vertical: 'top', wrap: true, border: true };
const LINK: CellStyle = { ...CELL, colour: '#0B5CAD' };
const FIGURE: CellStyle = { ...CELL, wrap: false, horizontal: 'right' };

export interface SummaryPlanOptions {
  readonly atThread?: (sheet: string, cell: string) => boolean;
  /** The workbook held against the version of the round before. */
  readonly round?: AgainstOld | null;
}

/**
 * The summary sheet «Periksa Renja»: verdict, counts, the tables and every finding with a link to its cell. `atThread`
 * tells of findings that could not be written as a comment, as a conversation stands at their cell.
 */
export function summaryPlan(
  file: PublicFile,
  language: Language,
  { atThread = () => false, round = null }: SummaryPlanOptions = {},
): { readonly plan: SheetPlan; readonly links: readonly SummaryLink[] } {
  const word = reportText[language];
  const styles = styleBook();
  const rows: (PlanCell | null)[][] = [];
  const links: SummaryLink[] = [];
  const text = (value: string, style: CellStyle): PlanCell => ({ value, style: styles.of(style) });
  const counts = countSeverities(file.findings);

  rows.push([text(word.report, { ...TITLE, horizontal: 'left', wrap: false })]);
  rows.push([text(verdictOf(file, language), { ...LABEL, size: 12 })]);
  rows.push([text(`${word.paper.readiness}: ${readinessWords[language][readinessOf(file)]}`, LABEL)]);
  rows.push([text(readinessRule[language], { size: 8, italic: true })]);
  if (round) rows.push([text(`${word.round.title}: ${roundLine(round, language)}`, LABEL)]);
  rows.push([text(word.annotated.intro, PLAIN)], []);
  for (const severity of SEVERITIES) {
    const style = { ...CELL, fill: SEVERITY_FILLS[severity], wrap: false };
    rows.push([
      { value: counts[severity], style: styles.of({ ...style, horizontal: 'right' }) },
      text(`${severityStyle[severity].sign} ${word.annotated.legend[severity]}`, { ...PLAIN }),
    ]);
  }
  rows.push([], headings([word.table, word.sheet, word.range, word.findings], styles));
  for (const [at, table] of file.tables.entries()) {
    links.push({ row: rows.length, column: LINK_COLUMN, sheet: table.sheet, target: table.range });
    rows.push(tableRow(table, at, file.findings, styles, language));
  }
  for (const { message } of (file.unread ?? []).slice(0, MOST_UNREAD))
    rows.push([text(stateSigns['belum-dikenali'], PLAIN), text(clip(oneSafeLine(message), LONGEST), PLAIN)]);
  rows.push([]);
  const { severity, sheet, cell, finding, stated, computed, difference } = word;
  const heading = rows.length;
  rows.push(
    headings([severity, sheet, cell, finding, word.verification.notes, stated, computed, difference], styles),
  );
  const standing = round && standingOf(round);
  const sorted = groupFindings(file.findings).flatMap(({ findings }) => findings);
  for (const [at, one] of sorted.slice(0, MOST_ROWS).entries()) {
    links.push({ row: rows.length, column: LINK_COLUMN, sheet: one.sheet, target: one.cell });
    const note = atThread(one.sheet, one.cell) ? ` ${word.annotated.thread}` : '';
    const said = standing?.(one) ?? null;
    rows.push(findingRow({ ...one, message: one.message + note }, at, said, styles, language));
  }
  if (sorted.length > MOST_ROWS)
    rows.push([null, text(word.annotated.more(figure(sorted.length - MOST_ROWS)), PLAIN)]);
  const mended = round ? wholeRound(round.rounds).fixed : [];
  if (mended.length > 0) rows.push([], [text(word.round.mended(figure(mended.length)), LABEL)]);
  for (const [at, one] of mended.slice(0, MOST_ROWS).entries())
    rows.push([
      { value: at + 1, style: styles.of(CELL) },
      text(`✓ ${word.round.fixed}`, CELL),
      ...[one.sheet, one.cell, ruleTitle(one.rule, language), clip(oneSafeLine(one.message), LONGEST)].map(
        (value) => text(value, CELL),
      ),
    ]);
  return {
    links,
    plan: {
      name: word.annotated.sheet,
      cells: rows,
      styles: styles.all(),
      merges: [],
      columnWidths: WIDTHS,
      validations: [],
      names: [],
      print: {
        landscape: true,
        paper: 'A4',
        repeatRows: [heading, heading],
        footer: `&C${word.verification.page}`,
        fitToWidth: true,
      },
    },
  };
}

function headings(names: readonly string[], styles: StyleBook): PlanCell[] {
  return ['No', ...names].map((value) => ({ value, style: styles.of(HEADING) }));
}

function tableRow(
  { id, kind, sheet, range, planYear }: PublicTable,
  at: number,
  findings: readonly PublicFinding[],
  styles: StyleBook,
  language: Language,
): PlanCell[] {
  const counts = countSeverities(findings.filter(({ table }) => table === id));
  const told = SEVERITIES.map(
    (severity) =>
      `${severityStyle[severity].sign} ${figure(counts[severity])} ${words[language].severities[severity]}`,
  ).join('  ');
  const cell = (value: string | number, style: CellStyle): PlanCell => ({ value, style: styles.of(style) });
  return [
    cell(at + 1, CELL),
    cell(planYear === null ? kind : `${kind}, ${String(planYear)}`, CELL),
    cell(oneSafeLine(sheet), CELL),
    cell(range, LINK),
    cell(told, CELL),
  ];
}

function findingRow(
  finding: PublicFinding,
  at: number,
  said: Standing | null,
  styles: StyleBook,
  language: Language,
): PlanCell[] {
  const { severity, sheet, cell: address, rule, message, stated, computed } = finding;
  // Its figures are years.
  const plain = rule === 'tahun-judul';
  const cell = (value: string | number | null, style: CellStyle): PlanCell => ({
    value: typeof value === 'string' ? clip(oneSafeLine(value), LONGEST) : value,
    style: styles.of(style),
  });
  const standing = said === null ? '' : ` (${reportText[language].round.standing[said]})`;
  const grade = `${severityStyle[severity].sign} ${words[language].severities[severity]}${standing}`;
  const figureCell = (value: string | number | null): PlanCell =>
    typeof value === 'number'
      ? cell(value, { ...FIGURE, format: plain ? '0' : Number.isInteger(value) ? '#,##0' : '#,##0.00' })
      : cell(value, CELL);
  return [
    cell(at + 1, CELL),
    cell(grade, { ...CELL, fill: SEVERITY_FILLS[severity] }),
    cell(sheet, CELL),
    cell(address, LINK),
    cell(ruleTitle(rule, language), CELL),
    cell(message, CELL),
    figureCell(stated),
    figureCell(computed),
    figureCell(differenceOf(finding)),
  ];
}
