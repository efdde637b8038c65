import type { Level } from '../layouts/layout';
import type { ReadTable, TableRow } from '../read/read-table';
import type { CheckedTables } from '../silang/plan-years';
import { alignPrints } from '../silang/prints';
import { PLANNED } from '../silang/row-keys';
import { pairRows, type RowMatch } from '../silang/row-pairs';
import { columnSums, sumOf } from '../facts/sums';
import { topRows } from '../facts/totals';
import { cellDifferences, type ReadPair } from './cell-differences';
import { columnName, KODE, NAMA } from './column-name';
import { type ColumnPair, columnPairs, comparedYears } from './column-pairs';
import type { ComparisonNote, Difference, Side, TableComparison, TotalPair } from './comparison';
import { inOrder } from './in-order';
import { codeDifferences, missingRow, moneyDifferences, nameDifferencesOf } from './row-differences';

/** Tables that list rows of other years too: what plans nothing for the compared year is missing nowhere. */
const OF_SEVERAL_YEARS = ['T-C.27', 'T-C.29'];
/** Of fewer common rows than this the two are hardly the same plan. */
const FEW = 0.3;

/** Whether two tables can be held against each other: the same kind, or two kinds whose rows are levels of a plan. */
export function areComparable(left: ReadTable, right: ReadTable): boolean {
  if (left === right) return false;
  return (
    left.table.kind === right.table.kind ||
    (left.layout.rows === 'tingkat' && right.layout.rows === 'tingkat')
  );
}

/** All that two tables say otherwise, row by row. `context` holds the tables of both workbooks, for their years. */
export function compareTables(left: ReadTable, right: ReadTable, context: CheckedTables): TableComparison {
  const tables: ReadPair = { left, right };
  const pairs = columnPairs(left, right, context);
  const money = pairs.filter((pair) => pair.left.data === 'rupiah' && pair.right.data === 'rupiah');
  const match = left.layout.rows === 'tingkat' ? pairRows(left, right) : alignPrints(left, right);
  const sums = money.map((pair) => ({ pair, ...moneyDifferences(tables, match, pair) }));
  const missing = missingRows(tables, match, pairs);
  const found = [
    ...codeDifferences(tables, match),
    ...nameDifferencesOf(tables, match),
    ...match.pairs.flatMap(({ here, there }) => cellDifferences(tables, here, there, pairs)),
    ...sums.flatMap((one) => one.found),
    ...missing.found,
  ];
  const { left: leftYear, right: rightYear } = comparedYears(left, right, context);
  return {
    left,
    right,
    years: { left: leftYear.year, right: rightYear.year },
    matched: match.pairs.length,
    columns: [...(hasCodes(tables) ? [KODE] : []), NAMA, ...pairs.map((pair) => columnName(pair.left))],
    differences: inOrder(found, match),
    totals: money.map((pair) => totalOf(tables, pair)),
    notes: [
      ...yearNotes(tables, leftYear.year, rightYear.year),
      ...fewNote(match),
      ...sums.flatMap(({ pair, factor }): ComparisonNote[] =>
        factor === null ? [] : [{ is: 'kelipatan', column: columnName(pair.left), factor }],
      ),
      ...missing.notes,
    ],
  };
}

function hasCodes({ left, right }: ReadPair): boolean {
  return left.column('kode') !== undefined && right.column('kode') !== undefined;
}

function totalOf({ left, right }: ReadPair, pair: ColumnPair): TotalPair {
  const total = (read: ReadTable, column: ColumnPair['left']): number | null => {
    const sums = columnSums(read, column);
    const sum = sumOf(topRows(read.roots, sums), sums.effective);
    return sums.filled && !Number.isNaN(sum) ? sum : null;
  };
  return { column: columnName(pair.left), left: total(left, pair.left), right: total(right, pair.right) };
}

interface Missing {
  readonly found: readonly Difference[];
  readonly notes: readonly ComparisonNote[];
}

/** Rows that one side lacks; a level to which the other table does not go down at all is told once. */
function missingRows({ left, right }: ReadPair, match: RowMatch, pairs: readonly ColumnPair[]): Missing {
  const money = pairs.find((pair) => pair.left.data === 'rupiah' && pair.right.data === 'rupiah');
  const own = missingIn(
    'kiri',
    left,
    right,
    match.onlyHere,
    pairs.map((pair) => pair.left),
  );
  const others = missingIn(
    'kanan',
    right,
    left,
    match.onlyThere,
    pairs.map((pair) => pair.right),
  );
  return {
    found: [
      ...own.rows.map((row) => missingRow('kiri', left, row, money?.left)),
      ...others.rows.map((row) => missingRow('kanan', right, row, money?.right)),
    ],
    notes: [...own.notes, ...others.notes],
  };
}

function missingIn(
  side: Side,
  read: ReadTable,
  other: ReadTable,
  only: readonly TableRow[],
  columns: readonly ColumnPair['left'][],
): { readonly rows: readonly TableRow[]; readonly notes: readonly ComparisonNote[] } {
  const deeper = PLANNED.filter(
    (level) => !other.rows.some((row) => row.level === level) && only.some((row) => row.level === level),
  );
  const figures = columns.filter(({ data }) => data === 'rupiah' || data === 'kinerja');
  const several = OF_SEVERAL_YEARS.includes(read.table.kind) && other.table.kind !== read.table.kind;
  const rows = only.filter(
    (row) =>
      !deeper.includes(row.level) && (!several || figures.some((column) => read.text(row, column) !== '')),
  );
  const count = (level: Level): number => only.filter((row) => row.level === level).length;
  return { rows, notes: deeper.map((level) => ({ is: 'tingkat', side, level, rows: count(level) })) };
}

function yearNotes({ left, right }: ReadPair, one: number | null, other: number | null): ComparisonNote[] {
  const notes: ComparisonNote[] = [];
  if (left.table.kind !== right.table.kind) {
    if (left.table.kind === 'T-C.27' && one === null) notes.push({ is: 'tanpa-tahun', side: 'kiri' });
    if (right.table.kind === 'T-C.27' && other === null) notes.push({ is: 'tanpa-tahun', side: 'kanan' });
  }
  if (one !== null && other !== null && one !== other) notes.push({ is: 'tahun', left: one, right: other });
  return notes;
}

function fewNote({ pairs, onlyHere, onlyThere }: RowMatch): ComparisonNote[] {
  const of = pairs.length + Math.min(onlyHere.length, onlyThere.length);
  return pairs.length < FEW * of || of === 0 ? [{ is: 'sedikit', matched: pairs.length, of }] : [];
}
