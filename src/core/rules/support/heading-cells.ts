import { cellAddress } from '../../grid/a1';
import { isBlank, isError } from '../../grid/cell-grid';
import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { memo } from '../../memo';

/** One filled cell of a table's title or heading. */
export interface HeadingCell {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly cell: string;
  /** As it stands, white space folded. */
  readonly text: string;
  /** As it stands, line breaks and all. */
  readonly raw: string;
  /** The columns it stands over; none for a title. */
  readonly columns: readonly TableColumn[];
  /** No other heading stands between it and the columns. */
  readonly own: boolean;
}

/** The filled cells of the title rows, from the top. */
export const titleCells = memo((read: ReadTable): readonly HeadingCell[] => {
  const rows = read.table.titleRows;
  if (!rows) return [];
  const cells: HeadingCell[] = [];
  for (let row = rows[0]; row <= rows[1]; row++) {
    (read.grid.values[row] ?? []).forEach((_, column) => {
      const text = textAt(read, row, column);
      if (text === null) return;
      cells.push({
        row,
        left: column,
        right: column,
        ...text,
        columns: [],
        own: false,
        cell: cellAddress(row, column),
      });
    });
  }
  return cells;
});

/** The filled cells of the heading rows with the columns they stand over, from the top and the left. */
export const headingCells = memo((read: ReadTable): readonly HeadingCell[] => {
  const { table } = read;
  const cells: HeadingCell[] = [];
  for (let row = table.headerRows[0]; row <= table.headerRows[1]; row++) {
    for (let column = table.range.left; column <= table.range.right; column++) {
      const text = textAt(read, row, column);
      if (text === null) continue;
      const right = rightOf(read, row, column, text.text);
      const columns = table.columns.filter((one) => one.left <= right && one.right >= column);
      cells.push({ row, left: column, right, ...text, columns, own: true, cell: cellAddress(row, column) });
    }
  }
  return cells.map((cell) => ({
    ...cell,
    own: !cells.some((other) => other.row > cell.row && other.left <= cell.right && other.right >= cell.left),
  }));
});

function textAt(read: ReadTable, row: number, column: number): { text: string; raw: string } | null {
  const value = read.cell(row, column);
  if (isBlank(value) || value === null || isError(value)) return null;
  const raw = String(value);
  return { text: raw.replace(/\s+/g, ' ').trim(), raw };
}

/** A merge says how far a heading reaches; without one the columns whose own path of headings names it do. */
function rightOf(read: ReadTable, row: number, column: number, text: string): number {
  const merge = read.grid.merges.find((one) => one.top === row && one.left === column);
  if (merge) return merge.right;
  let right = column;
  for (const one of read.table.columns) {
    if (one.left > right + 1 || one.right <= right) continue;
    const path = one.heading.split(' › ');
    if (one.left <= column || (path.length > 1 && path.includes(text))) right = Math.max(right, one.right);
  }
  return right;
}

/** The cell a person would look at for a column's heading: its own, else the one above it, else its top left. */
export function headingCellOf(read: ReadTable, column: TableColumn): string {
  const over = headingCells(read).filter((cell) => cell.columns.includes(column));
  return (
    (over.find((cell) => cell.own) ?? over.at(-1))?.cell ?? cellAddress(read.table.headerRows[0], column.left)
  );
}
