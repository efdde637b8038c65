import { cellAddress, columnLetters, rangeAddress } from '../../../core/grid/a1';
import { isError } from '../../../core/grid/cell-grid';
import type {
  CellStyle,
  PlanCell,
  PlanValidation,
  PrintSetup,
  SheetPlan,
} from '../../../core/templates/sheet-plan';
import { neededHeight } from '../../../core/templates/column-widths';
import type { PlanStyles } from './plan-styles';
import { cellTextXml, DECLARATION, MAIN, OFFICE } from './xml-text';
import { escapeXml } from '../../../core/language/markup';

/** The worksheet part of a plan; `drawing` is the relationship of its charts, where it has any. */
export function sheetPart(plan: SheetPlan, styles: PlanStyles, drawing: string | null): string {
  return [
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    plan.print?.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    viewXml(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan),
    `<sheetData>${rowsXml(plan, styles)}</sheetData>`,
    listXml(
      'mergeCells',
      plan.merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`),
    ),
    listXml('dataValidations', plan.validations.flatMap(validationXml)),
    plan.print ? printXml(plan.print) : '',
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}

function viewXml({ freeze }: SheetPlan): string {
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${split} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

/** Excel's own measure counts the padding of a cell as well. */
const PADDING = 0.7109375;

function columnsXml({ columnWidths, hiddenColumns }: SheetPlan): string {
  const columns = columnWidths.map((width, at) => {
    const place = String(at + 1);
    const hidden = hiddenColumns?.has(at) ? ' hidden="1"' : '';
    return `<col min="${place}" max="${place}" width="${String(width + PADDING)}"${hidden} customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rowsXml(plan: SheetPlan, styles: PlanStyles): string {
  return plan.cells
    .map((cells, row) => {
      const written = cells
        .map((cell, column) => (cell ? cellXml(cell, cellAddress(row, column), plan, styles) : ''))
        .join('');
      const high = heightXml(plan, row) + (plan.hiddenRows?.has(row) ? ' hidden="1"' : '');
      return written === '' && high === '' ? '' : `<row r="${String(row + 1)}"${high}>${written}</row>`;
    })
    .join('');
}

/** An automatic height is only said, not set: Excel goes on fitting the row when its texts change. */
function heightXml(plan: SheetPlan, row: number): string {
  const height = plan.rowHeights?.[row] ?? null;
  if (height !== null) return ` ht="${String(height)}" customHeight="1"`;
  const needed = neededHeight(plan, row);
  return needed === 0 ? '' : ` ht="${String(needed)}"`;
}

/** Begins as a formula would: Excel must not make one of it when somebody edits the cell. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

function cellXml(cell: PlanCell, address: string, plan: SheetPlan, styles: PlanStyles): string {
  const value = cell.value ?? null;
  const own: CellStyle | null = cell.style === undefined ? null : (plan.styles[cell.style] ?? null);
  const text = cell.formula === undefined && typeof value === 'string' && LIKE_A_FORMULA.test(value);
  const style = text ? styles.of({ ...own, text: true }) : own ? styles.of(own) : 0;
  const head = `<c r="${address}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  if (cell.formula !== undefined) return formulaXml(head, cell.formula, cell.result ?? null);
  if (value === null) return style === 0 ? '' : `${head}/>`;
  if (isError(value)) return `${head} t="e"><v>${escapeXml(value.error)}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b"><v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `${head}><v>${String(value)}</v></c>` : `${head}/>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${cellTextXml(value)}</t></is></c>`;
}

function formulaXml(head: string, formula: string, result: number | string | null): string {
  const body = `<f>${cellTextXml(formula)}</f>`;
  if (typeof result === 'string') return `${head} t="str">${body}<v>${cellTextXml(result)}</v></c>`;
  return `${head}>${body}${result === null ? '' : `<v>${String(result)}</v>`}</c>`;
}

/** Excel takes a list written out up to this length. */
const LONGEST_LIST = 255;

function validationXml(validation: PlanValidation): string[] {
  const range = `sqref="${rangeAddress(validation.range)}"`;
  if ('whole' in validation) {
    const { least, most } = validation.whole;
    return [
      '<dataValidation type="whole" operator="between" allowBlank="1" showErrorMessage="1" errorStyle="warning" ' +
        `errorTitle="Rupiah" error="Isilah dengan angka bulat, tanpa Rp dan tanpa titik." ${range}>` +
        `<formula1>${String(least)}</formula1><formula2>${String(most)}</formula2></dataValidation>`,
    ];
  }
  const list = validation.list.join(',');
  if (list.length > LONGEST_LIST || validation.list.some((one) => /[",]/.test(one))) return [];
  const strictness = validation.strict ? 'showErrorMessage="1"' : 'showErrorMessage="0"';
  return [
    `<dataValidation type="list" allowBlank="1" ${strictness} ${range}><formula1>"${escapeXml(list)}"</formula1></dataValidation>`,
  ];
}

const PAPER = { A3: 8, A4: 9, F4: 14 } as const;

function printXml(print: PrintSetup): string {
  const orientation = print.landscape ? 'landscape' : 'portrait';
  const fit = print.fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : '';
  const footer = print.footer === undefined ? '' : `<oddFooter>${escapeXml(print.footer)}</oddFooter>`;
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${String(PAPER[print.paper])}" orientation="${orientation}"${fit}/>` +
    (footer === '' ? '' : `<headerFooter>${footer}</headerFooter>`) +
    breaksXml(print.breaks ?? [])
  );
}

const LAST_COLUMN = '16383';

function breaksXml(rows: readonly number[]): string {
  const count = String(rows.length);
  const each = rows.map((row) => `<brk id="${String(row)}" max="${LAST_COLUMN}" man="1"/>`).join('');
  return rows.length === 0
    ? ''
    : `<rowBreaks count="${count}" manualBreakCount="${count}">${each}</rowBreaks>`;
}

/** "$A$5:$J$7", as defined names want it. */
export function absolute(range: { top: number; left: number; bottom: number; right: number }): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  return `${corner(range.top, range.left)}:${corner(range.bottom, range.right)}`;
}
