import type { PairSummary } from '../core/engine/report';
import type { ReadTable } from '../core/read/read-table';
import type { Language } from '../core/language/language';
import type { PublicPair } from './schema';

/** A pair of tables in the form of the contract; `fileOf` names the workbook of each, where there are several. */
export function publicPair(
  pair: PairSummary,
  language: Language,
  fileOf?: (table: ReadTable) => string,
): PublicPair {
  const side = (read: ReadTable): PublicPair['here'] => ({
    ...(fileOf && { file: fileOf(read) }),
    table: read.table.id,
    kind: read.table.kind,
    sheet: read.table.sheet,
    planYear: read.table.planYear,
  });
  const { relation, here, there, year, why, matched, onlyHere, onlyThere, counts, pagu, target, totals } =
    pair;
  return {
    relation,
    here: side(here),
    there: side(there),
    year,
    notCompared: why && why[language],
    matched,
    onlyHere,
    onlyThere,
    counts: { here: { ...counts.here }, there: { ...counts.there } },
    pagu: pagu && { ...pagu },
    target: target && { ...target },
    totals: totals && { here: { ...totals.here }, there: { ...totals.there } },
    programs: pair.programs.map((program) => ({ ...program })),
    sumberDana: pair.sumberDana.map((fund) => ({ ...fund })),
  };
}
