import { memo } from '../memo';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';

export interface MisplacedRatio {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly ratio: TableColumn;
  readonly computed: number;
}

/** A ratio, what it is made of, and the columns it may have strayed into. */
interface Strayable {
  readonly ratio: TableColumn;
  readonly of: TableColumn;
  readonly to: TableColumn;
  readonly elsewhere: readonly TableColumn[];
}

function strayables(read: ReadTable): readonly Strayable[] {
  const { columns } = read.table;
  const figures = columns.filter(({ data }) => data === 'kinerja');
  return columns.flatMap((ratio) => {
    const { formula } = ratio.layout;
    if (formula?.is !== 'rasio') return [];
    const half = ratio.role.slice(ratio.layout.role.length);
    const of = read.column(formula.of + half);
    const to = read.column(formula.to + half);
    if (!of || !to) return [];
    return [{ ratio, of, to, elsewhere: figures.filter((one) => one !== of && one !== to) }];
  });
}

function strayed(read: ReadTable, { ratio, of, to, elsewhere }: Strayable): MisplacedRatio[] {
  return read.rows.flatMap((row) => {
    const computed = computedWhereEmpty(read, row, ratio, of, to);
    if (computed === null) return [];
    const column = elsewhere.find((other) => isThatPercentage(read, row, other, computed));
    return column ? [{ row, column, ratio, computed }] : [];
  });
}

/** Percentages that are the row's own ratio but stand in another column, while the column of the ratio is empty. */
export const misplacedRatios = memo((read: ReadTable): readonly MisplacedRatio[] =>
  strayables(read).flatMap((strayable) => strayed(read, strayable)),
);

/** The column a row's ratio strayed into, for rules that would say the same of it in other words. */
export const misplacedByRow = memo(
  (read: ReadTable): ReadonlyMap<TableRow, TableColumn> =>
    new Map(misplacedRatios(read).map(({ row, column }) => [row, column])),
);

function computedWhereEmpty(
  read: ReadTable,
  row: TableRow,
  ratio: TableColumn,
  of: TableColumn,
  to: TableColumn,
): number | null {
  if (read.value(row, ratio) !== null) return null;
  const above = read.amount(row, of);
  if (above.is !== 'angka' || above.persen) return null;
  const below = read.amount(row, to);
  if (below.is !== 'angka' || below.value <= 0) return null;
  return (above.value / below.value) * 100;
}

function isThatPercentage(read: ReadTable, row: TableRow, column: TableColumn, computed: number): boolean {
  const amount = read.amount(row, column);
  // 0 % and 100 % stand in many a column for reasons of their own.
  if (amount.is !== 'angka' || !amount.persen || amount.value === 0 || amount.value === 100) return false;
  return Math.abs(amount.value - computed) < 0.011;
}
