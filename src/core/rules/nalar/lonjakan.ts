import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { cellOf, columnLabel, columnNoun, rowNoun } from '../../facts/names';
import {
  type ColumnPair,
  columnPairs,
  growthOf,
  isMoney,
  NEXT_YEAR,
  powerOfTen,
} from '../../facts/column-pairs';
import { columnSums, numberOf, usualAmount } from '../../facts/sums';
import { defineRule, type Draft, messagesOf } from '../rule';
import { lonjakanText } from './lonjakan.text';

const say = messagesOf('lonjakan', lonjakanText);

/** More leaps than this in a table are no slips. */
const SLIPS_AT_MOST = 15;

/** A figure that is ten, a hundred or a thousand times its row's other years, all of it but the zeros alike. */
export const lonjakan = defineRule({
  id: 'lonjakan',
  family: 'nalar',
  severity: 'catatan',
  text: lonjakanText,
  check: (read) => {
    const leaps = [
      ...columnPairs(read, NEXT_YEAR).flatMap((pair) =>
        isMoney(read, pair.first) ? moneyLeaps(read, pair) : performanceLeaps(read, pair),
      ),
      ...seriesLeaps(read),
    ];
    const told = new Set(leaps.map(({ cell }) => cell));
    const drafts = [...leaps, ...tinyRows(read).filter(({ cell }) => !told.has(cell))];
    return drafts.length > SLIPS_AT_MOST ? [] : drafts;
  },
});

function moneyLeaps(read: ReadTable, pair: ColumnPair): Draft[] {
  const { first, second } = pair;
  const { ratios, usual } = growthOf(read, pair);
  const drafts: Draft[] = [];
  for (const row of read.rows) {
    const factor = powerOfTen(numberOf(ratios, row.index), Number.isNaN(usual) ? 1 : usual);
    if (factor === null) continue;
    const one = numberOf(columnSums(read, first).own, row.index);
    const other = numberOf(columnSums(read, second).own, row.index);
    drafts.push({
      cell: cellOf(read, row, second),
      message: say.uang({
        row: rowNoun(row),
        first: columnLabel(first),
        second: columnLabel(second),
        one,
        other,
        factor,
      }),
      stated: other,
      related: [cellOf(read, row, first)],
    });
  }
  return drafts;
}

/** Targets may grow tenfold in earnest: only the same digits with two more zeros, or one more behind a large figure. */
function performanceLeaps(read: ReadTable, { first, second }: ColumnPair): Draft[] {
  const drafts: Draft[] = [];
  for (const row of read.rows) {
    const before = read.amount(row, first);
    if (before.is !== 'angka' || before.value <= 0) continue;
    const after = read.amount(row, second);
    if (after.is !== 'angka' || after.value <= 0 || after.persen !== before.persen) continue;
    const factor = Math.max(after.value / before.value, before.value / after.value);
    const slip =
      factor === 100 || factor === 1000 || (factor === 10 && Math.min(before.value, after.value) >= 20);
    if (!slip) continue;
    drafts.push({
      cell: cellOf(read, row, second),
      message: say.kinerja({
        row: rowNoun(row),
        first: columnNoun(first),
        second: columnNoun(second),
        one: before.value,
        other: after.value,
        factor,
      }),
      stated: after.value,
      computed: before.value,
      related: [cellOf(read, row, first)],
    });
  }
  return drafts;
}

/** In a series of years: one figure a power of ten away from all others, which agree among themselves. */
function seriesLeaps(read: ReadTable): Draft[] {
  return seriesOf(read).flatMap((columns) => leapsAmong(read, columns));
}

/** Columns of one role, year by year: three years or more. */
function seriesOf(read: ReadTable): readonly (readonly TableColumn[])[] {
  const byRole = new Map<string, TableColumn[]>();
  for (const column of read.table.columns) {
    if (column.period === null || (column.data !== 'kinerja' && column.data !== 'rupiah')) continue;
    const known = byRole.get(column.role);
    if (known) known.push(column);
    else byRole.set(column.role, [column]);
  }
  return [...byRole.values()].filter((columns) => columns.length >= 3);
}

function leapsAmong(read: ReadTable, columns: readonly TableColumn[]): Draft[] {
  const drafts: Draft[] = [];
  for (const row of read.rows) {
    const values = columns.map((column) => {
      const amount = read.amount(row, column);
      return amount.is === 'angka' && amount.value > 0 ? amount.value : NaN;
    });
    const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    const usual = known[known.length >> 1];
    if (known.length < 3 || usual === undefined) continue;
    const strange = values.flatMap((value, at) => (value > usual * 5 || value < usual / 5 ? [at] : []));
    const [at] = strange;
    if (strange.length !== 1 || at === undefined) continue;
    const [value, column] = [values[at], columns[at]];
    const steady = known.every((one) => one === value || (one < usual * 2 && one > usual / 2));
    if (value === undefined || !column || !steady) continue;
    const power = Math.abs(Math.log10(value / usual));
    const factor = [10, 100, 1000].find((ten) => Math.abs(power - Math.log10(ten)) < 0.2);
    if (factor === undefined) continue;
    drafts.push({
      cell: cellOf(read, row, column),
      message: say.deret({ column: columnNoun(column), value, usual, factor }),
      stated: value,
      related: columns.filter((_, other) => other !== at).map((other) => cellOf(read, row, other)),
    });
  }
  return drafts;
}

/** Less than this for a whole year, in a column of tens of millions, was written in thousands. */
const TINY = 200_000;
const COLUMN_FROM = 20_000_000;

function rowsWithTiny(read: ReadTable, column: TableColumn): readonly TableRow[] {
  const { own } = columnSums(read, column);
  return read.rows.filter((row) => {
    const amount = numberOf(own, row.index);
    return amount > 0 && amount < TINY && row.children.length === 0 && row.level !== 'belanja';
  });
}

/** Rows whose amounts are a thousandth of their column's: all of a row's columns are one finding. */
function tinyRows(read: ReadTable): Draft[] {
  const columns = read.money.filter((column) => usualAmount(read, column) >= COLUMN_FROM);
  const cells = new Map<TableRow, TableColumn[]>();
  for (const column of columns) {
    for (const row of rowsWithTiny(read, column)) {
      const known = cells.get(row);
      if (known) known.push(column);
      else cells.set(row, [column]);
    }
  }
  return [...cells].flatMap(([row, found]) => {
    const [column] = found;
    if (!column) return [];
    const value = numberOf(columnSums(read, column).own, row.index);
    const usual = usualAmount(read, column);
    return [
      {
        cell: cellOf(read, row, column),
        message: say.kecil({ row: rowNoun(row), column: columnLabel(column), value, usual }),
        stated: value,
        related: found.slice(1).map((other) => cellOf(read, row, other)),
      },
    ];
  });
}
