import { type CellGrid, type GridRange, isBlank } from '../grid/cell-grid';
import { memo } from '../memo';
import { type ColumnProfile, profileColumn, profileSpeaksFor } from './column-profile';
import { isNextPage } from './next-page';
import { filledCells } from './data-rows';
import type { RecognisedTable } from './recognised-table';
import { range } from './table-columns';
import { weights } from './weights';

/** A table of the workbook that another area may go on from. */
export interface Source {
  readonly grid: CellGrid;
  readonly table: RecognisedTable;
}

/** The rows of an area that may be rows of a table: as many cells as any table has, or just those that its rows fill. */
export function rowsLike(source: Source, grid: CellGrid, area: GridRange): readonly number[] {
  const isWide = (row: number): boolean =>
    filledCells(grid.values[row], area.left, area.right) >= weights.unread.columns;
  const rows = range(area.top, area.bottom).filter((row) => isWide(row) || hasShapeOf(source, grid, row));
  // A line or two of few cells are a title or a note, wherever they stand.
  return rows.length >= weights.unread.rows || rows.some(isWide) ? rows : [];
}

/** A row that fills the same columns as one of the table does; the name of a table is none. */
function hasShapeOf({ grid: own, table }: Source, grid: CellGrid, row: number): boolean {
  const cells = grid.values[row] ?? [];
  if (cells.some((value) => typeof value === 'string' && NAMES_TABLE.test(value))) return false;
  return shapesOf(table)(own).has(shapeOf(grid, row));
}

const NAMES_TABLE = /^\s*(?:tabel|formulir|lampiran|bab)\b/i;

const shapesOf = memo((table: RecognisedTable) =>
  memo((grid: CellGrid): ReadonlySet<string> => {
    const shapes = new Set(range(...table.dataRows).map((row) => shapeOf(grid, row)));
    shapes.delete('');
    return shapes;
  }),
);

function shapeOf({ values }: CellGrid, row: number): string {
  return (values[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [column])).join();
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
    after: profileColumn(grid, first, left, right, area.bottom),
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
    if (mostlyFigures(before) === mostlyFigures(after) || fits) alike++;
  }
  const { left, right } = table.range;
  const isNext = isNextPage(own.sheet, grid.sheet);
  const leastFilled = isNext ? weights.unread.filledOnNextPage : weights.unread.filledColumns;
  const shared =
    rows.length < weights.unread.rows
      ? Math.min(
          weights.unread.sharedByFew,
          Math.max(little ? profiles.length : known, weights.unread.sharedColumns),
        )
      : weights.unread.sharedColumns;
  return (
    both >= (isNext ? weights.unread.sharedOnNextPage : shared) &&
    filled >= known * leastFilled &&
    (agree >= both * weights.unread.agreeing || alike >= both * weights.unread.figuresAgreeing) &&
    area.left >= left &&
    area.right <= right + 1
  );
}

/** «12», «12,5» and «85 %» may stand in one column; words do not. */
function mostlyFigures({ kode, rupiah, persen, angka }: ColumnProfile): boolean {
  return kode + rupiah + persen + angka >= 0.5;
}

/** What most cells of a column are. */
function mostOf(profile: ColumnProfile): string {
  const kinds = ['kode', 'rupiah', 'persen', 'angka', 'kalimat', 'sumberDana'] as const;
  const most = Math.max(...kinds.map((kind) => profile[kind]));
  return most < weights.unread.mostOfColumn
    ? 'teks'
    : (kinds.find((kind) => profile[kind] === most) ?? 'teks');
}
