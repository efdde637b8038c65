import { rangeAddress } from '../../grid/a1';
import type { Amount } from '../../read/amount';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { cellOf, columnNoun, MOST_RELATED } from '../../facts/names';
import { type ColumnPair, columnPairs, isMoney, NEXT_YEAR, REALISED } from '../../facts/column-pairs';
import { BARE, COUNTED, figureKinds, PERCENT } from '../../facts/cell-kinds';
import { isPercentUnit, sameUnit, unitWords } from '../../facts/units';
import { defineRule, type Draft, messagesOf } from '../rule';
import { indicatorUnits } from './indicator-units';
import { satuanBedaText } from './satuan-beda.text';

const say = messagesOf('satuan-beda', satuanBedaText);
const PAIRS = [...REALISED, ...NEXT_YEAR, ['targetRenstra', 'targetBerjalan']] as const;

/** The same pair of units in more rows than this is one habit. */
const SINGLE_AT_MOST = 3;

/** Figures that should be compared but are in different units; an indicator and the unit of its figures. */
export const satuanBeda = defineRule({
  id: 'satuan-beda',
  family: 'isi',
  severity: 'peringatan',
  text: satuanBedaText,
  check: (read) => [
    ...columnPairs(read, PAIRS)
      .filter(({ first }) => !isMoney(read, first))
      .flatMap((pair) => checkPair(read, pair)),
    ...percentOfNumbers(read),
    ...indicatorUnits(read, say),
  ],
});

interface Different {
  readonly row: TableRow;
  readonly one: string;
  readonly other: string;
}

function checkPair(read: ReadTable, pair: ColumnPair): Draft[] {
  const groups = new Map<string, Different[]>();
  for (const different of differentUnits(read, pair)) {
    const key = `${unitWords(different.one).join(' ')}|${unitWords(different.other).join(' ')}`;
    const known = groups.get(key);
    if (known) known.push(different);
    else groups.set(key, [different]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > SINGLE_AT_MOST
      ? [draftOf(read, pair, group)]
      : group.map((one) => draftOf(read, pair, [one])),
  );
}

function differentUnits(read: ReadTable, { first, second }: ColumnPair): readonly Different[] {
  const unitColumn = read.table.columns.find(({ data }) => data === 'satuan');
  const [befores, afters] = [figureKinds(read, first), figureKinds(read, second)];
  const found: Different[] = [];
  for (const row of read.rows) {
    const kind = afters[row.index];
    if ((kind !== PERCENT && kind !== COUNTED) || (kind === PERCENT && befores[row.index] === PERCENT))
      continue;
    const [before, after] = [read.amount(row, first), read.amount(row, second)];
    if (areAlike(before, after)) continue;
    const one = unitOf(before) ?? (unitColumn && statedUnit(read, row, unitColumn));
    if (one === undefined) continue;
    const other = unitOf(after);
    if (other !== undefined && !sameUnit(one, other)) found.push({ row, one, other });
  }
  return found;
}

/** Figures in one spelling of one unit: most pairs, and nothing to look up. */
function areAlike(one: Amount, other: Amount): boolean {
  if (one.is !== 'angka' || other.is !== 'angka') return false;
  return one.satuan === other.satuan && one.persen === other.persen;
}

/** The unit a cell states; "persen" for a percentage; undefined where it states none. */
function unitOf(amount: Amount): string | undefined {
  if (amount.is !== 'angka') return undefined;
  if (amount.persen || isPercentUnit(amount.satuan)) return 'persen';
  return unitWords(amount.satuan).length > 0 ? amount.satuan : undefined;
}

function statedUnit(read: ReadTable, row: TableRow, column: TableColumn): string | undefined {
  const unit = read.text(row, column);
  if (unit === '') return undefined;
  return isPercentUnit(unit) ? 'persen' : unitWords(unit).length > 0 ? unit : undefined;
}

function draftOf(read: ReadTable, { first, second }: ColumnPair, group: readonly Different[]): Draft {
  const [found] = group;
  if (!found) throw new Error('a group has rows');
  const { row, one, other } = found;
  return {
    cell: cellOf(read, row, second),
    message: say.pasangan({
      first: columnNoun(first),
      second: columnNoun(second),
      one,
      other,
      count: group.length,
    }),
    stated: other,
    computed: one,
    related: [
      cellOf(read, row, first),
      ...group.slice(1, MOST_RELATED).map((more) => cellOf(read, more.row, second)),
    ],
  };
}

/** More than this is no percentage. */
const NO_PERCENT = 150;

/** A row whose targets are bare numbers of things or people while what was achieved is in percent, or the reverse. */
function percentOfNumbers(read: ReadTable): readonly Draft[] {
  const drafts = mixedRows(read);
  return drafts.length > ROWS_AT_MOST ? [] : drafts;
}

function mixedRows(read: ReadTable): readonly Draft[] {
  const pairs = columnPairs(read, [...REALISED, ...NEXT_YEAR]).filter(({ first }) => !isMoney(read, first));
  const columns = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort(
    (a, b) => a.left - b.left,
  );
  const [left] = columns;
  const right = columns.at(-1);
  if (!left || !right) return [];
  const drafts: Draft[] = [];
  const kinds = columns.map((column) => figureKinds(read, column));
  for (const row of read.rows) {
    const mixed = holds(kinds, row, PERCENT) && holds(kinds, row, BARE);
    const clash = mixed ? numberAgainstPercent(read, row, pairs) : null;
    if (!clash) continue;
    drafts.push({
      cell: rangeAddress({ top: row.row, bottom: row.row, left: left.left, right: right.right }),
      message: say.angkaPersen(clash),
      stated: clash.number,
    });
  }
  return drafts;
}

const ROWS_AT_MOST = 30;

function holds(kinds: readonly Uint8Array[], row: TableRow, kind: number): boolean {
  for (const column of kinds) if (column[row.index] === kind) return true;
  return false;
}

function numberAgainstPercent(
  read: ReadTable,
  row: TableRow,
  pairs: readonly ColumnPair[],
): { readonly number: string; readonly percent: string } | null {
  let number: string | null = null;
  let percent: string | null = null;
  let side: 'first' | 'second' | null = null;
  for (const pair of pairs) {
    for (const at of ['first', 'second'] as const) {
      const amount = read.amount(row, pair[at]);
      if (amount.is !== 'angka') continue;
      if (amount.persen) {
        if (side === at) return null;
        percent ??= read.text(row, pair[at]);
        side = at === 'first' ? 'second' : 'first';
      } else if (amount.satuan === '' && amount.value > NO_PERCENT) {
        if (side !== null && side !== at) return null;
        number ??= read.text(row, pair[at]);
        side = at;
      }
    }
  }
  return number !== null && percent !== null ? { number, percent } : null;
}
