import { cellAddress, rangeAddress } from '../../grid/a1';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Fix } from '../finding';
import { fixLabel } from '../fix-labels';
import { canBeAdded } from './cells';

const MOST_ARGUMENTS = 200;

/** A cell of a sheet, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** "SUM(F3:F5,F9)" over the rows' cells in a column, as Excel keeps it; null where it would grow too long. */
export function sumFormula(rows: readonly TableRow[], column: TableColumn): string | null {
  const ranges = rangesOf(rows.map(({ row }) => ({ row, column: column.left })));
  return ranges.length === 0 || ranges.length > MOST_ARGUMENTS ? null : `SUM(${ranges.join(',')})`;
}

/** A1 of the cells in their order; neighbours below each other as one range: "F3:F5", "F9". */
export function rangesOf(cells: readonly CellPlace[]): string[] {
  const ranges: string[] = [];
  for (let from = 0; from < cells.length;) {
    const { row: top, column: left } = cells[from] ?? { row: 0, column: 0 };
    let to = from;
    while (cells[to + 1]?.row === top + to + 1 - from && cells[to + 1]?.column === left) to++;
    ranges.push(rangeAddress({ top, bottom: top + to - from, left, right: left }));
    from = to + 1;
  }
  return ranges;
}

/**
 * The fix that lets a cell add up the rows below it. Only where Excel can add them: every row holds a number of its
 * own (or nothing on purpose), no text.
 */
export function sumFix(
  read: ReadTable,
  target: TableRow,
  column: TableColumn,
  parts: readonly TableRow[],
): readonly Fix[] {
  if (column.left !== column.right) return [];
  if (!parts.every((row) => canBeAdded(read, row, column))) return [];
  if (parts.some((row) => read.amount(row, column).is === 'kosong')) return [];
  const formula = sumFormula(parts, column);
  if (formula === null) return [];
  const cell = cellAddress(target.row, column.left);
  return [
    {
      label: fixLabel.fillSum(cell, formula),
      edits: [{ sheet: read.table.sheet, cell, formula }],
    },
  ];
}
