import { cellAddress, columnSpan, rangeAddress } from '../../../src/core/grid/a1';
import type { GridRange } from '../../../src/core/grid/cell-grid';

/** What stands in a cell of a workbook made for measuring. `null` is an empty cell. */
export type CellContent = string | number | boolean | null | FormattedNumber | CellError;
export interface FormattedNumber {
  readonly value: number;
  readonly format: string;
}
/** An error value such as #REF!. */
export interface CellError {
  readonly error: string;
}

export interface Sheet {
  readonly name: string;
  readonly cells: CellContent[][];
  readonly merges: GridRange[];
  readonly hiddenColumns: number[];
}

/** Inclusive, 0-based. */
export type Span = readonly [first: number, last: number];
export type ColumnRole = Span | Readonly<Record<string, Span>>;

/** Something really wrong in a table. `at` is what a person would look at: one range or several. */
export interface TruthError {
  readonly at: readonly GridRange[];
  readonly kind: string;
  readonly explanation: string;
  readonly stated?: string | number;
  readonly computed?: string | number;
  readonly judgement?: boolean;
}

export interface TruthRow {
  readonly row: number;
  readonly level: string;
  readonly kode?: string;
  readonly nama?: string;
  readonly srcLine?: number;
  readonly amounts?: Readonly<Record<string, number | null>>;
}

/** The truth about one table; rows and columns 0-based. */
export interface TableTruth {
  readonly kind: string;
  readonly titleRows: Span | null;
  readonly headerRows: Span | null;
  readonly columnNumberRow: number | null;
  readonly dataRows: Span;
  readonly columns: Readonly<Record<string, ColumnRole>>;
  readonly rows: readonly TruthRow[];
  readonly errors: readonly TruthError[];
  readonly judgement?: boolean;
  readonly note?: string;
}

export interface LabelledSheet {
  readonly sheet: Sheet;
  readonly tables: readonly TableTruth[];
}

export interface LabelledWorkbook {
  readonly document: string;
  readonly title: string;
  readonly planYear: number | null;
  readonly sheets: readonly LabelledSheet[];
}

export const isSpan = (role: ColumnRole): role is Span => Array.isArray(role);

/** The truth file of a workbook, in the format of the shared corpus (1-based rows, column letters). */
export function truthFile(workbook: LabelledWorkbook): object {
  return {
    document: workbook.document,
    title: workbook.title,
    planYear: workbook.planYear,
    sheets: workbook.sheets.flatMap(({ sheet, tables }) => tables.map((table) => truthOf(sheet.name, table))),
  };
}

function truthOf(sheet: string, table: TableTruth): object {
  const { judgement, note } = table;
  return {
    sheet,
    kind: table.kind,
    ...(judgement ? { judgement } : {}),
    ...(note ? { note } : {}),
    titleRows: oneBased(table.titleRows),
    headerRows: oneBased(table.headerRows),
    columnNumberRow: table.columnNumberRow === null ? null : table.columnNumberRow + 1,
    dataRows: oneBased(table.dataRows),
    columns: Object.fromEntries(Object.entries(table.columns).map(([role, value]) => [role, letters(value)])),
    rows: table.rows.map((row) => ({ ...row, row: row.row + 1 })),
    errors: table.errors.map(({ at, ...error }) => ({
      sheet,
      cell: at.map(rangeAddress).join(','),
      ...error,
    })),
  };
}

const oneBased = (span: Span | null): [number, number] | null => (span ? [span[0] + 1, span[1] + 1] : null);

function letters(role: ColumnRole): string | Record<string, string> {
  if (isSpan(role)) return columnSpan(role[0], role[1]);
  return Object.fromEntries(Object.entries(role).map(([key, span]) => [key, columnSpan(span[0], span[1])]));
}

export const cellRange = (row: number, column: number): GridRange => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

/** "F220" of a 0-based cell, for explanations. */
export const address = cellAddress;
