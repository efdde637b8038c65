import { cellAddress, rangeAddress } from '../../grid/a1';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Fix } from '../finding';
import { canBeAdded } from './cells';

const MOST_ARGUMENTS = 200;

/** "SUM(F3:F5,F9)" over the rows' cells in a column, as Excel keeps it; null where it would grow too long. */
export function sumFormula(rows: readonly TableRow[], column: TableColumn): string | null {
  const runs: string[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from;
    while ((rows[to + 1]?.row ?? -1) === (rows[to]?.row ?? 0) + 1) to++;
    const top = rows[from]?.row ?? 0;
    const bottom = rows[to]?.row ?? top;
    runs.push(rangeAddress({ top, bottom, left: column.left, right: column.left }));
    from = to + 1;
  }
  return runs.length === 0 || runs.length > MOST_ARGUMENTS ? null : `SUM(${runs.join(',')})`;
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
      label: { id: `Isi ${cell} dengan =${formula}`, en: `Fill ${cell} with =${formula}` },
      edits: [{ sheet: read.table.sheet, cell, formula }],
    },
  ];
}
