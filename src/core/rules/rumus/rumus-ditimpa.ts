import { cellOf, columnLabel, MOST_RELATED, rowNoun } from '../../facts/names';
import { ratioColumns } from '../../facts/formulas';
import { scaleOf } from '../../facts/ratios';
import { columnSums, numberOf, sameSum, sumOf } from '../../facts/sums';
import { type TypedOver, typedOver } from '../../facts/typed-over';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { Fix } from '../finding';
import { fixLabel, ratioEdit, sumFix } from '../fixes';
import { defineRule, type Draft, messagesOf } from '../rule';
import { rumusDitimpaText } from './rumus-ditimpa.text';

const say = messagesOf('rumus-ditimpa', rumusDitimpaText);
/** More typed figures than this in one kind of cells are told as one. */
const SINGLE_AT_MOST = 5;

/** A typed figure where the cells of its kind hold formulas: it stays as it is when what it adds up changes. */
export const rumusDitimpa = defineRule({
  id: 'rumus-ditimpa',
  family: 'rumus',
  severity: 'catatan',
  text: rumusDitimpaText,
  check: (read) =>
    read.table.columns.flatMap((column) => typedOver(read, column).flatMap((over) => draftsOf(read, over))),
});

function draftsOf(read: ReadTable, over: TypedOver): readonly Draft[] {
  const { column, rows, formulas } = over;
  const say1 = (row: TableRow, count: number): Draft['message'] =>
    say.sel({
      column: columnLabel(column),
      row: rowNoun(row),
      stated: read.text(row, column),
      formulas,
      count,
    });
  if (rows.length <= SINGLE_AT_MOST)
    return rows.map((row) => ({
      cell: cellOf(read, row, column),
      message: say1(row, 1),
      stated: read.text(row, column),
      fixes: fixOf(read, row, over),
    }));
  const [first, ...others] = rows;
  if (!first) return [];
  return [
    {
      cell: cellOf(read, first, column),
      message: say1(first, rows.length),
      stated: read.text(first, column),
      related: others.slice(0, MOST_RELATED).map((row) => cellOf(read, row, column)),
    },
  ];
}

/** The formula, where it gives the very figure that stands there: another figure is for its author. */
function fixOf(read: ReadTable, row: TableRow, { column, is }: TypedOver): readonly Fix[] {
  if (is === 'induk') {
    const { own, effective } = columnSums(read, column);
    const agrees = sameSum(numberOf(own, row.index), sumOf(row.children, effective), row.children.length);
    return agrees ? sumFix(read, row, column, row.children) : [];
  }
  const pair = ratioColumns(read).find((ratio) => ratio.column === column)?.pairs[0];
  if (is !== 'rasio' || !pair) return [];
  const edit = ratioEdit(read, row, { column, ...pair }, scaleOf(read, column));
  return edit?.formula && isSame(read, row, column, pair)
    ? [{ label: fixLabel.compute(edit.formula), edits: [edit] }]
    : [];
}

function isSame(
  read: ReadTable,
  row: TableRow,
  column: TypedOver['column'],
  { of, to }: { readonly of: TypedOver['column']; readonly to: TypedOver['column'] },
): boolean {
  const [stated, top, base] = [column, of, to].map((one) => read.amount(row, one));
  if (stated?.is !== 'angka' || top?.is !== 'angka' || base?.is !== 'angka' || base.value === 0) return false;
  const ratio = top.value / base.value;
  return [ratio, ratio * 100].some(
    (value) => Math.abs(stated.value - value) < 0.005 * Math.max(1, value / 100),
  );
}
