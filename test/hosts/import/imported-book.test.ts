import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { bookOfRaw } from '../../../src/hosts/import/book-of-raw';
import type { RawTable } from '../../../src/hosts/import/imported-book';
import { workbookOf } from '../../../src/hosts/import/workbook-of';

const table: RawTable = {
  name: null,
  titleLines: ['Tabel T-C.33', 'Dinas Sosial'],
  values: [
    ['Kode', 'Pagu'],
    ['1.06', null],
    ['0012', 'terpotong'],
  ],
  merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
  origins: [[{ page: 7, box: { left: 0, top: 0, right: 10, bottom: 10 } }]],
  doubts: [{ row: 2, column: 1, why: 'terpotong', message: { id: 'terpotong', en: 'cut' } }],
  headingRows: 1,
};

const book = bookOfRaw('docx', { tables: [table, table], pages: null, notes: [], typed: false });

test('titles stand above the table, and everything of the table moves down with it', () => {
  const [sheet] = book.sheets;
  expect(sheet?.grid.values).toEqual([
    ['Tabel T-C.33'],
    ['Dinas Sosial'],
    ['Kode', 'Pagu'],
    ['1.06', null],
    ['0012', 'terpotong'],
  ]);
  expect(sheet?.grid.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 0 }]);
  expect(sheet?.origins[2]?.[0]).toMatchObject({ page: 7 });
  expect(sheet?.doubts).toMatchObject([{ row: 4, column: 1 }]);
});

test('sheets are named by their number and the form of their title', () => {
  expect(book.sheets.map(({ grid }) => grid.sheet)).toEqual(['Tabel 1 T-C.33', 'Tabel 2 T-C.33']);
});

test('an imported book becomes an ordinary workbook with the same values and merges', async () => {
  const read = await readWorkbook(workbookOf(book));
  expect(read.ok && read.workbook.sheets[1]?.values).toEqual([
    ['Tabel T-C.33'],
    ['Dinas Sosial'],
    ['Kode', 'Pagu'],
    ['1.06'],
    ['0012', 'terpotong'],
  ]);
  expect(read.ok && read.workbook.sheets[1]?.merges).toEqual(book.sheets[1]?.grid.merges);
});

test('formulas, formats and what is hidden are kept where the file holds them', async () => {
  const spreadsheet: RawTable = {
    name: 'Rekap',
    titleLines: [],
    values: [[1], [2], [3], [{ error: '#REF!' }]],
    merges: [],
    origins: [],
    doubts: [],
    sheet: {
      formulas: [[], [], ['A1+A2']],
      formats: [['#,##0']],
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([0]),
    },
  };
  const hidden = { ...spreadsheet, name: 'Data', sheet: { visibility: 'hidden' as const } };
  const raw = { tables: [spreadsheet, hidden], pages: null, notes: [], typed: true };
  const read = await readWorkbook(workbookOf(bookOfRaw('xls', raw)));
  const [rekap, data] = read.ok ? read.workbook.sheets : [];
  expect(rekap?.values).toEqual([[1], [2], [3], [{ error: '#REF!' }]]);
  expect(rekap?.formulas[2]).toEqual(['A1+A2']);
  expect(rekap?.formats[0]).toEqual(['#,##0']);
  expect(rekap?.hiddenRows).toEqual(new Set([1]));
  expect(rekap?.hiddenColumns).toEqual(new Set([0]));
  expect(data?.visibility).toBe('hidden');
});
