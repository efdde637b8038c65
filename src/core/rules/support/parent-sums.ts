import { isUnder } from '../../read/kode-relation';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { columnSums, numberOf, sameSum, sumOf, type ColumnSums } from './column-sums';
import { oncePerColumn } from './once-per';

/** A parent whose amount is not the sum of its children. */
export interface ParentMismatch {
  readonly row: TableRow;
  readonly stated: number;
  readonly computed: number;
  /** A parent above it that differs too, but agrees with `computed`: the same cause, told once. */
  upper: TableRow | null;
}

export interface ParentSums {
  readonly sums: ColumnSums;
  /** From the top of the table down. */
  readonly mismatches: readonly ParentMismatch[];
  /** "-" over children with amounts. */
  readonly nihil: readonly TableRow[];
  /** Parents that could be compared. */
  readonly compared: number;
  /** What rows amount to when every mismatch is mended from below, by row index. */
  readonly mended: Float64Array;
}

/** Compares every parent of a money column with the sum of its direct children; once for all rules. */
export const parentSums = oncePerColumn(compare);

function compare(read: ReadTable, column: TableColumn): ParentSums {
  const sums = columnSums(read, column);
  const mended = sums.effective.slice();
  const wrong = new Map<TableRow, ParentMismatch>();
  const nihil: TableRow[] = [];
  let compared = 0;
  for (let at = sums.filled ? read.rows.length - 1 : -1; at >= 0; at--) {
    const row = read.rows[at];
    if (!row || row.children.length === 0) continue;
    const stated = numberOf(sums.own, at);
    const below = sumOf(row.children, mended);
    if (Number.isNaN(stated)) {
      if (Number.isNaN(numberOf(sums.lanjutan, at))) mended[at] = below;
      continue;
    }
    const computed = sumOf(row.children, sums.effective);
    if (Number.isNaN(computed)) continue;
    compared++;
    if (fits(row, stated, computed, sums) || cannotTell(row, stated, computed, sums)) continue;
    if (stated === 0 && read.amount(row, column).is === 'nihil') {
      nihil.push(row);
      mended[at] = below;
      continue;
    }
    const causes = causesBelow(row, wrong);
    if (causes.length > 0 && sameSum(stated, below, row.children.length)) {
      for (const cause of causes) cause.upper ??= row;
      continue;
    }
    wrong.set(row, { row, stated, computed, upper: null });
    mended[at] = below;
  }
  return { sums, mismatches: [...wrong.values()].reverse(), nihil: nihil.reverse(), compared, mended };
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
  return sums.unreadable[row.index] === 1 || row.lanjutan.some((more) => sums.unreadable[more.index] === 1);
}

function causesBelow(row: TableRow, wrong: ReadonlyMap<TableRow, ParentMismatch>): ParentMismatch[] {
  return row.children.flatMap((child) => {
    const found = wrong.get(child);
    return found ? [found] : child.children.length > 0 ? causesBelow(child, wrong) : [];
  });
}
