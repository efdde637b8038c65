import type { ReadTable, TableRow } from '../../read/read-table';
import { cellOf, MOST_RELATED, rowNoun } from '../../facts/names';
import {
  type ColumnPair,
  columnPairs,
  growthOf,
  isMoney,
  isOddGrowth,
  NEXT_YEAR,
} from '../../facts/column-pairs';
import { columnSums, numberOf } from '../../facts/sums';
import { defineRule, type Draft, messagesOf } from '../rule';
import { prakiraanMajuJanggalText } from './prakiraan-maju-janggal.text';

const say = messagesOf('prakiraan-maju-janggal', prakiraanMajuJanggalText);

const SINGLE_AT_MOST = 15;

/** Forward estimates below the pagu of year n, or far above it, against what is usual in the table. */
export const prakiraanMajuJanggal = defineRule({
  id: 'prakiraan-maju-janggal',
  family: 'nalar',
  severity: 'catatan',
  kinds: ['T-C.33', 'SIPD-Renja'],
  text: prakiraanMajuJanggalText,
  check: (read) =>
    columnPairs(read, NEXT_YEAR)
      .filter(({ first }) => isMoney(read, first))
      .flatMap((pair) => checkPair(read, pair)),
});

function checkPair(read: ReadTable, pair: ColumnPair): Draft[] {
  const { ratios, usual } = growthOf(read, pair);
  if (Number.isNaN(usual)) return [];
  const odd = read.rows.filter(({ index }) => isOddGrowth(numberOf(ratios, index), usual));
  const [first] = odd;
  if (!first) return [];
  if (odd.length <= SINGLE_AT_MOST) return odd.map((row) => draftOf(read, pair, row, usual, []));
  return [draftOf(read, pair, first, usual, odd.slice(1))];
}

function draftOf(
  read: ReadTable,
  { first, second }: ColumnPair,
  row: TableRow,
  usual: number,
  more: readonly TableRow[],
): Draft {
  const one = numberOf(columnSums(read, first).own, row.index);
  const other = numberOf(columnSums(read, second).own, row.index);
  const figures = {
    row: rowNoun(row),
    one,
    other,
    growth: (other / one - 1) * 100,
    usual: (usual - 1) * 100,
    count: more.length + 1,
  };
  const others = more.slice(0, MOST_RELATED).map((odd) => cellOf(read, odd, second));
  return {
    cell: cellOf(read, row, second),
    message: more.length === 0 ? say.sel(figures) : say.banyak(figures),
    stated: other,
    computed: Math.round(one * usual),
    related: more.length === 0 ? [cellOf(read, row, first)] : others,
  };
}
