import { cellOf, columnLabel, MOST_RELATED } from '../../facts/names';
import type { Comparison } from '../../silang/comparisons';
import { type PaguDifference, paguDifferences } from '../../silang/pagu-differences';
import { placeElsewhere, tableName } from '../../silang/place';
import { defineRule, messagesOf, type RuleContext } from '../rule';
import { labelOf, MOST_SINGLE, overComparisons, type TableDraft, unableToCompare } from './drafts';
import { silangPaguText } from './silang-pagu.text';

const say = messagesOf('silang-pagu', silangPaguText);
const IDS = ['rencana-review', 'rencana-bab', 'evaluasi-rencana'] as const;

/** Rupiah of the same row in two tables of the same year. */
export const silangPagu = defineRule({
  id: 'silang-pagu',
  family: 'silang',
  severity: 'peringatan',
  kinds: ['T-C.31', 'T-C.33', 'SIPD-Renja', 'rumusan-lama'],
  unable: unableToCompare(IDS),
  text: silangPaguText,
  checkAll: overComparisons(IDS, checkPair),
});

function checkPair(comparison: Comparison, context: RuleContext): readonly TableDraft[] {
  const { here, there, pagu } = comparison;
  if (!pagu) return [];
  const { own, compared, differing, factor } = paguDifferences(comparison);
  const [first] = own;
  if (!first) return [];
  const many = own.length > MOST_SINGLE && own.length > compared / 2;
  if (factor === null && !many) return own.map((one) => draftOf(comparison, one, context));
  return [
    {
      table: here,
      cell: cellOf(here, first.here, pagu.here),
      message: say.banyak({
        column: columnLabel(pagu.here),
        other: tableName(here, there, context),
        count: factor === null ? own.length : differing,
        compared,
        factor,
      }),
      stated: first.stated,
      computed: first.expected,
      related: [
        placeElsewhere(here, there, first.there, pagu.there, context),
        ...own.slice(1, MOST_RELATED).map((one) => cellOf(here, one.here, pagu.here)),
      ],
    },
  ];
}

function draftOf({ here, there, pagu }: Comparison, one: PaguDifference, context: RuleContext): TableDraft {
  if (!pagu) throw new Error('a difference has its columns');
  return {
    table: here,
    cell: cellOf(here, one.here, pagu.here),
    message: say.message({
      column: columnLabel(pagu.here),
      row: labelOf(one.here),
      other: tableName(here, there, context),
      stated: one.stated,
      expected: one.expected,
      carried: one.carried.map((pair) => labelOf(pair.here)),
    }),
    stated: one.stated,
    computed: one.expected,
    related: [
      placeElsewhere(here, there, one.there, pagu.there, context),
      ...one.carried.map((pair) => cellOf(here, pair.here, pagu.here)),
    ],
  };
}
