import { cellAddress } from '../grid/a1';
import { type CellGrid, type GridRange, isBlank, valueAt } from '../grid/cell-grid';
import { readColumnNumbers } from './column-numbers';
import { findDataRows, isFoot } from './data-rows';
import { goesOnFrom, rowsLike, type Source } from './goes-on';
import { isNextPage, ofOneTable } from './next-page';
import { hasOwnBeginning, leftOver, type SheetReading } from './left-over';
import { type RecognisedTable, tableColumn } from './recognised-table';
import { range } from './table-columns';
import { weights } from './weights';

/**
 * The sheets with every area read that goes on from a table without a heading of its own: the next page of a table on
 * a sheet of its own, or the rest of it below a gap. It has the columns of the table it goes on from.
 */
export function withContinuations(sheets: readonly SheetReading[]): readonly SheetReading[] {
  if (sheets.every(({ tables }) => tables.length === 0)) return sheets;
  // The part that a table ends with so far, by the table's id.
  const ends = new Map(
    sheets.flatMap(({ grid, tables }, at) =>
      tables.map((table): [string, End] => [table.id, { grid, table, at, whole: { grid, table } }]),
    ),
  );
  return sheets.map((sheet, at) => {
    const found = leftOver(sheet).flatMap((area) => {
      const [end, rows] = endBefore([...ends.values()], sheet, at, area) ?? [];
      if (!rows || !end) return [];
      const table = partOf(sheet.grid, rows, end);
      ends.set(end.whole.table.id, { ...end, grid: sheet.grid, table, at });
      return [table];
    });
    if (found.length === 0) return sheet;
    return { ...sheet, tables: [...sheet.tables, ...found].sort((a, b) => a.range.top - b.range.top) };
  });
}

/** Where a table ends so far. */
interface End extends Source {
  /** Which sheet. */
  readonly at: number;
  /** The part that has the heading. */
  readonly whole: Source;
}

/** Rows of an area that may go on from a table. */
interface Rows {
  readonly range: GridRange;
  readonly wide: readonly number[];
  readonly numberRow: number | null;
}

function rowsOf({ grid, near }: SheetReading, area: GridRange, source: Source): Rows | null {
  if (near.some(({ block }) => block.top >= area.top && block.bottom <= area.bottom)) return null;
  const like = rowsLike(source, grid, area);
  const [first] = like;
  if (first === undefined || hasOwnBeginning(grid, area, first)) return null;
  const isNumbered = readColumnNumbers(grid, first, area.left, area.right) !== null;
  const top = isNumbered ? first + 1 : first;
  const block = { ...area, top, bottom: top - 1, numberRow: null, dataTop: top };
  const { last } = findDataRows(grid, block, area.bottom + 1);
  const wide = like.filter((row) => row >= top && row <= last);
  if (wide.length === 0) return null;
  return { range: { ...area, top, bottom: last }, wide, numberRow: isNumbered ? first : null };
}

/** The table that rows go on from: the nearest before them; one that its total closed is none. */
function endBefore(
  ends: readonly End[],
  sheet: SheetReading,
  at: number,
  area: GridRange,
): readonly [End, Rows] | null {
  const { grid } = sheet;
  const before = ends.filter((end) => end.at < at || (end.at === at && end.table.range.bottom < area.top));
  const sorted = [...before].sort((a, b) => b.at - a.at || b.table.range.bottom - a.table.range.bottom);
  for (const end of sorted) {
    const rows = rowsOf(sheet, area, end.whole);
    if (!rows) continue;
    const few = rows.wide.length < 2 || rows.range.bottom - rows.range.top < weights.unread.rows - 1;
    // A row or two below a table are its notes and signatures; on a sheet of their own they are the end of one.
    if ((few && end.at === at) || !goesOnFrom(end.whole, grid, rows.range, rows.wide)) continue;
    return !isClosed(end) && followsOn(end, sheet, rows) ? [end, rows] : null;
  }
  return null;
}

