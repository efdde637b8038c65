import type { TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { areDifferentKinds } from '../facts/belanja';
import { rangesOf } from '../grid/a1';
import { totalRows } from '../facts/totals';
import { planOperasi, planSum } from './plan-sums';
import type { Planner } from './planner';
import { because } from './skip-reasons';
import { addendsAmong } from './sum-parts';

/** T-C.24, whose rows are kinds of money: belanja operasi over its parts, a total over the kinds that stand above it. */
export function planAccounts(planner: Planner, column: TableColumn): void {
  const { read } = planner;
  const totals = new Set(totalRows(read).flatMap(({ row, kind }) => (kind === null ? [row] : [])));
  let above: TableRow[] = [];
  for (const row of read.rows) {
    if (row.level === 'belanja') above.push(row);
    else if (totals.has(row)) {
      planTotal(planner, row, above, column);
      above = [];
    } else if (row.level === 'indikator') {
      // Another account, such as pendapatan: what is below it is no part of what is above.
      planKinds(planner, above, column);
      above = [];
    }
  }
  planKinds(planner, above, column);
}

function planKinds(planner: Planner, belanja: readonly TableRow[], column: TableColumn): void {
  if (areDifferentKinds(planner.read, belanja)) planOperasi(planner, belanja, column);
}

function planTotal(
  planner: Planner,
  total: TableRow,
  belanja: readonly TableRow[],
  column: TableColumn,
): void {
  if (belanja.length === 0) return;
  planKinds(planner, belanja, column);
  const target = planner.target(total, column);
  const addends = addendsAmong(planner, belanja, column);
  if (addends) {
    const operands = addends.map((row) => planner.operand(row, column));
    planSum(planner, target, 'jumlah-total', operands);
  } else if (planner.inScope(target) && planner.operand(total, column).is === 'kosong') {
    const cells = belanja.map((row) => planner.target(row, column).place);
    planner.skip(target, because.unclearKinds(rangesOf(cells).join(', ')));
  }
}
