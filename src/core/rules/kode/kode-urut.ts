import type { Kode } from '../../read/kode';
import { compareKode } from '../../read/kode-relation';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { cellOf, named } from '../../facts/names';
import { codesAscend, hasYearBetween, ofDifferentUnits } from '../../facts/code-order';
import { codeOf, kodeHierarchy, noKode } from '../../facts/codes';
import { BERKODE_SEKALI, defineRule, type Draft, messagesOf } from '../rule';
import { kodeUrutText } from './kode-urut.text';

const say = messagesOf('kode-urut', kodeUrutText);

/** A code lower than that of the sibling before it; one finding for every place where the order breaks. */
export const kodeUrut = defineRule({
  id: 'kode-urut',
  family: 'kode',
  severity: 'catatan',
  kinds: BERKODE_SEKALI,
  unable: noKode,
  text: kodeUrutText,
  joins: ['kode-nama'],
  check: (read) => {
    const column = read.column('kode');
    if (!column || codesAscend(read)) return [];
    const { explained } = kodeHierarchy(read);
    return askew(read)
      .flatMap((siblings) => breaksAmong(read, siblings, explained))
      .sort((one, other) => one.row.index - other.row.index)
      .map((place) => draftOf(read, column, place));
  },
});

/** Siblings that may be out of order. */
function askew({ roots, rows }: ReadTable): readonly (readonly TableRow[])[] {
  return [roots, ...rows.map(({ children }) => children)].filter(
    (siblings) => siblings.length > 1 && mayBreak(siblings),
  );
}

/** True unless each code is surely higher than the one before it: some of the codes may have to be left out. */
function mayBreak(siblings: readonly TableRow[]): boolean {
  let last: Kode | null = null;
  for (const row of siblings) {
    const kode = codeOf(row);
    if (!kode) continue;
    const order = last ? compareKode(last, kode) : -1;
    if (order === null || order > 0) return true;
    last = kode;
  }
  return false;
}

interface Break {
  readonly row: TableRow;
  readonly before: TableRow;
}

function breaksAmong(
  read: ReadTable,
  siblings: readonly TableRow[],
  explained: ReadonlySet<TableRow>,
): readonly Break[] {
  const found: Break[] = [];
  let before: TableRow | null = null;
  for (const row of siblings) {
    const kode = codeOf(row);
    if (!kode || explained.has(row)) continue;
    const last = before ? codeOf(before) : null;
    const order = last ? compareKode(last, kode) : null;
    if (
      before &&
      order !== null &&
      order > 0 &&
      !hasYearBetween(read, before, row) &&
      !ofDifferentUnits(read, before, row)
    )
      found.push({ row, before });
    before = row;
  }
  return found;
}

function draftOf(read: ReadTable, column: TableColumn, { row, before }: Break): Draft {
  return {
    cell: cellOf(read, row, column),
    message: say.message({
      kode: codeOf(row)?.clean ?? '',
      nama: named(row),
      before: codeOf(before)?.clean ?? '',
    }),
    stated: row.kodeText,
    computed: null,
    related: [cellOf(read, before, column)],
  };
}
