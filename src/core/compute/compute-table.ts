import { parseRange } from '../grid/a1';
import { parseAmount } from '../read/parse-amount';
import type { ReadTable } from '../read/read-table';
import type { ComputeOptions, ComputePlan, SkippedCell } from './compute-plan';
import { planAccounts } from './plan-accounts';
import { planAcross } from './plan-across';
import { planFoot } from './plan-foot';
import { planForward } from './plan-forward';
import { planGrowthAverages } from './plan-growth-average';
import { planSums } from './plan-sums';
import { planTexts } from './plan-texts';
import { planTotals } from './plan-totals';
import { createPlanner, type Planner } from './planner';

/**
 * What the cells of a recognised table should hold, as live formulas with their results: sums from the lowest level
 * up, totals, the form's own sums and ratios, averages at the foot, forward estimates where a rate is given. Nothing is
 * written; a host applies the edits. Pure: the same table and options give the same plan.
 */
export function computeTable(read: ReadTable, options: ComputeOptions): ComputePlan {
  const planner = createPlanner(read, options);
  planForward(planner);
  for (const column of read.money) {
    // What the form computes from other columns is not summed from its children; notes that hold amounts are not ours.
    if (column.layout.formula || column.data === 'teks') continue;
    if (read.layout.rows === 'uraian') planAccounts(planner, column);
    if (read.layout.rows !== 'tingkat') continue;
    planSums(planner, column);
    planTotals(planner, column);
  }
  planAcross(planner);
  planGrowthAverages(planner);
  planFoot(planner);
  if (options.texts === 'semua') planTexts(planner);
  return finish(planner);
}

function finish({ read, edits, disagreements, skipped, counts }: Planner): ComputePlan {
  const kept = inSheetOrder(withoutRepeats(skipped));
  const converted = edits.filter((edit) => edit.kind === 'angka').length;
  const formulas = edits.filter((edit) => edit.kind !== 'angka');
  const filled = formulas.filter(({ old }) => parseAmount(old, null).is === 'kosong').length;
  return {
    sheet: read.table.sheet,
    table: read.table.id,
    edits: inSheetOrder(edits),
    disagreements: inSheetOrder(disagreements),
    skipped: kept,
    counts: {
      filled,
      replaced: formulas.length - filled,
      converted,
      agreeing: counts.agreeing,
      disagreeing: disagreements.length,
      formulas: counts.formulas,
      skipped: kept.length,
    },
  };
}

function inSheetOrder<T extends { readonly cell: string }>(cells: readonly T[]): readonly T[] {
  const place = ({ cell }: T): number => {
    const range = parseRange(cell);
    return range ? range.top * 16_384 + range.left : 0;
  };
  return cells
    .map((one) => ({ one, at: place(one) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** One reason a cell is enough. */
function withoutRepeats(skipped: readonly SkippedCell[]): readonly SkippedCell[] {
  const seen = new Set<string>();
  return skipped.filter(({ cell }) => !seen.has(cell) && seen.add(cell));
}
