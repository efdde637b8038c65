import { fc } from '../../support/random';
import type { CellGrid, CellValue } from '../../../src/core/grid/cell-grid';

/** Something a person does to a sheet; places are shares of its height and width, so that they fit any sheet. */
export type SheetEdit =
  | { readonly is: 'type'; readonly sheet: number; readonly at: Place; readonly typed: CellValue }
  | { readonly is: 'copy'; readonly sheet: number; readonly at: Place; readonly from: Place }
  | { readonly is: 'format'; readonly sheet: number; readonly at: Place; readonly format: string | null }
  | { readonly is: 'insert' | 'delete'; readonly sheet: number; readonly at: Place }
  | { readonly is: 'merge'; readonly sheet: number; readonly at: Place; readonly rows: number };

type Place = readonly [row: number, column: number];

/** Rows nearer to the top come up more often: headings and first rows matter most to recognition. */
const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.tuple(share, share),
  fc.tuple(
    share.map((part) => part * part),
    share,
  ),
);
const typed: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.integer({ min: 0, max: 300 }),
  fc.constantFrom<CellValue>(
    null,
    '',
    '-',
    0,
    2024,
    '100%',
    '12 Orang',
    '36 0',
    '1,253',
    'Rp 1.250.000',
    '4 Unit',
    '(diisi)',
    '#REF!',
    '1.06.02',
    '1.06.02.2.01',
    '1.06.02.2.01.0003',
    '1.06.02.2.01.0003',
    'PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL',
    'Kegiatan Pengelolaan Data dan',
    'Penyediaan Layanan Lain',
    'JUMLAH',
    'Belanja Modal',
    'Jumlah orang yang dilayani',
    'Persentase capaian',
    'Target Capaian Kinerja',
    'Dinas Sosial',
    'Tahun 2025',
  ),
);
const sheet = fc.nat(9);

export const sheetEdit: fc.Arbitrary<SheetEdit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ is: fc.constant('type' as const), sheet, at: place, typed }) },
  { weight: 6, arbitrary: fc.record({ is: fc.constant('copy' as const), sheet, at: place, from: place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('format' as const),
      sheet,
      at: place,
      format: fc.constantFrom(null, '0.00%', '#,##0', '0" Bulan"'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constantFrom('insert' as const, 'delete' as const), sheet, at: place }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('merge' as const),
      sheet,
      at: place,
      rows: fc.integer({ min: 1, max: 3 }),
    }),
  },
);

/** The workbook after an edit; rows that it does not touch stay the same arrays, as when they come over the wire. */
export function afterEdit(grids: readonly CellGrid[], edit: SheetEdit): readonly CellGrid[] {
  const which = edit.sheet % grids.length;
  return grids.map((grid, at) => (at === which ? editSheet(grid, edit) : grid));
}

function editSheet(grid: CellGrid, edit: SheetEdit): CellGrid {
  const { row, column } = cellAt(grid, edit.at);
  switch (edit.is) {
    case 'type':
      return { ...grid, values: withCell(grid.values, row, column, edit.typed) };
    case 'copy': {
      const from = cellAt(grid, edit.from);
      const value = grid.values[from.row]?.[column] ?? null;
      return { ...grid, values: withCell(grid.values, row, column, value) };
    }
    case 'format':
      return { ...grid, formats: withCell(grid.formats, row, column, edit.format) };
    case 'insert':
      return withRows(grid, row, 0, [[]]);
    case 'delete':
      return withRows(grid, row, 1, []);
    case 'merge': {
      const merge = { top: row, bottom: row + edit.rows, left: column, right: column };
      return { ...grid, merges: [...grid.merges, merge] };
    }
  }
}

/** One column right of the widest row and one row below the last are there to be typed into too. */
function cellAt(grid: CellGrid, [down, across]: Place): { row: number; column: number } {
  const width = grid.values.reduce((most, cells) => Math.max(most, cells.length), 1);
  return { row: Math.floor(down * (grid.values.length + 1)), column: Math.floor(across * (width + 1)) };
}

function withCell<T>(
  rows: readonly (readonly (T | null)[])[],
  row: number,
  column: number,
  cell: T | null,
): readonly (readonly (T | null)[])[] {
  const next = [...rows];
  while (next.length <= row) next.push([]);
  const cells = [...(next[row] ?? [])];
  while (cells.length <= column) cells.push(null);
  cells[column] = cell;
  next[row] = cells;
  return next;
}

function withRows(grid: CellGrid, row: number, gone: number, put: readonly (readonly never[])[]): CellGrid {
  const spliced = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] => [
    ...rows.slice(0, row),
    ...put,
    ...rows.slice(row + gone),
  ];
  return {
    ...grid,
    values: spliced(grid.values),
    formulas: spliced(grid.formulas),
    formats: spliced(grid.formats),
  };
}