/** Its total stands at the end; «Jumlah warga …» is an indicator. */
function isClosed({ grid, table }: Source): boolean {
  const cells = grid.values[table.dataRows[1]] ?? [];
  const label = cells.findIndex((value) => !isBlank(value));
  const indicator = tableColumn(table, 'indikator');
  return isFoot(cells) && !(indicator && indicator.left <= label && label <= indicator.right);
}

/**
 * Whether its codes go on from those of the table. Where it has none, that it is the next page is told by its numbers,
 * by the names of the sheets («Hal 1», «Hal 2»), or by standing below.
 */
function followsOn(end: End, { grid }: SheetReading, { range: area, wide }: Rows): boolean {
  // The sheets say so themselves, unless the second is the first once more.
  if (isNextPage(end.grid.sheet, grid.sheet)) return !isCopy(end, grid, area);
  const isNext = ofOneTable(end.grid.sheet, grid.sheet);
  const column = tableColumn(end.table, 'kode') ?? tableColumn(end.table, 'no');
  if (!column) return isNext;
  const { dataRows } = end.table;
  const before = range(...dataRows)
    .map((row) => codeIn(end.grid, row, column))
    .filter((code) => code !== null);
  const after = range(area.top, area.bottom)
    .map((row) => codeIn(grid, row, column))
    .filter((code) => code !== null);
  const [first] = after;
  const last = before.at(-1);
  if (!first || !last)
    return isNext && (before.length * 2 < dataRows[1] - dataRows[0] + 1 || after.length * 2 < wide.length);
  // Numbers begin anew below each program, and codes that come again and again tell nothing.
  const known = new Set(before.map((code) => code.join('.')));
  if (Math.max(...before.map((code) => code.length)) < 2 || known.size * 2 <= before.length)
    return isNext || (first.length === 1 && last.length === 1 && first[0] === (last[0] ?? 0) + 1);
  const again = after.filter((code) => known.has(code.join('.'))).length;
  return again * 4 <= after.length && isAfter(first, last);
}

/** Most of its rows stand in the table already, cell by cell. */
function isCopy({ grid, table }: Source, other: CellGrid, area: GridRange): boolean {
  const key = (own: CellGrid, row: number): string => JSON.stringify(own.values[row] ?? []);
  const known = new Set(range(...table.dataRows).map((row) => key(grid, row)));
  const rows = range(area.top, area.bottom);
  return rows.filter((row) => known.has(key(other, row))).length * 2 > rows.length;
}

/** The figures of a code, over all the cells it is spread over: «1.06.01.2.02» and «1 | 06 | 01 | 2.02» are one. */
function codeIn(
  grid: CellGrid,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly number[] | null {
  const text = range(left, right)
    .map((column) => valueAt(grid, row, column))
    .map((value) => (typeof value === 'number' || typeof value === 'string' ? String(value) : ''))
    .join('.');
  const figures = (/^[.\s]*(\d[\d.,\s]*)/.exec(text)?.[1] ?? '').match(/\d+/g);
  return figures && figures.length > 0 ? figures.map(Number) : null;
}

/** By its figures from the left. */
function isAfter(first: readonly number[], last: readonly number[]): boolean {
  for (let at = 0; at < Math.min(first.length, last.length); at++) {
    const step = (first[at] ?? 0) - (last[at] ?? 0);
    if (step !== 0) return step > 0;
  }
  return first.length > last.length;
}

function partOf(grid: CellGrid, { range: area, numberRow }: Rows, { whole }: End): RecognisedTable {
  const { table } = whole;
  return {
    ...table,
    id: `${grid.sheet}!${cellAddress(area.top, table.range.left)}`,
    sheet: grid.sheet,
    range: { ...area, top: numberRow ?? area.top, left: table.range.left, right: table.range.right },
    continues: table.id,
    titleRows: null,
    title: `${table.title} (lanjutan)`.trim(),
    headerRows: [area.top, area.top],
    columnNumberRow: numberRow,
    dataRows: [area.top, area.bottom],
    repeatedHeaderRows: [],
    evidence: [
      {
        id: `lanjutan tabel ${table.kind} di «${table.sheet}» tanpa judul kolom; dibaca dengan kolomnya`,
        en: `goes on from the ${table.kind} on “${table.sheet}” without a heading; read with its columns`,
      },
    ],
  };
}
