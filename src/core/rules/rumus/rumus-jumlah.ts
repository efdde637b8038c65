import { cellOf, columnLabel, MOST_RELATED, rowLabel } from '../../facts/names';
import { type OddSum, oddSums } from '../../facts/sum-formulas';
import { noMoney } from '../../facts/sums';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { sumFix } from '../fixes';
import { defineRule, type Draft, messagesOf, TINGKAT } from '../rule';
import { rumusJumlahText } from './rumus-jumlah.text';

const say = messagesOf('rumus-jumlah', rumusJumlahText);

/** What the sum formula of a parent or a total covers against what it should, also where today's figure agrees. */
export const rumusJumlah = defineRule({
  id: 'rumus-jumlah',
  family: 'rumus',
  severity: 'peringatan',
  kinds: TINGKAT,
  unable: noMoney,
  text: rumusJumlahText,
  check: (read) =>
    read.money.flatMap((column) => oddSums(read, column).map((odd) => draftOf(read, column, odd))),
});

function draftOf(read: ReadTable, column: TableColumn, odd: OddSum): Draft {
  const { row, parts, formula, missing, doubled, beyond } = odd;
  const labels = (rows: readonly TableRow[]): readonly { id: string; en: string }[] =>
    rows.slice(0, 3).map((one) => ({ id: rowLabel(one, 'id'), en: rowLabel(one, 'en') }));
  return {
    cell: cellOf(read, row, column),
    message: say.sel({
      column: columnLabel(column),
      row: { id: rowLabel(row, 'id'), en: rowLabel(row, 'en') },
      formula,
      missing: labels(missing),
      doubled: labels(doubled),
      beyond: labels(beyond),
    }),
    stated: `=${formula}`,
    related: [...missing, ...doubled, ...beyond]
      .slice(0, MOST_RELATED)
      .map((one) => cellOf(read, one, column)),
    fixes: sumFix(read, row, column, parts),
  };
}
