import { strToU8, zipSync } from 'fflate';
import { type CellGrid, valueAt } from '../../src/core/grid/cell-grid';
import { xlsxParts, type XlsxCellInput } from '../support/xlsx-builder';
import type { Chance } from './chance';

/** What people, formulas and exports put into cells. */
const CONTENTS: readonly XlsxCellInput[] = [
  null,
  '',
  ' ',
  '-',
  0,
  -1,
  1e308,
  0.1,
  2027,
  '1.06.01.2.01.05',
  '1.06.01',
  '1,06',
  '01.06.',
  'Rp 1.617.500.000,00',
  '(120.000.000)',
  '1.234.567.89',
  '75%',
  '0,8',
  '12 bulan',
  '5 org / 3 keg',
  'Infinity',
  '«x»',
  '=1+1',
  '\u00a01.06\u200b',
  'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
  'Jumlah',
  'x'.repeat(400),
  { error: '#REF!' },
  { error: '#N/A', formula: 'VLOOKUP(A1,B:C,2,0)' },
  { value: 5, formula: 'SUM(F8:F20)' },
  { value: 45000, format: 'dd/mm/yyyy' },
  { value: 0.25, format: '0%' },
  true,
];

type Rows = XlsxCellInput[][];

/** The sheets of a workbook with cells, rows and columns changed, lost, doubled and moved. */
export function spoiltCells(grids: readonly CellGrid[], chance: Chance): Uint8Array {
  const sheets = grids.map((grid) => ({ name: grid.sheet, rows: spoiltRows(rowsOf(grid), chance) }));
  const [first] = sheets;
  if (first && chance.once(6)) sheets.push({ name: `${first.name.slice(0, 20)} (2)`, rows: first.rows });
  if (chance.once(8)) sheets.reverse();
  // Of one day, or the same case would be other bytes tomorrow.
  const parts = Object.entries(xlsxParts({ sheets })).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { level: 1, mtime: new Date(1980, 0, 1) });
}

function rowsOf(grid: CellGrid): Rows {
  return grid.values.map((row, at) =>
    row.map((_, column): XlsxCellInput => {
      const value = valueAt(grid, at, column);
      if (typeof value !== 'object' || value === null) return value;
      return 'error' in value ? { error: String(value.error) } : null;
    }),
  );
}

function spoiltRows(given: Rows, chance: Chance): Rows {
  const rows = given.map((row) => [...row]);
  for (let left = 1 + chance.upTo(6); left > 0 && rows.length > 2; left--) {
    const at = chance.upTo(rows.length);
    const row = rows[at] ?? [];
    const column = chance.upTo(Math.max(1, row.length));
    switch (chance.upTo(9)) {
      case 0:
        rows.splice(at, 1);
        break;
      case 1:
        rows.splice(at, 0, [...row]);
        break;
      case 2:
        rows.splice(at, 0, []);
        break;
      case 3:
        for (const one of rows) one.splice(column, 1);
        break;
      case 4:
        for (const one of rows) one.splice(column, 0, null);
        break;
      case 5:
        rows.push(...rows.slice(at, at + 12).map((one) => [...one]));
        break;
      case 6: {
        const other = rows[chance.upTo(rows.length)] ?? [];
        [row[column], other[column]] = [other[column] ?? null, row[column] ?? null];
        break;
      }
      default:
        row[column] = chance.of(CONTENTS);
        rows[at] = row;
    }
  }
  return rows;
}
