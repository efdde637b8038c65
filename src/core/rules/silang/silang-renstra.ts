import { cellOf, MOST_RELATED, rowLabel } from '../../facts/names';
import type { Comparison } from '../../silang/comparisons';
import { type PaguDifference, paguDifferences } from '../../silang/pagu-differences';
import { placeElsewhere, tableName } from '../../silang/place';
import { presenceOf } from '../../silang/presence';
import { defineRule, messagesOf, type RuleContext } from '../rule';
import { overComparisons, type TableDraft, unableToCompare } from './drafts';
import { missingDrafts } from './silang-sub-kegiatan';
import { targetDrafts } from './silang-target';
import { silangRenstraText } from './silang-renstra.text';

const say = messagesOf('silang-renstra', silangRenstraText);
const IDS = ['rencana-renstra'] as const;

/** The Renja of a year against that year of the Renstra: rows, targets, pagu. */
export const silangRenstra = defineRule({
  id: 'silang-renstra',
  family: 'silang',
  severity: 'peringatan',
  kinds: ['T-C.33', 'SIPD-Renja', 'T-C.27', 'Renstra-Pendanaan'],
  unable: unableToCompare(IDS),
  text: silangRenstraText,
  checkAll: overComparisons(IDS, (comparison, context) => {
    const { here, there } = comparison;
    return [
      ...missingDrafts(here, there, presenceOf(comparison).onlyHere, context),
      ...targetDrafts(comparison, context),
      ...paguDraft(comparison, context),
    ];
  }),
});

/** A Renja may well give another pagu than the Renstra foresaw: one note for all, the largest difference first. */
function paguDraft(comparison: Comparison, context: RuleContext): readonly TableDraft[] {
  const { here, there, pagu, year } = comparison;
  const { own, compared } = paguDifferences(comparison);
  const gap = (one: PaguDifference): number => Math.abs(one.stated - one.expected);
  const [largest, ...rest] = [...own].sort((a, b) => gap(b) - gap(a));
  if (!largest || !pagu) return [];
  return [
    {
      table: here,
      cell: cellOf(here, largest.here, pagu.here),
      severity: 'catatan',
      message: say.pagu({
        year,
        other: tableName(here, there, context),
        row: { id: rowLabel(largest.here, 'id'), en: rowLabel(largest.here, 'en') },
        stated: largest.stated,
        expected: largest.expected,
        count: own.length,
        compared,
      }),
      stated: largest.stated,
      computed: largest.expected,
      related: [
        placeElsewhere(here, there, largest.there, pagu.there, context),
        ...rest.slice(0, MOST_RELATED).map((one) => cellOf(here, one.here, pagu.here)),
      ],
    },
  ];
}
