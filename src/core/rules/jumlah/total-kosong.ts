import type { ReadTable } from '../../read/read-table';
import { cellOf, columnLabel } from '../../facts/names';
import { mendedSums, noMoney } from '../../facts/sums';
import { totalCandidates, type TotalRow, totalRows } from '../../facts/totals';
import { defineRule, type Draft, messagesOf, TINGKAT } from '../rule';
import { sumFix } from '../fixes';
import { totalKosongText } from './total-kosong.text';

const say = messagesOf('total-kosong', totalKosongText);

/** A total over the plan's rows that holds no figure ("", "Rp", "-") although its rows do; one finding a row. */
export const totalKosong = defineRule({
  id: 'total-kosong',
  family: 'jumlah',
  severity: 'peringatan',
  kinds: TINGKAT,
  unable: noMoney,
  text: totalKosongText,
  check: (read) => {
    const totals = totalRows(read);
    return totals.flatMap((total) => (total.kind === null ? checkTotal(read, total, totals) : []));
  },
});

function checkTotal(read: ReadTable, total: TotalRow, totals: readonly TotalRow[]): readonly Draft[] {
  const empty = read.money.flatMap((column) => {
    const amount = read.amount(total.row, column);
    if (amount.is !== 'kosong' && amount.is !== 'nihil') return [];
    const found = totalCandidates(read, mendedSums(read, column), total, totals, () => null);
    return found ? [{ column, cell: cellOf(read, total.row, column), found }] : [];
  });
  const [first, ...others] = empty;
  if (!first) return [];
  return [
    {
      cell: first.cell,
      message: say.message({
        label: total.label,
        figures: empty.map(({ column, found }) => ({
          column: columnLabel(column),
          computed: found.computed,
        })),
      }),
      stated: null,
      computed: first.found.computed,
      related: others.map(({ cell }) => cell),
      fixes: empty.flatMap(({ column, found }) => sumFix(read, total.row, column, found.rows)),
    },
  ];
}
