import { rangeAddress } from '../../core/grid/a1';
import type { GridRange } from '../../core/grid/cell-grid';
import type { PlanChart, PlanValidation, PrintSetup, SheetPlan } from '../../core/templates/sheet-plan';
import { rangeAt } from './filled-pieces';

const PAPER = { F4: 'Folio', A3: 'A3', A4: 'A4' } as const;
const CHART = { bar: 'BarClustered', column: 'ColumnClustered', pie: 'Pie' } as const;

/** Excel takes a list written out only up to so many characters, and no entry with a comma. */
export function fitsWrittenOut(list: readonly string[]): boolean {
  return list.join(',').length <= 255 && !list.some((entry) => entry.includes(','));
}

/** `source` is the list written out, or a formula that points to where it stands. */
export function queueValidation(sheet: Excel.Worksheet, validation: PlanValidation, source: string): void {
  const target = rangeAt(sheet, validation.range).dataValidation;
  if ('list' in validation) {
    target.rule = { list: { inCellDropDown: true, source } };
    target.errorAlert = {
      showAlert: validation.strict,
      style: 'Stop',
      title: 'Pilih dari daftar',
      message: 'Isi ini tidak ada di dalam daftar pilihan. Pilih salah satu dari daftar.',
    };
    return;
  }
  const { least, most } = validation.whole;
  target.rule = { wholeNumber: { formula1: least, formula2: most, operator: 'Between' } };
  target.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: 'Bilangan bulat',
    message: `Isi dengan bilangan bulat ${String(least)} sampai ${String(most)}.`,
  };
}

export function queueFreeze(sheet: Excel.Worksheet, freeze: NonNullable<SheetPlan['freeze']>): void {
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

export function queuePage(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  if (print.repeatRows) {
    const [first, last] = print.repeatRows;
    layout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  if (print.footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}

/** Folio, 8.5 × 13 inches, is what Indonesia calls F4; some printers know none. */
export function queuePaper(sheet: Excel.Worksheet, print: PrintSetup): void {
  sheet.pageLayout.paperSize = PAPER[print.paper];
}

export function queueFit(sheet: Excel.Worksheet): void {
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** A chart over one series has exactly one; the others are added to it. */
export function queueChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(CHART[plan.kind], rangeAt(sheet, first.values), 'Auto');
  chart.title.text = plan.title;
  chart.setPosition(sheet.getCell(plan.at.row, plan.at.column));
  const fill = (series: Excel.ChartSeries, name: string, values: GridRange): void => {
    series.name = name;
    series.setValues(rangeAt(sheet, values));
    series.setXAxisValues(rangeAt(sheet, plan.categories));
  };
  fill(chart.series.getItemAt(0), first.name, first.values);
  for (const { name, values } of others) fill(chart.series.add(name), name, values);
}

/** "='Daftar'!$A$1:$A$20": where a long list stands. */
export function listSource(sheet: string, column: number, length: number): string {
  const [from = '', to = from] = rangeAddress({
    top: 0,
    left: column,
    bottom: length - 1,
    right: column,
  }).split(':');
  const fixed = (address: string): string => address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return `='${sheet.replaceAll("'", "''")}'!${fixed(from)}:${fixed(to)}`;
}
