import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { belanjaKinds } from '../facts/belanja';
import { type ColumnSums, columnSums, numberOf, sumOf as sumRows } from '../facts/sums';
import { footBelanja, totalCandidates, type TotalRow, totalRows } from '../facts/totals';
import { planSum } from './plan-sums';
import type { Planner } from './planner';
import { partsOf } from './sum-parts';

/** Totals of one money column: over the plan's topmost rows, or over all belanja rows of the kind they name. */
export function planTotals(planner: Planner, column: TableColumn): void {
  const { read } = planner;
  const totals = totalRows(read);
  if (totals.length === 0) return;
  const foot = footBelanja(read);
  const sums = plannedSums(planner, column);
  for (const total of totals) {
    const target = planner.target(total.row, column);
    if (!planner.inScope(target)) continue;
    const rows =
      total.kind === null
        ? planRows(read, sums, total, totals)
        : rowsOfKind(read, total.kind, foot).filter((row) => planner.operand(row, column).is !== 'kosong');
    if (rows.length === 0) continue;
    const operands =
      total.kind === null
        ? rows.flatMap((row) => partsOf(planner, row, column))
        : rows.map((row) => planner.operand(row, column));
    planSum(planner, target, 'jumlah-total', operands);
  }
}

function planRows(
  read: ReadTable,
  sums: ColumnSums,
  total: TotalRow,
  totals: readonly TotalRow[],
): readonly TableRow[] {
  return totalCandidates(read, { sums, mended: sums.effective }, total, totals, () => null)?.rows ?? [];
}

function rowsOfKind(
  read: ReadTable,
  kind: TotalRow['kind'],
  foot: ReadonlySet<TableRow>,
): readonly TableRow[] {
  const kinds = belanjaKinds(read);
  return read.rows.filter((row) => kinds[row.index] === kind && !foot.has(row));
}

/** The column's sums as the plan leaves them, so that a total adds up the rows that get an amount now. */
function plannedSums(planner: Planner, column: TableColumn): ColumnSums {
  const { read } = planner;
  const before = columnSums(read, column);
  const own = Float64Array.from(read.rows, ({ index }) => numberOf(before.own, index));
  const effective = Float64Array.from(read.rows, ({ index }) => numberOf(before.effective, index));
  for (let at = read.rows.length - 1; at >= 0; at--) {
    const row = read.rows[at];
    if (!row) continue;
    const planned = planner.state.planned(planner.target(row, column).place);
    if (typeof planned === 'number') own[at] = effective[at] = planned;
    else if (Number.isNaN(numberOf(own, at)) && Number.isNaN(numberOf(before.lanjutan, at))) {
      effective[at] = sumRows(row.children, effective);
    }
  }
  return { ...before, own, effective };
}
