import type { TableColumn } from '../recognise/recognised-table';
import { type Amount, valueOf } from './amount';
import { depthOf } from './plan-level';
import type { TableRow } from './read-table';

type AmountAt = (row: number, column: TableColumn) => Amount;

/**
 * Indicator rows with an amount that go on from more than the row right above them: printed behind the last child of a
 * parent that adds up without them. They belong to what stands over that parent, a second indicator of its program.
 * By their place among the rows.
 */
export function liftedRows(
  rows: readonly TableRow[],
  money: readonly TableColumn[],
  amountAt: AmountAt,
): ReadonlySet<number> {
  const lifted = new Set<number>();
  for (const row of rows) {
    const above = row.level === 'indikator-lanjutan' ? row.parent : null;
    const over = above?.parent ?? null;
    if (!above || !over || above.children.length > 0 || over.children.at(-1) !== above) continue;
    const columns = money.filter((column) => (valueOf(amountAt(row.row, column)) ?? 0) !== 0);
    const fits = (column: TableColumn): boolean => {
      const stated = valueOf(amountAt(over.row, column));
      const without = sumOf(over.children, column, amountAt, row);
      return (
        amountAt(above.row, column).is === 'kosong' &&
        stated !== null &&
        without !== null &&
        Math.abs(stated - without) < 0.5
      );
    };
    if (columns.length > 0 && columns.every(fits) && comesBack(rows, row, over)) lifted.add(row.index);
  }
  return lifted;
}

/** Whether the next row of the plan is no child of the parent any more. */
function comesBack(rows: readonly TableRow[], row: TableRow, over: TableRow): boolean {
  const next = rows.slice(row.index + 1).find(({ level }) => depthOf(level) >= 0);
  return next !== undefined && depthOf(next.level) <= depthOf(over.level);
}

/** What rows amount to, one row left out; null where none has an amount. */
function sumOf(
  rows: readonly TableRow[],
  column: TableColumn,
  amountAt: AmountAt,
  except: TableRow,
): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    if (row === except) continue;
    const amount = amountAt(row.row, column);
    const below = row.children.length > 0 ? row.children : row.lanjutan;
    const value = amount.is === 'kosong' ? sumOf(below, column, amountAt, except) : valueOf(amount);
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}
