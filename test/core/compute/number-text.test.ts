import { fc, runs } from '../../support/random';
import { numberForm, sameLook } from '../../../src/core/compute/number-text';
import { cellText } from '../../../src/core/read/cell-text';
import { parseAmount } from '../../../src/core/read/parse-amount';

test.each([
  ['12 Bulan', 12, '0" Bulan"'],
  ['4.120 org', 4120, '#,##0" org"'],
  ['Rp 1.200.000.000', 1_200_000_000, '"Rp "#,##0'],
  ['Rp. 1.983.000.000,00', 1_983_000_000, '"Rp. "#,##0.00'],
  [': Rp 40.000.000', 40_000_000, '": Rp "#,##0'],
  ['228.127.500,-', 228_127_500, '#,##0",-"'],
  ['130000000', 130_000_000, '0'],
  ['85,90', 85.9, '0.00'],
  ['6,58%', 0.0658, '0.00%'],
  ['100 %', 1, '0 %'],
  ['26 Unit/Kali', 26, '0" Unit/Kali"'],
])('%p becomes %p as %p and looks the same', (text, value, format) => {
  expect(numberForm(text)).toEqual({ value, format });
});

test.each([
  '30 tagana dan 45 relawan',
  '48 Orang / 4 Laporan',
  '36 0',
  '391, 30%',
  '1,253',
  '.Rp 14.996.250',
  'Rp -',
  '-',
  '',
  '#REF!',
  '(diisi)',
  '012',
  '6.58',
  '5 "buah"',
])('%p stays text', (text) => {
  expect(numberForm(text)).toBeNull();
});

test('what becomes a number looks as it did and reads as it did', () => {
  const unit = fc.constantFrom('', ' Bulan', ' Orang', ' org', '%', ' %', ' Unit/Kali', ' Dokumen');
  const front = fc.constantFrom('', 'Rp ', 'Rp. ', 'Rp');
  const grouped = fc
    .integer({ min: 1000, max: 10 ** 13 })
    .map((value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.'));
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, rest]) => `${String(whole)},${String(rest).padStart(2, '0')}`);
  fc.assert(
    fc.property(front, fc.oneof(grouped, decimal, fc.nat(999).map(String)), unit, (before, digits, after) => {
      const text = before + digits + after;
      const form = numberForm(text);
      if (!form) return;
      expect(sameLook(cellText(form.value, form.format), text)).toBe(true);
      const [as, was] = [parseAmount(form.value, form.format), parseAmount(text, null)];
      expect(as).toMatchObject({ is: 'angka', text: false });
      if (as.is === 'angka' && was.is === 'angka') {
        expect(as.value).toBeCloseTo(was.value, 9);
        expect(as.persen).toBe(was.persen);
      }
    }),
    { numRuns: runs(300) },
  );
});
