import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { memoPer } from '../../memo';

/** Two columns that say the same of two times, or what was planned and what came of it. */
export interface ColumnPair {
  readonly first: TableColumn;
  readonly second: TableColumn;
}

/** What was planned → what was achieved. */
export const REALISED: readonly (readonly [string, string])[] = [
  ['targetLalu', 'realisasiLalu'],
  ['target', 'realisasi'],
  ['pagu', 'realisasi'],
  ['anggaran', 'realisasi'],
];

/** This year → next year. */
export const NEXT_YEAR: readonly (readonly [string, string])[] = [
  ['target', 'targetMaju'],
  ['pagu', 'paguMaju'],
];

/** The pairs a table has; of split columns kinerja with kinerja and rupiah with rupiah, of repeated ones year by year. */
export function columnPairs(
  read: ReadTable,
  roles: readonly (readonly [string, string])[],
): readonly ColumnPair[] {
  const pairs: ColumnPair[] = [];
  for (const [from, to] of roles) {
    for (const half of ['', 'K', 'Rp']) {
      for (const first of read.table.columns) {
        // The older forms split only what was realised: Anggaran → Realisasi Rp, Target → Realisasi K.
        const whole = first.role === from && first.data === (half === 'Rp' ? 'rupiah' : 'kinerja');
        if (first.role !== from + half && !whole) continue;
        const second = read.table.columns.find(
          (column) => column.role === to + half && column.period === first.period,
        );
        if (second && isMoney(read, first) === isMoney(read, second)) pairs.push(pairOf(first, second));
      }
    }
  }
  return pairs;
}

/** The same object for the same two columns, so that what is known of a pair can hang on it. */
const pairOf = memoPer((first: TableColumn, second: TableColumn): ColumnPair => ({ first, second }));

/** True where the column holds rupiah, by the form or by what stands in it. */
export function isMoney(read: ReadTable, column: TableColumn): boolean {
  return read.money.includes(column);
}
