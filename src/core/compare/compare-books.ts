import type { ReadTable } from '../read/read-table';
import type { CheckedTables } from '../silang/plan-years';
import { choosePair, type PairWish } from './choose-pair';
import { compareTables } from './compare-tables';
import type { TableComparison } from './comparison';

/**
 * Compares two tables of two workbooks, or of one (`right` null); null where no two of them can be compared. `year` is
 * the planned year as set by the user, for tables that state none.
 */
export function compareBooks(
  left: readonly ReadTable[],
  right: readonly ReadTable[] | null,
  wish: PairWish,
  year: number | null,
): TableComparison | null {
  const pair = choosePair(left, right ?? left, wish);
  return pair && compareTables(pair.left, pair.right, contextOf(left, right, year));
}

function contextOf(
  left: readonly ReadTable[],
  right: readonly ReadTable[] | null,
  year: number | null,
): CheckedTables {
  if (!right) return { tables: left, year };
  const own = new Set(left);
  return {
    tables: [...left, ...right],
    year,
    workbookOf: (table) => (own.has(table) ? 'kiri' : 'kanan'),
  };
}
