import type { GridRange } from '../grid/cell-grid';
import { layoutOf } from '../layouts';
import { SATUAN_PILIHAN, SUMBER_DANA_PILIHAN } from '../layouts/lists';
import type { ColumnData, Layout, TableKind } from '../layouts/layout';
import { columnWidth } from './column-widths';
import { blankRows, putBlankTotals } from './blank-rows';
import { type ColumnOptions, type FormColumn, formColumns } from './form-columns';
import { type FormRow, treeOf } from './form-rows';
import { putFoot } from './put-foot';
import { putHeading, putTitle } from './put-heading';
import { dataStyle, styleBook, type StyleBook } from './plan-styles';
import { putRatios } from './ratio-cells';
import { withCodesInNames } from './row-names';
import { sheetBuild, type SheetBuild } from './sheet-build';
import type { PlanCell, PlanValidation, SheetPlan } from './sheet-plan';
import { putSums } from './sum-cells';
import { labelOf, ownerLine, titleLines, type TitleOptions } from './title-block';
import { type Replaced, type Working, type WorkingCell, workingCells } from './working-cells';

export interface TemplateOptions extends ColumnOptions, TitleOptions {
  /** Rows to fill the form with; absent or none = empty rows ready to fill. */
  readonly rows?: readonly FormRow[];
  /** How many empty rows. */
  readonly blank?: number;
  /** Wished name of the sheet. */
  readonly name?: string;
  readonly paper?: 'F4' | 'A3';
}

/** A made plan, and how it came about: for what must account for every cell. */
export interface MadePlan {
  readonly plan: SheetPlan;
  readonly columns: readonly FormColumn[];
  /** Row of the sheet that the first of the given rows stands on, 0-based. */
  readonly dataTop: number;
  /** Cells whose stated value gave way to a formula; rows by their place in the given rows. */
  readonly replaced: readonly Replaced[];
}

/** The plan of a new sheet in the official form of a kind. The engine recognises it as that kind, surely. */
export function templatePlan(kind: TableKind, options: TemplateOptions): SheetPlan {
  return makePlan(kind, options).plan;
}

/** More than fits on folio at a size that can be read. */
const A3_FROM_WIDTH = 215;
/** Excel's whole numbers are exact up to here, and no pagu is larger. */
const MOST_RUPIAH = 9_999_999_999_999;

export function makePlan(kind: TableKind, options: TemplateOptions): MadePlan {
  const layout = layoutOf(kind, options);
  const columns = formColumns(layout, options);
  const widths = columns.map((column) => columnWidth(column, columns.length));
  const styles = styleBook();
  const build = sheetBuild();
  const headingTop = putTitle(build, styles, titleLines(layout, columns, options), widths);
  const heading = putHeading(build, styles, columns, widths, headingTop);
  const dataTop = heading.numberRow + 1;
  const given = options.rows ?? [];
  const rows =
    given.length > 0 ? withCodesInNames(given, columns, layout) : blankRows(columns, options.blank ?? 20);
  const tree = treeOf(rows);
  const work: Working = { layout, columns, tree, top: dataTop, cells: workingCells(columns, tree) };
  const replaced = [...putSums(work), ...putRatios(work)];
  if (given.length === 0) putBlankTotals(work);
  putData(build, styles, work);
  const data = { top: dataTop, bottom: dataTop + rows.length - 1, left: 0, right: columns.length - 1 };
  putFoot(build, styles, work, data);
  const frozen = columns.findIndex(({ data: holds }) => holds === 'nama');
  const plan: SheetPlan = {
    name: options.name ?? kind,
    cells: build.cells,
    styles: styles.all(),
    merges: build.merges,
    columnWidths: widths,
    rowHeights: build.cells.map((_, row) => build.heights[row] ?? null),
    validations: validationsOf(columns, data),
    names: namesOf(layout, columns, { ...data, top: headingTop }, data),
    freeze: { rows: dataTop, columns: frozen < 0 || frozen > 2 ? 0 : frozen + 1 },
    print: {
      landscape: true,
      paper: options.paper ?? (sumOf(widths) > A3_FROM_WIDTH ? 'A3' : 'F4'),
      repeatRows: [heading.rows[0], heading.numberRow],
      footer: footerOf(layout, options),
      fitToWidth: true,
    },
  };
  return { plan, columns, dataTop, replaced };
}

function putData(build: SheetBuild, styles: StyleBook, work: Working): void {
  work.tree.rows.forEach(({ level }, row) => {
    work.columns.forEach((one, column) => {
      const cell = work.cells[row]?.[column] ?? null;
      const style = dataStyle(dressedAs(one), level, cell?.format);
      build.put(work.top + row, column, planCell(cell, styles.of(style)));
    });
  });
}

/** Standards of T-C.30: any text may stand there, but what does is a target, and is set as the targets beside it. */
const STANDARDS: ReadonlySet<string> = new Set(['spm', 'ikk']);

function dressedAs({ data, layout }: FormColumn): ColumnData {
  return STANDARDS.has(layout.role) ? 'kinerja' : data;
}

function planCell(cell: WorkingCell | null, style: number): PlanCell {
  if (cell?.formula !== undefined) {
    const result = typeof cell.value === 'number' || typeof cell.value === 'string' ? cell.value : null;
    return { formula: cell.formula, result, style };
  }
  return cell === null || cell.value === null ? { style } : { value: cell.value, style };
}

function validationsOf(columns: readonly FormColumn[], data: GridRange): readonly PlanValidation[] {
  return columns.flatMap(({ data: holds, layout }, at): PlanValidation[] => {
    const range = { ...data, left: at, right: at };
    if (holds === 'sumber-dana') return [{ range, list: SUMBER_DANA_PILIHAN, strict: false }];
    if (holds === 'satuan') return [{ range, list: SATUAN_PILIHAN, strict: false }];
    const typed = holds === 'rupiah' && !layout.formula;
    return typed ? [{ range, whole: { least: 0, most: MOST_RUPIAH } }] : [];
  });
}

function namesOf(
  layout: Layout,
  columns: readonly FormColumn[],
  table: GridRange,
  data: GridRange,
): SheetPlan['names'] {
  const stem = layout.kind.replace('T-C.', 'TC').replace(/\W+/g, '_').replace('E_81', 'E81');
  return [
    { name: `${stem}_tabel`, range: table },
    ...columns.map(({ key }, at) => ({
      name: `${stem}_${key.replace('.', '_')}`,
      range: { ...data, left: at, right: at },
    })),
  ];
}

/** `&` begins a code in Excel's footers. */
function footerOf(layout: Layout, options: TitleOptions): string {
  const plain = (text: string): string => text.replaceAll('&', '&&');
  return `&L&8${plain(ownerLine(options))}&C&8${labelOf(layout)}&R&8Halaman &P dari &N`;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
