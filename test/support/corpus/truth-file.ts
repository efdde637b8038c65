import { parseRange } from '../../../src/core/grid/a1';
import type {
  ColumnRole,
  LabelledSheet,
  LabelledWorkbook,
  Sheet,
  Span,
  TableTruth,
  TruthRow,
} from './labelled-workbook';
import { span } from './table-draft';

interface FileError {
  readonly cell: string;
  readonly kind: string;
  readonly explanation: string;
  readonly stated?: string | number;
  readonly computed?: string | number;
  readonly judgement?: boolean;
}
interface FileTable {
  readonly sheet: string;
  readonly kind: string;
  readonly titleRows?: [number, number] | null;
  readonly headerRows?: [number, number] | null;
  readonly columnNumberRow?: number | null;
  readonly dataRows: [number, number];
  readonly columns: Record<string, string | Record<string, string>>;
  readonly rows?: readonly TruthRow[];
  readonly errors?: readonly FileError[];
  readonly judgement?: boolean;
  readonly note?: string;
}
export interface TruthFile {
  readonly document: string;
  readonly title: string;
  readonly planYear: number | null;
  readonly sheets: readonly FileTable[];
}

/** A workbook of the shared corpus: its sheets with what its truth file says about them. */
export function labelledWorkbook(truth: TruthFile, sheets: readonly Sheet[]): LabelledWorkbook {
  return {
    document: truth.document,
    title: truth.title,
    planYear: truth.planYear,
    sheets: sheets.map((sheet): LabelledSheet => {
      const tables = truth.sheets.filter((table) => table.sheet === sheet.name).map(tableTruth);
      return { sheet, tables };
    }),
  };
}

const zeroBased = (rows: [number, number] | null | undefined): Span | null =>
  rows ? [rows[0] - 1, rows[1] - 1] : null;

function tableTruth(table: FileTable): TableTruth {
  return {
    kind: table.kind,
    titleRows: zeroBased(table.titleRows),
    headerRows: zeroBased(table.headerRows),
    columnNumberRow: table.columnNumberRow ? table.columnNumberRow - 1 : null,
    dataRows: [table.dataRows[0] - 1, table.dataRows[1] - 1],
    columns: Object.fromEntries(Object.entries(table.columns).map(([role, value]) => [role, roleOf(value)])),
    rows: (table.rows ?? []).map((row) => ({ ...row, row: row.row - 1 })),
    errors: (table.errors ?? []).map(({ cell, ...error }) => ({
      kind: error.kind,
      explanation: error.explanation,
      ...(error.stated === undefined ? {} : { stated: error.stated }),
      ...(error.computed === undefined ? {} : { computed: error.computed }),
      ...(error.judgement ? { judgement: true } : {}),
      at: cell.split(',').map((part) => {
        const range = parseRange(part);
        if (!range) throw new Error(`${table.sheet}: no range ${part}`);
        return range;
      }),
    })),
    ...(table.judgement ? { judgement: true } : {}),
    ...(table.note ? { note: table.note } : {}),
  };
}

function roleOf(value: string | Record<string, string>): ColumnRole {
  if (typeof value === 'string') return span(value);
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, span(text)]));
}
