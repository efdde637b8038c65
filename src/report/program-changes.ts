import { shortName } from '../core/facts/names';
import type { ReadTable, TableRow } from '../core/read/read-table';
import { paguOf, totalsOf } from '../core/silang/pagu-totals';
import type { PublicTable } from './schema';

/** What a changed plan (Renja perubahan) does to the pagu of each program, in rupiah; null of any other table. */
export function programChanges(read: ReadTable): NonNullable<PublicTable['changes']> | null {
  const [before, after] = [read.column('paguSebelum'), read.column('pagu')];
  if (!read.table.change || !before || !after) return null;
  const programs = read.rows.filter(({ level }) => level === 'program');
  const change = (row: TableRow) => ({
    kode: row.kodeText || null,
    nama: shortName(row.nama),
    before: paguOf(read, row, before),
    after: paguOf(read, row, after),
  });
  return {
    programs: programs.map(change),
    before: totalsOf(read, before).total,
    after: totalsOf(read, after).total,
  };
}
