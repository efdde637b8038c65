import { compareName } from '../../nomenclature/compare-name';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { cellOf, shortName } from '../../facts/names';
import {
  codeBetween,
  codesAscend,
  hasYearBetween,
  ofDifferentUnits,
  placeAmong,
} from '../../facts/code-order';
import { codeOf, hasPlaceholder, kodeHierarchy, needsKode, noKode, statedCodes } from '../../facts/codes';
import { BERKODE_SEKALI, defineRule, type Draft, messagesOf } from '../rule';
import { kodeFix } from '../fixes';
import { kodeGandaText } from './kode-ganda.text';

const say = messagesOf('kode-ganda', kodeGandaText);

/** The same code on different rows. A year divider begins a new block, in which the codes come again. */
export const kodeGanda = defineRule({
  id: 'kode-ganda',
  family: 'kode',
  severity: 'galat',
  kinds: BERKODE_SEKALI,
  unable: noKode,
  text: kodeGandaText,
  joins: ['kode-nama'],
  check: (read) => {
    const column = read.column('kode');
    if (!column || codesAscend(read)) return [];
    const { explained } = kodeHierarchy(read);
    return [...statedCodes(read).values()]
      .flatMap((rows) => twiceAmong(read, rows, explained))
      .sort((one, other) => one.row.index - other.row.index)
      .flatMap(({ first, row }) => checkPair(read, column, first, row));
  },
});

interface Twice {
  readonly first: TableRow;
  readonly row: TableRow;
}

/** Of rows with one code, those that come again under the same year. */
function twiceAmong(read: ReadTable, rows: readonly TableRow[], explained: ReadonlySet<TableRow>): Twice[] {
  const found: Twice[] = [];
  let first: TableRow | null = null;
  for (const row of rows) {
    const kode = needsKode(row) ? codeOf(row) : null;
    if (!kode || hasPlaceholder(kode) || explained.has(row)) continue;
    if (first && !hasYearBetween(read, first, row) && !ofDifferentUnits(read, first, row))
      found.push({ first, row });
    else first = row;
  }
  return found;
}

function checkPair(read: ReadTable, column: TableColumn, first: TableRow, row: TableRow): Draft[] {
  const kode = codeOf(row);
  // A code of one or two pieces ("2.01") is the tail of one whose head stands above.
  if (!kode || (kode.segments.length < 3 && first.parent !== row.parent && !isAbove(first, row))) return [];
  if (isAbove(first, row)) {
    const proposed = codeBetween(row, row.parent?.children ?? []);
    return [draftOf(read, column, first, row, 'induk', proposed)];
  }
  // Without a name it cannot be told whether the row is another one.
  if (row.nama === '' || first.nama === '') return [];
  const agreement = compareName(row.nama, first.nama).agreement;
  if (agreement === 'berbeda') {
    const siblings = row.parent?.children ?? read.roots;
    return [draftOf(read, column, first, row, 'message', codeBetween(row, siblings))];
  }
  // A row that goes on (a further indicator, a page break), or one that is copied whole, is no second use of a code.
  if (goesOn(first, row) || sameFigures(read, first, row)) return [];
  return [draftOf(read, column, first, row, 'kelompok', null)];
}

function isAbove(upper: TableRow, row: TableRow): boolean {
  for (let up = row.parent; up; up = up.parent) if (up === upper) return true;
  return false;
}

function goesOn(first: TableRow, row: TableRow): boolean {
  if (first.parent !== row.parent) return false;
  const siblings = row.parent?.children;
  return !siblings || placeAmong(siblings, row) === placeAmong(siblings, first) + 1;
}

function sameFigures(read: ReadTable, first: TableRow, row: TableRow): boolean {
  return read.money.every((column) => read.text(first, column) === read.text(row, column));
}

function draftOf(
  read: ReadTable,
  column: TableColumn,
  first: TableRow,
  row: TableRow,
  message: 'message' | 'induk' | 'kelompok',
  proposed: string | null,
): Draft {
  const taken = proposed !== null && statedCodes(read).has(proposed);
  const offered = taken ? null : proposed;
  return {
    cell: cellOf(read, row, column),
    ...(message === 'kelompok' ? { severity: 'peringatan' as const } : {}),
    message: say[message]({
      kode: codeOf(row)?.clean ?? '',
      nama: shortName(row.nama),
      other: shortName(first.nama),
      otherCell: cellOf(read, first, column),
      proposed: offered,
    }),
    stated: row.kodeText,
    computed: offered,
    related: [cellOf(read, first, column)],
    fixes: offered === null ? [] : kodeFix(read, row, column, offered),
  };
}
