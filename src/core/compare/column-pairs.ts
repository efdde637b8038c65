import type { ReadTable } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { firstColumn } from '../silang/amounts';
import { periodOf, type CheckedTables, yearOf } from '../silang/plan-years';
import { nameColumn } from '../silang/place';
import { sharedColumns } from '../silang/print-differences';

export interface ColumnPair {
  readonly left: TableColumn;
  readonly right: TableColumn;
}

/** What a table of one kind and a table of another say about the same thing: the first role that each has. */
const FIELDS: readonly (readonly string[])[] = [
  ['indikator', 'indikatorAnalisis', 'indikatorRkpd'],
  ['lokasi', 'lokasiAnalisis', 'lokasiRkpd'],
  ['target', 'targetAnalisis', 'targetRkpd', 'targetBerjalan', 'targetBerjalanK'],
  ['pagu', 'kebutuhanDana', 'paguRkpd', 'targetBerjalanRp'],
  ['sumberDana'],
  ['targetMaju'],
  ['paguMaju'],
];

/** Names and codes are compared as what tells a row, not as cells. */
const TELLING_ROWS = ['kode', 'nomor'];

/** Which columns are held against each other, in the order of the left table. */
export function columnPairs(
  left: ReadTable,
  right: ReadTable,
  context: CheckedTables,
): readonly ColumnPair[] {
  if (left.table.kind === right.table.kind) {
    const name = nameColumn(left);
    return sharedColumns(left, right)
      .filter(([column]) => !TELLING_ROWS.includes(column.data) && column !== name)
      .map(([one, other]) => ({ left: one, right: other }));
  }
  const years = comparedYears(left, right, context);
  const pairs = FIELDS.flatMap((roles) => {
    const one = columnIn(left, roles, years.left);
    const other = columnIn(right, roles, years.right);
    return one && other ? [{ left: one, right: other }] : [];
  });
  return pairs.sort((a, b) => a.left.left - b.left.left);
}

function columnIn(read: ReadTable, roles: readonly string[], year: ComparedYear): TableColumn | null {
  return firstColumn(read, roles) ?? (year.period === null ? null : firstColumn(read, roles, year.period));
}

export interface ComparedYear {
  /** The year that the compared columns speak of; null where nothing says. */
  readonly year: number | null;
  /** Of a table with a column for each year: which of them; null where there is none. */
  readonly period: number | null;
}

/** A T-C.29 tells of the running year, which is the one before its plan's; a Renstra of the year that the other asks for. */
export function comparedYears(
  left: ReadTable,
  right: ReadTable,
  context: CheckedTables,
): { readonly left: ComparedYear; readonly right: ComparedYear } {
  const sameKind = left.table.kind === right.table.kind;
  const planned = (read: ReadTable): number | null => {
    const year = yearOf(read, context);
    return year !== null && read.table.kind === 'T-C.29' && !sameKind ? year - 1 : year;
  };
  const yearsOf = (read: ReadTable, other: ReadTable): ComparedYear => {
    if (read.table.kind !== 'T-C.27' || sameKind) return { year: planned(read), period: null };
    const asked = planned(other);
    const period = asked === null ? null : periodOf(read, asked, context);
    return { year: period === null ? null : asked, period };
  };
  return { left: yearsOf(left, right), right: yearsOf(right, left) };
}
