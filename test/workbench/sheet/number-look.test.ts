import { fitGeneral, shownValue } from '../../../src/workbench/sheet/model/number-look';

test.each([
  [1200000, '#,##0.00', '1.200.000,00'],
  [-503000, '#,##0', '-503.000'],
  [12, '0" Bulan"', '12 Bulan'],
  [0.853, '0%', '85%'],
  [0.85311, '0.00%', '85,31%'],
  [46000, 'm/d/yyyy', '09/12/2025'],
  [46000, '[$-F800]dddd\\, mmmm dd\\, yyyy', '09 Desember 2025'],
  [46000, 'd-mmm-yy', '09-Des-25'],
  [2500000, '[>=1000000]#,##0.0,," jt";[<1000]0;#,##0', '2,5 jt'],
  [0, '#,##0;-#,##0;"-"', '-'],
  [1234567.891, null, '1234567,891'],
  [0.1, null, '0,1'],
  [-5, 'dd/mm/yyyy', '#####'],
  [12, 'no format "', '12'],
  [true, null, 'TRUE'],
  ['1.06.01', null, '1.06.01'],
  ['teks', '#,##0', 'teks'],
])('%p as %p shows %p', (value, format, shown) => {
  expect(shownValue(value, format).text.trim()).toBe(shown);
});

test('an accounting format says where it fills the width, and the colour it asks for', () => {
  const shown = shownValue(1200, '_-"Rp"* #,##0_-');
  expect([shown.text.slice(0, shown.fillAt ?? 0).trim(), shown.text.slice(shown.fillAt ?? 0).trim()]).toEqual(
    ['Rp', '1.200'],
  );
  expect(shownValue(-3, '0;[Red]-0').colour).toBe('red');
});

test('errors are shown as they are', () => {
  expect(shownValue({ error: '#REF!' }, '0').text).toBe('#REF!');
});

test('a figure without a format loses decimals first, then becomes a power of ten, then does not fit', () => {
  expect(fitGeneral(1234.56789, 11)).toBe('1234,56789');
  expect(fitGeneral(1234.56789, 6)).toBe('1234,6');
  expect(fitGeneral(1234567890, 8)).toBe('1,23E+09');
  expect(fitGeneral(1234567890, 5)).toBe('1E+09');
  expect(fitGeneral(1234567890, 3)).toBeNull();
  expect(fitGeneral(0.5, 11)).toBe('0,5');
  expect(fitGeneral(0, 1)).toBe('0');
});
