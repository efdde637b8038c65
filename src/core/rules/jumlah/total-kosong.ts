import type { Bilingual } from '../../language/language';
import type { ReadTable } from '../../read/read-table';
import type { Draft, TableRule } from '../rule';
import { cellOf } from '../support/cells';
import { columnLabel } from '../support/column-label';
import { TINGKAT } from '../support/kinds';
import { mendedSums } from '../support/parent-sums';
import { say } from '../support/rule-text';
import { sumFix } from '../support/sum-formula';
import { totalCandidates } from '../support/total-candidates';
import { totalRows, type TotalRow } from '../support/totals';
import { noMoney } from '../support/unable';
import { jumlah as en } from '../text/en/jumlah';
import { jumlah as id } from '../text/id/jumlah';

export interface TotalKosongFigures {
  readonly label: string;
  readonly figures: readonly { readonly column: Bilingual; readonly computed: number }[];
}

const text = { id: id['total-kosong'], en: en['total-kosong'] };

/** A total over the plan's rows that holds no figure ("", "Rp", "-") although its rows do; one finding a row. */
export const totalKosong: TableRule = {
  id: 'total-kosong',
  family: 'jumlah',
  severity: 'peringatan',
  kinds: TINGKAT,
  unable: noMoney,
  check: (read) => {
    const totals = totalRows(read);
    return totals.flatMap((total) => (total.kind === null ? checkTotal(read, total, totals) : []));
  },
};

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
      message: say(text.id.message, text.en.message, {
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
