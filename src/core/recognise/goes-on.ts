import type { CellGrid, GridRange } from '../grid/cell-grid';
import { type ColumnProfile, profileColumn, profileSpeaksFor } from './column-profile';
import type { RecognisedTable } from './recognised-table';
import { weights } from './weights';

/** A table of the workbook that another area may go on from. */
export interface Source {
  readonly grid: CellGrid;
  readonly table: RecognisedTable;
}

/** Rows that fill the columns of a table with what those columns hold. */
export function goesOnFrom(
  { grid: own, table }: Source,
  grid: CellGrid,
  area: GridRange,
  rows: readonly number[],
): boolean {
  const [first = 0] = rows;
  const [dataTop, dataLast] = table.dataRows;
  if (dataLast < dataTop) return false;
  const profiles = table.columns.map(({ left, right, data }) => ({
    data,
    before: profileColumn(own, dataTop, left, right),
    after: profileColumn(grid, first, left, right),
  }));
  const known = profiles.filter(({ before }) => before.filled > 0).length;
  // A page that ends below its first rows says little of its columns; then the form does.
  const little = known < weights.unread.sharedColumns;
  let both = 0;
  let agree = 0;
  let alike = 0;
  let filled = 0;
  for (const { before, after, data } of profiles) {
    if (after.filled > 0) filled++;
    if (after.filled === 0 || (before.filled === 0 && !little)) continue;
    both++;
    const [one, other] = [mostOf(before), mostOf(after)];
    const fits = before.filled === 0 && profileSpeaksFor(after, data) >= 0;
    if (one === other || fits) agree++;
    if (isFigure(one) === isFigure(other) || fits) alike++;
  }
  const { left, right } = table.range;
  const shared =
    rows.length < weights.unread.rows
      ? Math.min(
          weights.unread.sharedByFew,
          Math.max(little ? profiles.length : known, weights.unread.sharedColumns),
        )
      : weights.unread.sharedColumns;
  return (
    both >= shared &&
    filled >= table.columns.length * weights.unread.filledColumns &&
    (agree >= both * weights.unread.agreeing || alike >= both * weights.unread.figuresAgreeing) &&
    area.left >= left &&
    area.right <= right + 1
  );
}

/** «12», «12,5» and «85 %» may stand in one column; words do not. */
function isFigure(kind: string): boolean {
  return ['kode', 'rupiah', 'persen', 'angka'].includes(kind);
}

/** What most cells of a column are. */
function mostOf(profile: ColumnProfile): string {
  const kinds = ['kode', 'rupiah', 'persen', 'angka', 'kalimat', 'sumberDana'] as const;
  const most = Math.max(...kinds.map((kind) => profile[kind]));
  return most < weights.unread.mostOfColumn
    ? 'teks'
    : (kinds.find((kind) => profile[kind] === most) ?? 'teks');
}
