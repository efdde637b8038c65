import type { CellValue } from '../../../../src/core/grid/cell-grid';
import { typeFigures } from '../../../../src/hosts/import/typing/type-figures';

/** A table of one column under a heading, as it is typed; with the formats it got. */
function column(heading: string, ...texts: readonly string[]) {
  const values: CellValue[][] = [[heading], ...texts.map((text) => [text])];
  const table = { name: null, titleLines: [], values, merges: [], origins: [], doubts: [] };
  const { tables, untyped } = typeFigures([table]);
  return {
    values: tables[0]?.values.slice(1).map(([value]) => value),
    formats: tables[0]?.sheet?.formats?.slice(1).map(([format]) => format ?? null),
    doubts: tables[0]?.doubts ?? [],
    untyped,
  };
}

test('one convention for a column, decided by all its cells', () => {
  expect(column('Pagu', '1.234', '11.724.391.902', 'Rp 5.000,50').values).toEqual([
    1234, 11_724_391_902, 5000.5,
  ]);
  expect(column('Pagu', '1,234', '11,837,901,269').values).toEqual([1234, 11_837_901_269]);
  expect(column('Capaian', '94,62%', '100%').values).toEqual([0.9462, 1]);
});

test('the format shows the figure as it stood', () => {
  expect(column('Pagu', 'Rp 1.234.567', '1.000.000,50', '7', '(2.500.000)').formats).toEqual([
    '"Rp "#,##0',
    '#,##0.00',
    null,
    '#,##0_);(#,##0)',
  ]);
  expect(column('Capaian', '94,62%').formats).toEqual(['0.00%']);
});

test('contradiction leaves text, and says so', () => {
  const mixed = column('Pagu', '1.234.567', '1,234,567');
  expect(mixed.values).toEqual(['1.234.567', '1,234,567']);
  expect(mixed.untyped).toMatchObject([{ row: 1, column: 0 }]);
  const twoWays = column('Pagu', '1.234', '5.678');
  expect(twoWays.values).toEqual(['1.234', '5.678']);
  expect(twoWays.untyped).toHaveLength(1);
});

test('one odd cell among many stays text and is doubted, the others are sure', () => {
  const many = Array.from({ length: 40 }, (_, at) => `1.000.${String(100 + at)}`);
  const { values, doubts } = column('Pagu', ...many, '12,345,678');
  expect(values?.[0]).toBe(1_000_100);
  expect(values?.at(-1)).toBe('12,345,678');
  expect(doubts).toMatchObject([{ row: 41, column: 0, why: 'bentuk-angka' }]);
});

test.each([
  ['codes', 'Program', ['1.06', '1.06.05', '1.06.05.2.02']],
  ['leading zeros', 'Rekening daerah', ['0012', '12']],
  ['what stands under a heading of codes', 'Kode', ['5', '51', '512']],
  ['numbers of rows', 'No', ['1.1', '1.2']],
  ['years', 'Tahun mulai', ['2021', '2022']],
  ['figures with units', 'Target', ['12 Bulan', '3 Unit']],
  ['numbers of columns', 'Target', ['(5)', '(6)']],
  ['more digits than a number keeps', 'Nomor induk', ['199001012015031002']],
  ['broken figures', 'Pagu', ['36 0', '391, 30%']],
])('%s stay text', (_, heading, texts) => {
  expect(column(heading, ...texts).values).toEqual(texts);
});

test('2000 among counts is a count, above them a year', () => {
  expect(column('Target', '2021', '150', '2000', '35').values).toEqual(['2021', 150, 2000, 35]);
});

test('«1.234» alone is told by how the rest of the document groups thousands', () => {
  const values: CellValue[][] = [
    ['Pagu', 'Target'],
    ['1.234.567', '1.500'],
  ];
  const table = { name: null, titleLines: [], values, merges: [], origins: [], doubts: [] };
  expect(typeFigures([table]).tables[0]?.values[1]).toEqual([1_234_567, 1500]);
});

test('a figure that is doubted stays text: a number would look whole', () => {
  const doubt = { row: 1, column: 0, why: 'terpotong', message: { id: 'x', en: 'x' } } as const;
  const values = [['Pagu'], ['11.724.391.90'], ['1.000.000']];
  const table = { name: null, titleLines: [], values, merges: [], origins: [], doubts: [doubt] };
  expect(typeFigures([table]).tables[0]?.values[1]).toEqual(['11.724.391.90']);
});
