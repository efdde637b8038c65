import { formatAt, isBlank, valueAt } from '../grid/cell-grid';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { Piece } from './carried-cell';

/** A row of the source that becomes one of the new sheet, with what page breaks tore off it. */
export interface SourceRow {
  readonly row: TableRow;
  /** Rows below that only continue its texts. */
  readonly torn: readonly TableRow[];
}

/** Rows that are none of the plan: they repeat a heading, name a year or are empty. */
const LEFT_OUT = new Set(['kosong', 'header-ulang', 'tahun']);

export function sourceRows(read: ReadTable): readonly SourceRow[] {
  const rows: { row: TableRow; torn: TableRow[] }[] = [];
  for (const row of read.rows) {
    if (LEFT_OUT.has(row.level) || isRepeatedHeading(read, row)) continue;
    const last = rows[rows.length - 1];
    if (row.level === 'teks-lanjutan' && last) last.torn.push(row);
    else rows.push({ row, torn: [] });
  }
  return rows;
}

/** A heading printed again at a page break, and a line of it that is too short to be told by itself. */
export function isRepeatedHeading(read: ReadTable, { index, level, nama, kode }: TableRow): boolean {
  if (level === 'header-ulang') return true;
  const beside = [read.rows[index - 1], read.rows[index + 1]];
  return nama === '' && kode === null && beside.every((row) => row?.level === 'header-ulang');
}

/** The filled cells of a column in a row and in what was torn off it. */
export function piecesOf(read: ReadTable, { row, torn }: SourceRow, column: TableColumn): readonly Piece[] {
  return [row, ...torn].flatMap((one) => {
    const pieces: Piece[] = [];
    for (let at = column.left; at <= column.right; at++) {
      const value = valueAt(read.grid, one.row, at);
      if (isBlank(value)) continue;
      pieces.push({ row: one.row, column: at, value, format: formatAt(read.grid, one.row, at) });
    }
    return pieces;
  });
}
