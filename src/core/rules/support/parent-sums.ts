import { isUnder } from '../../read/kode-relation';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { memoPer } from '../../memo';
import { type ColumnSums, columnSums, type Figures, numberOf, sameSum, sumOf } from './column-sums';

/** A parent whose amount is not the sum of its children. */
export interface ParentMismatch {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly stated: number;
  readonly computed: number;
  /** A parent above it that differs too, but agrees with `computed`: the same cause, told once. */
  readonly upper: TableRow | null;
}

export interface ParentSums {
  /** From the top of the table down. */
  readonly mismatches: readonly ParentMismatch[];
  /** "-" over children with amounts. */
  readonly nihil: readonly TableRow[];
  /** Parents that could be compared. */
  readonly compared: number;
  /** What rows amount to when every mismatch is mended from below. */
  readonly mended: Figures;
}

/** Compares every parent of a money column with the sum of its direct children; once for all rules. */
export const parentSums = memoPer((read: ReadTable, column: TableColumn): ParentSums => {
  const sums = columnSums(read, column);
  const mended = new Float64Array(read.rows.length).fill(NaN);
  const wrong = new Map<TableRow, { readonly stated: number; readonly computed: number }>();
  const uppers = new Map<TableRow, TableRow>();
  const nihil: TableRow[] = [];
  let compared = 0;

  const causesBelow = (row: TableRow): TableRow[] =>
    row.children.flatMap((child) => (wrong.has(child) ? [child] : causesBelow(child)));

  /** What a row amounts to once it is mended; notes what is wrong with it. */
  const mend = (row: TableRow): number => {
    const effective = numberOf(sums.effective, row.index);
    if (row.children.length === 0 || !sums.filled) return effective;
    const stated = numberOf(sums.own, row.index);
    const below = sumOf(row.children, mended);
    if (Number.isNaN(stated)) return Number.isNaN(numberOf(sums.lanjutan, row.index)) ? below : effective;
    const computed = sumOf(row.children, sums.effective);
    if (Number.isNaN(computed)) return effective;
    compared++;
    if (fits(row, stated, computed, sums) || cannotTell(row, stated, computed, sums)) return effective;
    if (stated === 0 && read.amount(row, column).is === 'nihil') {
      nihil.unshift(row);
      return below;
    }
    const causes = causesBelow(row);
    if (causes.length > 0 && sameSum(stated, below, row.children.length)) {
      for (const cause of causes) if (!uppers.has(cause)) uppers.set(cause, row);
      return effective;
    }
    wrong.set(row, { stated, computed });
    return below;
  };

  // Children stand below their parents, so from the last row upwards every child is known before its parent.
  for (const row of [...read.rows].reverse()) mended[row.index] = mend(row);
  const mismatches = [...wrong]
    .reverse()
    .map(([row, figures]) => ({ column, row, ...figures, upper: uppers.get(row) ?? null }));
  return { mismatches, nihil, compared, mended };
});

/** The sums of a column, and what they would be were every mismatch mended. */
export interface MendedSums {
  readonly sums: ColumnSums;
  readonly mended: Figures;
}

export function mendedSums(read: ReadTable, column: TableColumn): MendedSums {
  return { sums: columnSums(read, column), mended: parentSums(read, column).mended };
}

/** A row's total may include its continuing rows or not, on either side; and rows of another parent may not count. */
function fits(row: TableRow, stated: number, computed: number, sums: ColumnSums): boolean {
  const parts = row.children.length;
  if (sameSum(stated, computed, parts)) return true;
  const more = numberOf(sums.lanjutan, row.index);
  const withMore = Number.isNaN(more) ? stated : stated + more;
  let wider = 0;
  for (const child of row.children) {
    const own = numberOf(sums.own, child.index);
    const extra = numberOf(sums.lanjutan, child.index);
    const effective = numberOf(sums.effective, child.index);
    if (!Number.isNaN(effective)) wider += Number.isNaN(own) || Number.isNaN(extra) ? effective : own + extra;
  }
  if (sameSum(stated, wider, parts)) return true;
  if (withMore !== stated && (sameSum(withMore, computed, parts) || sameSum(withMore, wider, parts)))
    return true;
  const own = ownChildren(row);
  return own.length > 0 && own.length < parts && sameSum(stated, sumOf(own, sums.effective), parts);
}

/** Children whose code is not of another parent; where some surely are its own, those alone. */
function ownChildren(row: TableRow): TableRow[] {
  const { kode } = row;
  if (!kode) return [];
  const placed = row.children.map((child) => (child.kode ? isUnder(child.kode, kode) : null));
  const sure = placed.includes(true);
  return row.children.filter(
    (child, at) => placed[at] === true || (!sure && placed[at] !== false) || !child.kode,
  );
}

/** More than the sum, while something below cannot be read: it may well be the difference. */
function cannotTell(row: TableRow, stated: number, computed: number, sums: ColumnSums): boolean {
  return stated > computed && row.children.some((child) => isUnreadable(child, sums));
}

function isUnreadable(row: TableRow, sums: ColumnSums): boolean {
  if (!Number.isNaN(numberOf(sums.own, row.index))) return false;
  if (row.children.length > 0) return row.children.some((child) => isUnreadable(child, sums));
  return (
    sums.unreadable.at(row.index) === 1 || row.lanjutan.some((more) => sums.unreadable.at(more.index) === 1)
  );
}
