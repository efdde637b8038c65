import { figuresOf, rupiahOf, sameFigures } from '../silang/amounts';
import { nameKeyOf } from '../silang/row-keys';
import { isSame } from '../silang/print-differences';
import { sameMeasures } from '../silang/targets';
import { cellOf } from '../facts/names';
import { showsMergedValue } from '../facts/cell-kinds';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { ColumnPair } from './column-pairs';
import { columnName } from './column-name';
import type { Difference, Said } from './comparison';

export interface ReadPair {
  readonly left: ReadTable;
  readonly right: ReadTable;
}

/** Columns whose cells belong to one indicator of a row, so that further indicators have cells of their own. */
const OF_AN_INDICATOR = ['indikator', 'kinerja', 'persen', 'satuan'];

/** What the cells of one row say otherwise, column by column; money aside. */
export function cellDifferences(
  tables: ReadPair,
  left: TableRow,
  right: TableRow,
  pairs: readonly ColumnPair[],
): readonly Difference[] {
  const measured = pairs.filter(({ left: { data } }) => OF_AN_INDICATOR.includes(data));
  const plain = pairs.filter((pair) => !measured.includes(pair) && pair.left.data !== 'rupiah');
  return [
    ...measurePairs(tables, left, right, measured).flatMap(([one, other]) =>
      measured.flatMap((pair) => cellDifference(tables, [one, other], pair, [left, right])),
    ),
    ...plain.flatMap((pair) => cellDifference(tables, [left, right], pair, [left, right])),
  ];
}

interface Measure {
  readonly row: TableRow;
  readonly indikator: string;
}

type MeasurePair = readonly [left: TableRow | null, right: TableRow | null];

/** Indicators of a row on both sides: by their wording, then what is left over in its order. */
function measurePairs(
  { left, right }: ReadPair,
  row: TableRow,
  other: TableRow,
  columns: readonly ColumnPair[],
): readonly MeasurePair[] {
  const own = measures(
    left,
    row,
    columns.map((pair) => pair.left),
  );
  const others = measures(
    right,
    other,
    columns.map((pair) => pair.right),
  );
  const same = sameMeasures(own, others);
  const leftOver = own.filter((one) => !same.some(([known]) => known === one));
  const rightOver = others.filter((one) => !same.some(([, known]) => known === one));
  const rest = Array.from({ length: Math.max(leftOver.length, rightOver.length) }, (_, at): MeasurePair => [
    leftOver[at]?.row ?? null,
    rightOver[at]?.row ?? null,
  ]);
  return [...same.map(([one, two]): MeasurePair => [one.row, two.row]), ...rest];
}

function measures(read: ReadTable, row: TableRow, columns: readonly TableColumn[]): readonly Measure[] {
  const indikator = columns.find(({ data }) => data === 'indikator');
  return [row, ...row.lanjutan].flatMap((one) => {
    if (columns.every((column) => isNothing(read.text(one, column)))) return [];
    return [{ row: one, indikator: indikator ? read.text(one, indikator) : '' }];
  });
}

/** `rows` hold the cells, null where a side has no such indicator; `plan` are the rows of the plan that they belong to. */
function cellDifference(
  { left, right }: ReadPair,
  [row, other]: MeasurePair,
  pair: ColumnPair,
  plan: readonly [TableRow, TableRow],
): readonly Difference[] {
  const one = row ? saidIn(left, row, pair.left) : saysNothing(left, plan[0], pair.left);
  const two = other ? saidIn(right, other, pair.right) : saysNothing(right, plan[1], pair.right);
  if (isUnderMerge(left, one, pair.left) || isUnderMerge(right, two, pair.right)) return [];
  const figures = pair.left.data === 'kinerja' || pair.left.data === 'persen';
  if (figures ? sameFigure(left, one, pair.left, right, two, pair.right) : sameText(one.text, two.text))
    return [];
  const [value, otherValue] = [one.value, two.value];
  return [
    {
      is: figures ? 'target' : 'isi',
      column: columnName(pair.left),
      row: plan[0],
      left: one,
      right: two,
      difference: value !== null && otherValue !== null ? rounded(otherValue - value) : null,
      carried: false,
    },
  ];
}

function saysNothing(read: ReadTable, row: TableRow, column: TableColumn): Said {
  return { row, cell: cellOf(read, row, column), text: '', value: null };
}

/** An empty cell under a merged one says what stands above it. */
function isUnderMerge(read: ReadTable, { row, text }: Said, column: TableColumn): boolean {
  return text === '' && showsMergedValue(read, row.row, column.left);
}

/** What a column says in a row. */
export function saidIn(read: ReadTable, row: TableRow, column: TableColumn): Said {
  const isFigure = column.data === 'rupiah' || column.data === 'kinerja' || column.data === 'persen';
  const text = read.text(row, column);
  const figures = isFigure && column.data !== 'rupiah' ? figuresOf(read.amount(row, column)) : null;
  const value = column.data === 'rupiah' ? rupiahOf(read, row, column) : (figures?.[0] ?? null);
  return {
    row,
    cell: cellOf(read, row, column),
    text: isNothing(text) ? '' : text,
    value: figures && figures.length > 1 ? null : value,
  };
}

function sameFigure(
  left: ReadTable,
  one: Said,
  column: TableColumn,
  right: ReadTable,
  two: Said,
  otherColumn: TableColumn,
): boolean {
  // "12 Orang/1 1 TMP" is "12 Orang/11 TMP" torn at the end of a line.
  if (one.text.replace(/\s/g, '') === two.text.replace(/\s/g, '')) return true;
  if (one.text === '' || two.text === '') return false;
  const figures = figuresOf(left.amount(one.row, column));
  const others = figuresOf(right.amount(two.row, otherColumn));
  return figures && others ? sameFigures(figures, others) : sameText(one.text, two.text);
}

function sameText(one: string, other: string): boolean {
  if (one === '' || other === '') return one === other;
  return isSame(one, other) || (nameKeyOf(one) !== '' && nameKeyOf(one) === nameKeyOf(other));
}

/** "-" and "." stand for an empty cell. */
function isNothing(text: string): boolean {
  return /^[\s.,:–-]*$/.test(text);
}

/** Ratios are decimals: without rounding the difference would show what doubles cannot hold. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
