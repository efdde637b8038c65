import { cellOf, columnNoun, MOST_RELATED } from '../../facts/names';
import type { Comparison } from '../../silang/comparisons';
import { placeElsewhere, tableName } from '../../silang/place';
import { type TargetDifference, targetDifferences } from '../../silang/targets';
import { defineRule, messagesOf, type RuleContext } from '../rule';
import { labelOf, MOST_SINGLE, overComparisons, type TableDraft, unableToCompare } from './drafts';
import { silangTargetText } from './silang-target.text';

const say = messagesOf('silang-target', silangTargetText);
const IDS = ['rencana-review', 'rencana-bab', 'evaluasi-rencana'] as const;

/** Targets of the same row and indicator in two tables of the same year. */
export const silangTarget = defineRule({
  id: 'silang-target',
  family: 'silang',
  severity: 'peringatan',
  kinds: ['T-C.29', 'T-C.31', 'T-C.33', 'SIPD-Renja', 'rumusan-lama'],
  unable: unableToCompare(IDS),
  text: silangTargetText,
  checkAll: overComparisons(IDS, (comparison, context) => targetDrafts(comparison, context)),
});

/** Shared with the comparison against the Renstra. */
export function targetDrafts(comparison: Comparison, context: RuleContext): readonly TableDraft[] {
  const { here, there, target } = comparison;
  const { found, compared } = targetDifferences(comparison);
  const [first] = found;
  if (!first || !target) return [];
  if (found.length <= MOST_SINGLE || found.length <= compared / 2)
    return found.map((one) => draftOf(comparison, one, context));
  return [
    {
      table: here,
      cell: cellOf(here, first.at, target.here),
      message: say.banyak({
        column: columnNoun(target.here),
        other: tableName(here, there, context),
        count: found.length,
        compared,
      }),
      stated: first.stated,
      computed: first.expected,
      related: [
        placeElsewhere(here, there, first.otherAt, target.there, context),
        ...found.slice(1, MOST_RELATED).map((one) => cellOf(here, one.at, target.here)),
      ],
    },
  ];
}

function draftOf(
  { here, there, target }: Comparison,
  one: TargetDifference,
  context: RuleContext,
): TableDraft {
  if (!target) throw new Error('a difference has its columns');
  const message = one.is === 'beda' ? 'message' : one.is;
  return {
    table: here,
    cell: cellOf(here, one.at, target.here),
    // Two indicators may both be right; that they are two is what should be looked at.
    ...(one.is === 'indikator' ? { severity: 'catatan' as const } : {}),
    message: say[message]({
      column: columnNoun(target.here),
      row: labelOf(one.row),
      other: tableName(here, there, context),
      stated: one.stated,
      expected: one.expected,
    }),
    stated: one.stated === '' ? null : one.stated,
    computed: one.expected,
    related: [placeElsewhere(here, there, one.otherAt, target.there, context)],
  };
}
