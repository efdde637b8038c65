import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { layouts } from '../../layouts/index';
import { defineRule } from '../define-rule';
import { messagesOf } from '../message';
import type { Draft } from '../rule';
import { cellOf } from '../support/cells';
import { columnLabel } from '../support/column-label';
import { columnSums, numberOf, sameSum } from '../support/column-sums';
import { type OutcomeRow, outcomeRows } from '../support/outcome-rows';
import { rowNoun } from '../support/row-noun';
import { paguUlangText } from './pagu-ulang.text';

const say = messagesOf('pagu-ulang', paguUlangText);

/** Outcome and output rows that repeat another pagu than the row above them, which they belong to. */
export const paguUlang = defineRule({
  id: 'pagu-ulang',
  family: 'jumlah',
  severity: 'peringatan',
  kinds: layouts.filter((layout) => layout.repeatsPagu).map(({ kind }) => kind),
  text: paguUlangText,
  check: (read) =>
    outcomeRows(read).flatMap((pair) => read.money.flatMap((column) => checkCell(read, pair, column))),
});

function checkCell(read: ReadTable, { row, outcome }: OutcomeRow, column: TableColumn): readonly Draft[] {
  const { own, lanjutan } = columnSums(read, column);
  const pagu = numberOf(own, row.index);
  const repeated = numberOf(own, outcome.index);
  if (Number.isNaN(pagu) || Number.isNaN(repeated)) return [];
  // What was meant by a broken figure is a guess.
  if ([row, outcome].some((one) => read.amount(one, column).is === 'rusak')) return [];
  // Several indicators may share the pagu; and a unit's block is opened with its name and the pagu of the program above.
  const shared = sameSum(pagu, numberOf(lanjutan, row.index), row.lanjutan.length);
  const unit = read.column('perangkatDaerah');
  const opens =
    unit !== undefined &&
    read.text(outcome, unit) !== '' &&
    ancestors(row).some((above) => numberOf(own, above.index) === repeated);
  if (sameSum(pagu, repeated, 1) || shared || opens) return [];
  return [
    {
      cell: cellOf(read, outcome, column),
      message: say.sel({ column: columnLabel(column), row: rowNoun(row), stated: repeated, pagu }),
      stated: repeated,
      computed: pagu,
      related: [cellOf(read, row, column)],
    },
  ];
}

function ancestors({ parent }: TableRow): readonly TableRow[] {
  return parent ? [parent, ...ancestors(parent)] : [];
}
