import { cellOf, MOST_RELATED } from '../../facts/names';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { firstColumn } from '../../silang/amounts';
import type { Comparison } from '../../silang/comparisons';
import { placeElsewhere, tableName } from '../../silang/place';
import { sameIndicator, targetDifferences } from '../../silang/targets';
import { defineRule, messagesOf, type RuleContext } from '../rule';
import { labelOf, MOST_SINGLE, overComparisons, type TableDraft, unableToCompare } from './drafts';
import { indikatorBedaText } from './indikator-beda.text';

const say = messagesOf('indikator-beda', indikatorBedaText);
const IDS = ['rencana-review', 'rencana-bab'] as const;

/** The same row with another indicator in another table of the same year. */
export const indikatorBeda = defineRule({
  id: 'indikator-beda',
  family: 'silang',
  severity: 'peringatan',
  kinds: ['T-C.31', 'T-C.33', 'SIPD-Renja', 'rumusan-lama'],
  unable: unableToCompare(IDS),
  text: indikatorBedaText,
  checkAll: overComparisons(IDS, draftsOf),
});

interface Difference {
  readonly row: TableRow;
  readonly other: TableRow;
  readonly stated: string;
  readonly expected: string;
  /** A row beside it that has the indicator which stands here. */
  readonly copiedFrom: TableRow | null;
}

function draftsOf(comparison: Comparison, context: RuleContext): readonly TableDraft[] {
  const { relation, here, there, match } = comparison;
  const own = firstColumn(here, relation.indikator.here);
  const others = firstColumn(there, relation.indikator.there);
  if (!own || !others) return [];
  // Where the targets differ too, the two are told there.
  const told = new Set(targetDifferences(comparison).found.map(({ row }) => row));
  const both = match.pairs.filter(
    ({ here: row, there: other }) => isSingle(here, row, own) && isSingle(there, other, others),
  );
  const found = both.flatMap(({ here: row, there: other }): Difference[] => {
    const [stated, expected] = [here.text(row, own), there.text(other, others)];
    if (told.has(row) || sameIndicator(stated, expected)) return [];
    return [{ row, other, stated, expected, copiedFrom: besideOf(here, row, own, stated) }];
  });
  const [first] = found;
  if (!first) return [];
  if (found.length <= MOST_SINGLE && found.length <= Math.max(3, both.length / 2))
    return found.map((one) => draftOf(comparison, one, own, others, context));
  return [
    {
      table: here,
      cell: cellOf(here, first.row, own),
      message: say.banyak({
        other: tableName(here, there, context),
        count: found.length,
        compared: both.length,
      }),
      stated: first.stated,
      computed: first.expected,
      related: [
        placeElsewhere(here, there, first.other, others, context),
        ...found.slice(1, MOST_RELATED).map(({ row }) => cellOf(here, row, own)),
      ],
    },
  ];
}

/** One indicator in the row and none that goes on below it. */
function isSingle(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  return read.text(row, column) !== '' && row.lanjutan.every((more) => read.text(more, column) === '');
}

function besideOf(read: ReadTable, row: TableRow, column: TableColumn, stated: string): TableRow | null {
  const near = [1, -1].flatMap((step) => read.rows[row.index + step] ?? []);
  return near.find((other) => read.text(other, column) === stated) ?? null;
}

function draftOf(
  { here, there }: Comparison,
  { row, other, stated, expected, copiedFrom }: Difference,
  own: TableColumn,
  others: TableColumn,
  context: RuleContext,
): TableDraft {
  return {
    table: here,
    cell: cellOf(here, row, own),
    message: say.sel({
      row: labelOf(row),
      other: tableName(here, there, context),
      stated,
      expected,
      copiedFrom: copiedFrom && labelOf(copiedFrom),
    }),
    stated,
    computed: expected,
    related: [
      placeElsewhere(here, there, other, others, context),
      ...(copiedFrom ? [cellOf(here, copiedFrom, own)] : []),
    ],
  };
}
