import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { rupiahOf } from './amounts';

/** Rupiah of one fund source on both sides; null where a table has no column for it. */
export interface FundTotal {
  readonly nama: string;
  readonly here: number | null;
  readonly there: number | null;
}

/** Rupiah per fund source, of the lowest rows; empty where neither table names its sources. */
export function fundTotals(
  here: ReadTable,
  ownColumn: TableColumn,
  there: ReadTable,
  otherColumn: TableColumn,
): readonly FundTotal[] {
  const own = totalsByFund(here, ownColumn);
  const other = totalsByFund(there, otherColumn);
  const names = [...new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])])].sort();
  return names.map((nama) => ({
    nama,
    here: own ? (own.get(nama) ?? 0) : null,
    there: other ? (other.get(nama) ?? 0) : null,
  }));
}

function totalsByFund(read: ReadTable, column: TableColumn): ReadonlyMap<string, number> | null {
  const source = read.column('sumberDana');
  if (!source) return null;
  const totals = new Map<string, number>();
  for (const row of read.rows) {
    const isLowest = row.level === 'subkegiatan' || (row.level === 'kegiatan' && row.children.length === 0);
    const value = isLowest ? rupiahOf(read, row, column) : null;
    if (value === null) continue;
    const name = read.text(row, source).toUpperCase();
    totals.set(name, (totals.get(name) ?? 0) + value);
  }
  return totals;
}
