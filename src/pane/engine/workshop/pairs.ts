import { pairSummaries } from '../../../core/silang/pair-summary';
import type { Bench } from './bench';
import type { PairLine } from './questions';

/** Tables of this workbook that were held against each other, and those that could not be. */
export function pairs({ context }: Bench): readonly PairLine[] {
  return pairSummaries(context).map(
    ({ relation, here, there, why, matched, onlyHere, onlyThere, pagu, totals }) => ({
      relation,
      here: `${here.table.sheet} (${here.table.kind})`,
      there: `${there.table.sheet} (${there.table.kind})`,
      why,
      matched,
      onlyHere,
      onlyThere,
      paguDiffering: pagu?.differing ?? null,
      totals: totals && { here: totals.here.total, there: totals.there.total },
    }),
  );
}
