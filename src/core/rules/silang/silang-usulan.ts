import type { ReadTable, TableRow } from '../../read/read-table';
import { MOST_RELATED, shortName } from '../../facts/names';
import type { Comparison } from '../../silang/comparisons';
import { tableName } from '../../silang/place';
import { unansweredProposals } from '../../silang/proposals';
import { nameKeyOf, PLANNED } from '../../silang/row-keys';
import { defineRule, messagesOf, type RuleContext } from '../rule';
import { nameCell, overComparisons, type TableDraft, unableToCompare } from './drafts';
import { silangUsulanText } from './silang-usulan.text';

const say = messagesOf('silang-usulan', silangUsulanText);
const IDS = ['usulan-rencana'] as const;
/** Where more than this share has no row of its name, proposals are in the people's own words, not the nomenclature's. */
const OWN_WORDS = 0.5;

/** Proposals of stakeholders (T-C.32) that reached no row of the plan; the same proposal from many places is one. */
export const silangUsulan = defineRule({
  id: 'silang-usulan',
  family: 'silang',
  severity: 'peringatan',
  kinds: ['T-C.32'],
  unable: unableToCompare(IDS),
  text: silangUsulanText,
  checkAll: overComparisons(IDS, checkPair),
});

function checkPair({ here, there }: Comparison, context: RuleContext): readonly TableDraft[] {
  const byName = new Map<string, TableRow[]>();
  const unanswered = unansweredProposals(here, there);
  const proposed = here.rows.filter(({ level, nama }) => PLANNED.includes(level) && nama !== '').length;
  if (unanswered.length > proposed * OWN_WORDS) return ownWordsDraft(here, there, unanswered, context);
  for (const row of unanswered) {
    const key = nameKeyOf(row.nama);
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  const other = tableName(here, there, context);
  return [...byName.values()].flatMap((rows) => {
    const [first, ...rest] = rows;
    if (!first) return [];
    return [
      {
        table: here,
        cell: nameCell(here, first),
        message: say.message({
          nama: shortName(first.nama),
          count: rows.length,
          other,
        }),
        stated: first.nama,
        related: rest.map((row) => nameCell(here, row)),
      },
    ];
  });
}

/** Whether "a new classroom for SDN 2" is in the plan, only a person can tell: one note, not a warning for each. */
function ownWordsDraft(
  here: ReadTable,
  there: ReadTable,
  unanswered: readonly TableRow[],
  context: RuleContext,
): readonly TableDraft[] {
  const [first, ...rest] = unanswered;
  if (!first) return [];
  return [
    {
      table: here,
      cell: nameCell(here, first),
      severity: 'catatan',
      message: say.kataSendiri({
        nama: shortName(first.nama),
        count: unanswered.length,
        other: tableName(here, there, context),
      }),
      related: rest.slice(0, MOST_RELATED).map((row) => nameCell(here, row)),
    },
  ];
}
