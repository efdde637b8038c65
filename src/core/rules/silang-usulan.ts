import type { TableRow } from '../read/read-table';
import type { Bilingual } from './finding';
import type { RuleContext, WorkbookRule } from './rule';
import type { Comparison } from './silang/comparisons';
import { nameCell, overComparisons, type TableDraft, unableToCompare } from './silang/drafts';
import { tableName } from './silang/place';
import { unansweredProposals } from './silang/proposals';
import { nameKeyOf } from './silang/row-keys';
import { shortName } from './support/row-label';
import { say } from './support/rule-text';
import { silangAntar as en } from './text/en/silang-antar';
import { silangAntar as id } from './text/id/silang-antar';

export interface SilangUsulanFigures {
  readonly nama: string;
  readonly count: number;
  readonly other: Bilingual;
}

const text = { id: id['silang-usulan'], en: en['silang-usulan'] };
const IDS = ['usulan-rencana'] as const;

/** Proposals of stakeholders (T-C.32) that reached no row of the plan; the same proposal from many places is one. */
export const silangUsulan: WorkbookRule = {
  id: 'silang-usulan',
  family: 'silang',
  severity: 'peringatan',
  kinds: ['T-C.32'],
  unable: unableToCompare(IDS),
  checkAll: overComparisons(IDS, checkPair),
};

function checkPair({ here, there }: Comparison, context: RuleContext): readonly TableDraft[] {
  const byName = new Map<string, TableRow[]>();
  for (const row of unansweredProposals(here, there)) {
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
        message: say(text.id.message, text.en.message, {
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
