import { cellOf, columnLabel, rowNoun } from '../../facts/names';
import { columnSums, numberOf, sameSum } from '../../facts/sums';
import { layouts } from '../../layouts/index';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { defineRule, type Draft, messagesOf } from '../rule';
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

/** A row of the plan with the row below it that says its outcome or output and repeats its pagu. */
interface OutcomeRow {
  readonly row: TableRow;
  readonly outcome: TableRow;
}

/** Outcome and output rows of a table whose form has them; further indicators of the same row are none. */
function outcomeRows({ layout, rows }: ReadTable): readonly OutcomeRow[] {
  if (!layout.repeatsPagu) return [];
  return rows.flatMap((row) => {
    const [outcome] = row.lanjutan;
    return outcome?.index === row.index + 1 ? [{ row, outcome }] : [];
  });
}
