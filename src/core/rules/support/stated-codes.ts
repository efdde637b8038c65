import { firstPlace } from '../../grid/first-place';
import type { ReadTable, TableRow } from '../../read/read-table';
import { memo } from '../../memo';

/** The rows of a table by their clean code. Asked only where codes are out of order or one is proposed. */
export const statedCodes = memo(({ rows }: ReadTable): ReadonlyMap<string, readonly TableRow[]> => {
  const byCode = new Map<string, TableRow[]>();
  for (const row of rows) {
    if (!row.kode) continue;
    const known = byCode.get(row.kode.clean);
    if (known) known.push(row);
    else byCode.set(row.kode.clean, [row]);
  }
  return byCode;
});

/** Place of a row among its siblings (or the roots), -1 where it is none of them. They stand in the order of the table. */
export function placeAmong(siblings: readonly TableRow[], row: TableRow): number {
  const place = firstPlace(siblings.length, (at) => (siblings[at]?.index ?? 0) >= row.index);
  return siblings[place]?.index === row.index ? place : -1;
}
