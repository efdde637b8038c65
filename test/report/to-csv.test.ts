import { fc } from '../support/random';
import { csvField } from '../../src/report/safe-text';
import { csvHeader, csvOfFile } from '../../src/report/to-csv';
import { fileWith, finding } from './example-file';

test('the file begins with a byte order mark and has one line for each finding', () => {
  expect(csvHeader('id')).toMatch(/^\ufeffberkas;lembar;tabel;jenis;sel;/);
  const lines = csvOfFile(
    fileWith([finding(), finding({ cell: 'F20', stated: 1.5, computed: null })]),
    'id',
  ).split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('908000000;980000000;-72000000;F12');
  expect(lines[1]).toContain(';1,5;;');
});

test('a file that could not be read has a line of its own', () => {
  const file = fileWith([], { error: { code: 'kosong', message: 'Berkas ini kosong.' } });
  expect(csvOfFile(file, 'id')).toBe('renja.xlsx;;;;;tidak terbaca;kosong;;Berkas ini kosong.;;;;\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\uff1d1', "'=1"])(
  '%j does not run as a formula',
  (text) => {
    expect(csvField(text)).toMatch(/^'/);
  },
);

test('a negative figure stays a figure', () => {
  expect(csvField(-12.5)).toBe('-12,5');
});

test('any text stays one field on one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const field = csvField(text);
      expect(field).not.toMatch(/[\r\n]/);
      const bare = /^"(?:[^"]|"")*"$/.test(field) || !/[;"]/.test(field);
      expect(bare).toBe(true);
    }),
  );
});
