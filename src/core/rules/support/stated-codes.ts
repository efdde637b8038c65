import type { ReadTable, TableRow } from '../../read/read-table';
import { oncePer } from './once-per';

/** Every code that a row of the table has, clean. Asked only where a code is proposed. */
export const statedCodes = oncePer((read: ReadTable): ReadonlySet<string> => {
  const codes = new Set<string>();
  for (const { kode } of read.rows) if (kode) codes.add(kode.clean);
  return codes;
});

/** Place of a row among its siblings (or the roots), -1 where it is none of them. They stand in the order of the table. */
export function placeAmong(siblings: readonly TableRow[], row: TableRow): number {
  let low = 0;
  let high = siblings.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const index = siblings[middle]?.index ?? -1;
    if (index === row.index) return middle;
    if (index < row.index) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
