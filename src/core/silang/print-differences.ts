import { cellAddress } from '../grid/a1';
import { formatAt } from '../grid/cell-grid';
import { valueOf } from '../read/amount';
import { cellText } from '../read/cell-text';
import { parseAmount } from '../read/parse-amount';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { Print } from './prints';

export interface CellDifference {
  /** In the later print. */
  readonly cell: string;
  readonly otherCell: string;
  readonly stated: string;
  readonly expected: string;
}

export interface RowDifference {
  readonly row: TableRow;
  readonly cells: readonly CellDifference[];
}

/** Cells of the later print that say something else than the first, row by row; spaces, case and signs aside. */
export function printDifferences({ here, there, rows }: Print): readonly RowDifference[] {
  const columns = sharedColumns(here, there);
  return rows.pairs.flatMap((pair) => {
    const cells = columns.flatMap(([first, later]) =>
      cellDifference(here, pair.here, first, there, pair.there, later),
    );
    return cells.length === 0 ? [] : [{ row: pair.there, cells }];
  });
}

/** Columns that both tables have, in the order of the first. */
export function sharedColumns(here: ReadTable, there: ReadTable): [TableColumn, TableColumn][] {
  return here.table.columns.flatMap((one) => {
    // A running number says where a row stands, not what it says.
    if (one.data === 'nomor') return [];
    const other = there.table.columns.find(({ role, period }) => role === one.role && period === one.period);
    return other ? [[one, other] as [TableColumn, TableColumn]] : [];
  });
}

function cellDifference(
  here: ReadTable,
  row: TableRow,
  column: TableColumn,
  there: ReadTable,
  otherRow: TableRow,
  otherColumn: TableColumn,
): CellDifference[] {
  const [expected, at] = textOf(here, row, column);
  const [stated, otherAt] = textOf(there, otherRow, otherColumn);
  if (isSame(stated, expected)) return [];
  return [
    { cell: cellAddress(otherRow.row, otherAt), otherCell: cellAddress(row.row, at), stated, expected },
  ];
}

/** What a column says in a row, without the running number before a name, and the cell it stands in. */
function textOf(read: ReadTable, row: TableRow, column: TableColumn): [text: string, at: number] {
  if (column.data === 'kode') return [row.kode?.clean ?? row.kodeText, column.left];
  let at = column.right;
  let text = '';
  for (let one = column.left; one <= column.right; one++) {
    const piece = cellText(read.cell(row.row, one), formatAt(read.grid, row.row, one));
    if (piece === '' || (column.data === 'nama' && /^\d{1,3}[.)]?$/.test(piece))) continue;
    if (text === '') at = one;
    text = text === '' ? piece : `${text} ${piece}`;
  }
  return [column.data === 'nama' ? text.replace(/^\d{1,3}[.)]?\s+/, '') : text, at];
}

/** Whether two cells say the same to a reader: case, spaces and signs aside. */
export function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  // "-" is nothing on purpose, an empty cell may be forgotten.
  if (one === '' || other === '') return false;
  if (bare(one) === bare(other)) return true;
  const [a, b] = [valueOf(parseAmount(one, null)), valueOf(parseAmount(other, null))];
  return a !== null && a === b;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d,.%]|[,.](?!\d)/gu, '');
}
