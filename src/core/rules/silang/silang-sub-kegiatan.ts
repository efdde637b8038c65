import { rangeAddress } from '../../grid/a1';
import type { ReadTable, TableRow } from '../../read/read-table';
import { MOST_RELATED } from '../../facts/names';
import type { Comparison } from '../../silang/comparisons';
import { type NameDifference, nameDifferences } from '../../silang/name-differences';
import { cellElsewhere, tableName } from '../../silang/place';
import { type MissingRows, presenceOf } from '../../silang/presence';
import { defineRule, messagesOf, type RuleContext } from '../rule';
import { labelOf, MOST_SINGLE, nameCell, overComparisons, type TableDraft, unableToCompare } from './drafts';
import { silangSubKegiatanText } from './silang-sub-kegiatan.text';

const say = messagesOf('silang-sub-kegiatan', silangSubKegiatanText);
const IDS = ['rencana-review', 'rencana-bab'] as const;

/** Rows of the plan that only one of two tables has, or that the two call otherwise. */
export const silangSubKegiatan = defineRule({
  id: 'silang-sub-kegiatan',
  family: 'silang',
  severity: 'peringatan',
  kinds: ['T-C.31', 'T-C.33', 'SIPD-Renja', 'rumusan-lama'],
  unable: unableToCompare(IDS),
  text: silangSubKegiatanText,
  checkAll: overComparisons(IDS, checkPair),
});

function checkPair(comparison: Comparison, context: RuleContext): readonly TableDraft[] {
  const { here, there } = comparison;
  const { onlyHere, onlyThere, endsEarly } = presenceOf(comparison);
  return [
    ...(endsEarly === 'sana'
      ? endDraft(there, here, onlyHere, context)
      : missingDrafts(here, there, onlyHere, context)),
    ...(endsEarly === 'sini'
      ? endDraft(here, there, onlyThere, context)
      : missingDrafts(there, here, onlyThere, context)),
    ...nameDrafts(comparison, nameDifferences(comparison), context),
  ];
}

/** Rows of `read` that `other` lacks. Shared with the comparison against the Renstra. */
export function missingDrafts(
  read: ReadTable,
  other: ReadTable,
  missing: readonly MissingRows[],
  context: RuleContext,
): readonly TableDraft[] {
  const [first, ...rest] = missing;
  if (!first) return [];
  const name = tableName(read, other, context);
  if (missing.length > MOST_SINGLE) {
    return [
      {
        table: read,
        cell: nameCell(read, first.top),
        message: say.banyak({
          first: labelOf(first.top),
          count: missing.length,
          other: name,
        }),
        related: rest.slice(0, MOST_RELATED).map(({ top }) => nameCell(read, top)),
      },
    ];
  }
  return missing.map(({ top, below }) => ({
    table: read,
    cell: nameCell(read, top),
    message: say.message({
      row: labelOf(top),
      nama: top.nama,
      below,
      other: name,
    }),
  }));
}

/** The table ends although the other goes on: pages were lost, or it is not finished. */
function endDraft(
  read: ReadTable,
  other: ReadTable,
  missing: readonly MissingRows[],
  context: RuleContext,
): readonly TableDraft[] {
  const last = read.rows.filter(({ nama, level }) => nama !== '' && level !== 'total').at(-1);
  const [first] = missing;
  if (!last || !first) return [];
  return [
    {
      table: read,
      cell: rowAddress(read, last),
      message: say.berakhir({
        last: labelOf(last),
        first: labelOf(first.top),
        count: missing.reduce((sum, { below }) => sum + 1 + below, 0),
        other: tableName(read, other, context),
      }),
      related: missing
        .slice(0, MOST_RELATED)
        .map(({ top }) => cellElsewhere(read, other, nameCell(other, top), context)),
    },
  ];
}

/** The whole row: nobody could say which of its cells is the last. */
function rowAddress({ table }: ReadTable, { row }: TableRow): string {
  return rangeAddress({ top: row, bottom: row, left: table.range.left, right: table.range.right });
}

function nameDrafts(
  { here, there }: Comparison,
  found: readonly NameDifference[],
  context: RuleContext,
): readonly TableDraft[] {
  const other = tableName(here, there, context);
  const drafts = found.map((one): TableDraft => {
    const message = one.is === 'lain' ? 'nama' : 'ejaan';
    return {
      table: here,
      cell: nameCell(here, one.here),
      ...(one.is === 'lain' ? {} : { severity: 'catatan' as const }),
      message: say[message]({
        stated: one.here.nama,
        expected: one.there.nama,
        kode: one.here.kode?.clean ?? '',
        other,
      }),
      stated: one.here.nama,
      computed: one.there.nama,
      related: [cellElsewhere(here, there, nameCell(there, one.there), context)],
    };
  });
  const [first, ...rest] = drafts;
  if (!first || drafts.length <= MOST_SINGLE) return drafts;
  const message = say.banyakNama({ count: drafts.length, other });
  return [{ ...first, message, related: rest.slice(0, MOST_RELATED).map(({ cell }) => cell) }];
}
