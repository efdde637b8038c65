import { columnIndex, parseRange } from '../grid/a1';
import type { CellGrid } from '../grid/cell-grid';
import type { Bilingual } from '../language/language';
import type { OddSetting } from '../odd-settings';
import type { ReadTable } from '../read/read-table';
import type { Settings } from '../settings';

const why = {
  sheet: { id: 'lembar itu tidak ada di berkas ini', en: 'this workbook has no such sheet' },
  cell: { id: 'sel itu di luar isi lembarnya', en: 'that cell lies outside of what the sheet holds' },
  column: { id: 'kolom itu di luar isi lembarnya', en: 'that column lies outside of what the sheet holds' },
  rows: { id: 'baris itu di luar isi lembarnya', en: 'those rows lie outside of what the sheet holds' },
  table: { id: 'tidak ada tabel di sana', en: 'no table stands there' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Settings that name what a workbook does not have: they change nothing in it, and that must be said. */
export function unplacedSettings(
  sheets: readonly CellGrid[],
  tables: readonly ReadTable[],
  { tables: overrules = [], accepted = [], unread = [] }: Settings,
): readonly OddSetting[] {
  const odd: OddSetting[] = [];
  const tell = (where: string, value: string, reason: Bilingual): void => {
    odd.push({ where, value, why: reason });
  };
  /** The sheet, where it is there. */
  const sheetOf = (name: string, where: string): CellGrid | undefined => {
    const grid = sheets.find(({ sheet }) => sheet === name);
    if (!grid) tell(`${where}.sheet`, name, why.sheet);
    return grid;
  };
  const within = (grid: CellGrid, address: string): boolean => {
    const range = parseRange(address);
    return range !== null && range.top < grid.values.length && range.left < widthOf(grid);
  };
  overrules.forEach(({ sheet, at, kind, columns = {}, headerRows, dataRows }, nth) => {
    const where = `tables.${String(nth)}`;
    const grid = sheetOf(sheet, where);
    if (!grid) return;
    for (const [role, letters] of Object.entries(columns)) {
      const last = columnIndex(letters.split(':').at(-1)?.trim() ?? '');
      if (last !== null && last >= widthOf(grid)) tell(`${where}.columns.${role}`, letters, why.column);
    }
    for (const [name, rows] of Object.entries({ headerRows, dataRows }))
      if (rows && rows[0] > grid.values.length) tell(`${where}.${name}`, rows.join('–'), why.rows);
    if (at !== undefined && !within(grid, at)) tell(`${where}.at`, at, why.cell);
    else if (kind !== 'none' && !tables.some(({ table }) => table.sheet === sheet))
      tell(where, at ?? sheet, why.table);
  });
  accepted.forEach(({ sheet, cell }, nth) => {
    const grid = sheetOf(sheet, `accepted.${String(nth)}`);
    if (grid && !within(grid, cell)) tell(`accepted.${String(nth)}.cell`, cell, why.cell);
  });
  unread.forEach(({ sheet, range }, nth) => {
    const grid = sheetOf(sheet, `unread.${String(nth)}`);
    if (grid && typeof range === 'string' && !within(grid, range))
      tell(`unread.${String(nth)}.range`, range, why.cell);
  });
  return odd;
}

function widthOf({ values }: CellGrid): number {
  return values.reduce((most, row) => Math.max(most, row.length), 0);
}
