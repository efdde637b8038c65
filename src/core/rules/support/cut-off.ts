import { compactName } from '../../nomenclature/name-key';
import type { ReadTable, TableRow } from '../../read/read-table';

/**
 * True where a row's sum may be short because the table ends before its children do: it stands over the last row of
 * the plan, no total follows, and it has one child only or fewer than the same row has in another table.
 */
export function mayBeCutOff(read: ReadTable, row: TableRow, tables: readonly ReadTable[]): boolean {
  const last = lastOfPlan(read);
  if (!last || !isOver(row, last)) return false;
  if (read.totals.some((total) => total.index > last.index)) return false;
  if (row.children.length === 1) return true;
  const name = compactName(row.nama);
  return (
    name !== '' &&
    tables.some(
      (table) =>
        table !== read &&
        table.rows.some(
          (other) =>
            other.level === row.level &&
            other.children.length > row.children.length &&
            compactName(other.nama) === name,
        ),
    )
  );
}

function lastOfPlan(read: ReadTable): TableRow | undefined {
  let row = read.roots.at(-1);
  for (let next = row?.children.at(-1); next; next = next.children.at(-1)) row = next;
  return row;
}

function isOver(row: TableRow, below: TableRow): boolean {
  for (let up: TableRow | null = below; up; up = up.parent) if (up === row) return true;
  return false;
}
