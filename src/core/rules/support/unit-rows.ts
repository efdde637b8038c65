import { memo } from '../../memo';
import type { ReadTable, TableRow } from '../../read/read-table';

/** The unit each row speaks of, by `TableRow.index`: named once over its rows; "" where none is. */
const units = memo((read: ReadTable): readonly string[] => {
  const column = read.column('perangkatDaerah');
  let unit = '';
  return read.rows.map((row) => {
    const own = column ? read.text(row, column) : '';
    if (own !== '') unit = own;
    return unit;
  });
});

/** True where two rows belong to different units of an agency, each of which lists its kegiatan under the same codes. */
export function ofDifferentUnits(read: ReadTable, one: TableRow, other: TableRow): boolean {
  return units(read)[one.index] !== units(read)[other.index];
}
