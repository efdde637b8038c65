import { depthOf } from '../read/plan-level';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { columnSums, sumOf } from './sums';
import { topRows } from './totals';

/**
 * True where a table goes on with one that stands before it: it says so, or a part without a total stands there and
 * this one begins below the level of its later rows.
 */
export function isContinued(read: ReadTable, tables: readonly ReadTable[]): boolean {
  const [first] = read.roots;
  if (/\blanjut/i.test(read.table.title)) return true;
  return first !== undefined && !outermost(read).includes(first) && partsBefore(read, tables).length > 0;
}

/**
 * What a total may say where the table is the last part of one that was split over sheets: the parts before it, which
 * have no total of their own, and what is new in this one. Null where there is no such part.
 */
export function sumOverParts(
  read: ReadTable,
  column: TableColumn,
  tables: readonly ReadTable[],
): number | null {
  const parts = partsBefore(read, tables);
  if (parts.length === 0) return null;
  return [...parts, read].reduce((sum, part) => {
    const own = part.money.find(({ role, period }) => role === column.role && period === column.period);
    return own ? sum + sumOfRows(part, own, outermost(part)) : sum;
  }, 0);
}

/** Tables of its kind right before a table, none of which has a total. */
function partsBefore(read: ReadTable, tables: readonly ReadTable[]): readonly ReadTable[] {
  const before = tables.slice(0, tables.indexOf(read));
  const other = before.findLastIndex(
    ({ table, totals }) => table.kind !== read.table.kind || totals.length > 0,
  );
  return before.slice(other + 1);
}

/** The roots of the widest level: deeper ones hang under a row of the part before. */
function outermost({ roots }: ReadTable): readonly TableRow[] {
  const widest = Math.min(...roots.map(({ level }) => depthOf(level)));
  return roots.filter(({ level }) => depthOf(level) === widest);
}

function sumOfRows(read: ReadTable, column: TableColumn, rows: readonly TableRow[]): number {
  const sums = columnSums(read, column);
  return sumOf(topRows(rows, sums), sums.effective);
}
