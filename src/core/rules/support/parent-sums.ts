import { isUnder } from '../../read/kode-relation';
import { PerRow } from '../../read/per-row';
import type { ReadTable, TableRow } from '../../read/read-table';
import { sameItems } from '../../read/same-items';
import type { TableColumn } from '../../recognise/recognised-table';
import {
  type ColumnSums,
  columnSums,
  type Figures,
  type GrownSums,
  numberOf,
  sameSum,
  sumOf,
} from './column-sums';
import { oncePerColumn } from './once-per';
import { withAncestors } from './row-order';

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
export const parentSums: (read: ReadTable, column: TableColumn) => ParentSums = oncePerColumn<Judged>(
  (read, column) => {
    const comparison = new Comparison(read, column);
    return comparison.judge([], null);
  },
  {
    amend: (before, { moment }, read) =>
      before.comparison.judge(withAncestors(read.editedAfter(moment)), before),
  },
);

/** The sums of a column, and what they would be were every mismatch mended. */
export interface MendedSums {
  readonly sums: ColumnSums;
  readonly mended: Figures;
}

export function mendedSums(read: ReadTable, column: TableColumn): MendedSums {
  return { sums: columnSums(read, column), mended: parentSums(read, column).mended };
}

interface Judged extends ParentSums {
  readonly comparison: Comparison;
}

/** What is known of every parent, so that edited rows and those above them can be compared again. */
class Comparison {
  private readonly numbers: Float64Array;
  private readonly mended: PerRow;
  private filled = false;
  private readonly wrong = new Map<TableRow, { readonly stated: number; readonly computed: number }>();
  private readonly uppers = new Map<TableRow, TableRow>();
  private readonly nihil = new Set<TableRow>();
  private readonly compared = new Set<TableRow>();

  constructor(
    private readonly read: ReadTable,
    private readonly column: TableColumn,
  ) {
    this.numbers = new Float64Array(read.rows.length).fill(NaN);
    this.mended = new PerRow(this.numbers, read.isEditable);
  }

  /** `edited` are the rows that may have changed since, children before their parents. */
  judge(edited: readonly TableRow[], before: Judged | null): Judged {
    const sums = columnSums(this.read, this.column);
    const rows = before && sums.filled === this.filled ? edited : [...this.read.rows].reverse();
    this.filled = sums.filled;
    const again = new Set(rows);
    for (const [cause, upper] of this.uppers) if (again.has(upper)) this.uppers.delete(cause);
    for (const row of rows) {
      this.wrong.delete(row);
      this.nihil.delete(row);
      this.compared.delete(row);
      const mended = this.mendedOf(row, sums);
      if (before) this.mended.put(row.index, mended);
      else this.numbers[row.index] = mended;
    }
    const mismatches = this.mismatches(before?.mismatches ?? []);
    const nihil = inOrder(this.nihil);
    const compared = this.compared.size;
    const isSame =
      before?.compared === compared &&
      sameItems(before.mismatches, mismatches) &&
      sameItems(before.nihil, nihil);
    return isSame ? before : { comparison: this, mended: this.mended, mismatches, nihil, compared };
  }

  /** What a row amounts to once it is mended; notes what is wrong with it. */
  private mendedOf(row: TableRow, sums: GrownSums): number {
    const effective = numberOf(sums.effective, row.index);
    if (row.children.length === 0 || !sums.filled) return effective;
    const stated = numberOf(sums.own, row.index);
    const below = sumOf(row.children, this.mended.now);
    if (Number.isNaN(stated)) return Number.isNaN(numberOf(sums.lanjutan, row.index)) ? below : effective;
    const computed = sumOf(row.children, sums.effective);
    if (Number.isNaN(computed)) return effective;
    this.compared.add(row);
    if (fits(row, stated, computed, sums) || cannotTell(row, stated, computed, sums)) return effective;
    if (stated === 0 && this.read.amount(row, this.column).is === 'nihil') {
      this.nihil.add(row);
      return below;
    }
    const causes = this.causesBelow(row);
    if (causes.length > 0 && sameSum(stated, below, row.children.length)) {
      for (const cause of causes) if (!this.uppers.has(cause)) this.uppers.set(cause, row);
      return effective;
    }
    this.wrong.set(row, { stated, computed });
    return below;
  }

  private causesBelow(row: TableRow): TableRow[] {
    return row.children.flatMap((child) => (this.wrong.has(child) ? [child] : this.causesBelow(child)));
  }

  /** A mismatch that is what it was stays the same object. */
  private mismatches(before: readonly ParentMismatch[]): readonly ParentMismatch[] {
    const known = new Map(before.map((mismatch) => [mismatch.row, mismatch]));
    return inOrder(this.wrong.keys()).flatMap((row) => {
      const figures = this.wrong.get(row);
      if (!figures) return [];
      const now = { column: this.column, row, ...figures, upper: this.uppers.get(row) ?? null };
      const was = known.get(row);
      const isSame = was?.stated === now.stated && was.computed === now.computed && was.upper === now.upper;
      return [isSame ? was : now];
    });
  }
}

function inOrder(rows: Iterable<TableRow>): readonly TableRow[] {
  return [...rows].sort((one, other) => one.index - other.index);
}

/** A row's total may include its continuing rows or not, on either side; and rows of another parent may not count. */
function fits(row: TableRow, stated: number, computed: number, sums: GrownSums): boolean {
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
function cannotTell(row: TableRow, stated: number, computed: number, sums: GrownSums): boolean {
  return stated > computed && row.children.some((child) => isUnreadable(child, sums));
}

function isUnreadable(row: TableRow, sums: GrownSums): boolean {
  if (!Number.isNaN(numberOf(sums.own, row.index))) return false;
  if (row.children.length > 0) return row.children.some((child) => isUnreadable(child, sums));
  return (
    sums.unreadable.at(row.index) === 1 || row.lanjutan.some((more) => sums.unreadable.at(more.index) === 1)
  );
}
