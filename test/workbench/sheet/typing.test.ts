import { fc } from '../../support/random';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { cellInput } from '../../../src/workbench/sheet/model/cell-input';
import { fromLocalFormula, toLocalFormula } from '../../../src/workbench/sheet/model/local-formula';
import { typedValue } from '../../../src/workbench/sheet/model/typed-value';

test.each([
  ['SUM(F221,F232)', 'SUM(F221;F232)'],
  ['IFERROR(ROUND(A1/B1*100,2),"a,b")', 'IFERROR(ROUND(A1/B1*100;2);"a,b")'],
  ['A1*0.5', 'A1*0,5'],
  ["'Tabel 3.1, lama'!F11+1.5", "'Tabel 3.1, lama'!F11+1,5"],
  ['SUM({1,2.5;3,4})', 'SUM({1\\2,5;3\\4})'],
  ['A1:B2', 'A1:B2'],
  ['LOG10(Pagu_2.1)', 'LOG10(Pagu_2.1)'],
])('%s is shown as %s', (file, shown) => {
  expect(toLocalFormula(file)).toBe(shown);
});

test.each([
  ['SUM(F221;F232)', 'SUM(F221,F232)'],
  ['ROUND(A1*0,5;2)', 'ROUND(A1*0.5,2)'],
  ['SUM(A1,B1)', 'SUM(A1,B1)'],
  ['ROUND(1,2)', 'ROUND(1,2)'],
  ['A1*0,5', 'A1*0.5'],
  ['IF(A1="a;b";1;2)', 'IF(A1="a;b",1,2)'],
  ['SUM({1\\2,5;3\\4};1)', 'SUM({1,2.5;3,4},1)'],
])('%s is typed for %s', (typed, file) => {
  expect(fromLocalFormula(typed)).toBe(file);
});

test.each([
  ['1.200.000,5', { value: 1200000.5 }],
  ['1,200,000.5', { value: 1200000.5 }],
  ['1.200', { value: 1200 }],
  ['1,5', { value: 1.5 }],
  ['1200.5', { value: 1200.5 }],
  ['-3', { value: -3 }],
  ['Rp 1.200', { value: 1200 }],
  ['12%', { value: 0.12, format: '0%' }],
  ['85,5%', { value: 0.855, format: '0.00%' }],
  ['31/12/2026', { value: 46387, format: 'dd/mm/yyyy' }],
  ['31/13/2026', { value: '31/13/2026' }],
  ['1.06.01', { value: '1.06.01' }],
  ['12 Bulan', { value: '12 Bulan' }],
  ["'012", { value: '012' }],
  ['=SUM(A1;A2)', { formula: 'SUM(A1,A2)' }],
  ['=', { value: '=' }],
  ['', { value: null }],
])('%s typed into a cell is %p', (typed, written) => {
  expect(typedValue(typed, null)).toEqual(written);
});

test('cells of texts and columns of codes keep what is typed', () => {
  expect(typedValue('1.06', '@')).toEqual({ value: '1.06' });
  expect(typedValue('1.06', null, true)).toEqual({ value: '1.06' });
  expect(typedValue('=A1', null, true)).toEqual({ formula: 'A1' });
});

test('what an editor begins with, typed again, is the same content', () => {
  const content = fc.oneof(
    fc.string(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
      .map((one) => Number(one.toFixed(4))),
    fc.integer({ min: 1, max: 80_000 }),
    fc.constantFrom('1.200', '12%', '=A1', "'x", '31/12/2026', '1,5'),
  );
  const format = fc.constantFrom(null, '#,##0', '0.00%', 'dd/mm/yyyy', '@', '0" Bulan"');
  fc.assert(
    fc.property(content, format, (value, code) => {
      fc.pre(value !== '' && !Object.is(value, -0));
      const typed = typedValue(
        cellInput(gridOf(value, code), 0, 0),
        typeof value === 'number' && code === '@' ? null : code,
      );
      if (typeof value === 'number') expect(typed.value).toBeCloseTo(value, 6);
      else expect(typed.value).toBe(value);
    }),
  );
});

function gridOf(value: string | number, format: string | null): CellGrid {
  return {
    sheet: 'A',
    visibility: 'visible',
    values: [[value]],
    formulas: [],
    formats: [[format]],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
