import type { ColumnData, LayoutColumn, Level, TableKind } from '../layouts/layout';
import type { GridRange } from '../grid/cell-grid';
import type { Bilingual } from '../language/language';

/** Rows from first to last, 0-based and inclusive. */
export type RowSpan = readonly [first: number, last: number];

/** One role of the form and the column(s) of the sheet that play it. */
export interface TableColumn {
  /** Role of the contract, with K or Rp where the column splits: "targetLaluRp". */
  readonly role: string;
  /** The form's own column; its role is without K and Rp. */
  readonly layout: LayoutColumn;
  /** What it holds: of a split column the K half holds kinerja, the Rp half rupiah. */
  readonly data: ColumnData;
  /** 0-based, inclusive; several columns where one heading covers them (a code spread out, number + name). */
  readonly left: number;
  readonly right: number;
  /** Of names with a column of the sheet for each level: which, from left to right. */
  readonly levels?: readonly Level[];
  /** Year of a repeated column, or its place (1, 2, …) where no year stands over it. */
  readonly period: number | null;
  /** The column's heading as it stands in the sheet, from the top down, joined by " › ". */
  readonly heading: string;
}

export interface RecognisedTable {
  /** Stable within a workbook: sheet and first heading cell, "Tabel 3.1!A6". */
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  /** Heading and data: from the first heading row to the last data row. */
  readonly range: GridRange;
  /** Id of the table that it goes on from without a heading of its own; `headerRows` is then its first row. */
  readonly continues?: string;
  /** Rows of the title above the heading, null where there is none. */
  readonly titleRows: RowSpan | null;
  readonly title: string;
  readonly headerRows: RowSpan;
  readonly columnNumberRow: number | null;
  readonly dataRows: RowSpan;
  /** Rows inside the data that repeat the heading at a page break. */
  readonly repeatedHeaderRows: readonly number[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Bilingual[];
  /** The year n the table plans for (T-C.29: n too, not the evaluated year); null where none is stated. */
  readonly planYear: number | null;
  readonly columns: readonly TableColumn[];
  /** A changed plan (Renja perubahan): its columns are those of the form as `layoutOf(kind, { change: true })` prints it. */
  readonly change?: true;
  /** A shorter print of the form, with the columns of `layoutOf(kind, { short: true })`. */
  readonly short?: true;
  /** Columns of the sheet inside the table that play no role. */
  readonly extraColumns: readonly number[];
}

export function tableColumn(table: RecognisedTable, role: string): TableColumn | undefined {
  return table.columns.find((column) => column.role === role);
}
