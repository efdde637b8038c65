import { fc } from '../../support/random';

import { gridFromCsv, parseCsv, writeCsv } from '../../../src/core/nomenclature/csv';

test('reads BOM, semicolons, quotes with line ends and CRLF', () => {
  const text = '\ufeffkode;nama\r\n1.06.04;"Program ""A"", lanjut;\r\nbaris dua"\r\n01;\r\n';
  expect(parseCsv(text)).toEqual([
    ['kode', 'nama'],
    ['1.06.04', 'Program "A", lanjut;\r\nbaris dua'],
    ['01', ''],
  ]);
});

test.each([
  ['comma', 'a,b\n1,2'],
  ['tab', 'a\tb\n1\t2'],
  ['bar', 'a|b\n1|2'],
  ['as Excel names it', 'sep=;\na;b\n1;2'],
  ['comma beside a comment with semicolons', '# x; y; z\na,b\n1,2'],
])('finds the delimiter: %s', (_, text) => {
  expect(parseCsv(text).slice(-2)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('a quote that never closes ends with the text', () => {
  expect(parseCsv('a,b\n"c,d\ne')).toEqual([['a', 'b'], ['c,d\ne']]);
});

test('a text that Excel would run is quoted off', () => {
  expect(writeCsv([['=1+1', '-x', 'a,b']])).toBe(`'=1+1,'-x,"a,b"\r\n`);
});

test('an empty field of a grid is null and digits stay text', () => {
  expect(gridFromCsv('kode,nama\n01,\n', 'x').values).toEqual([
    ['kode', 'nama'],
    ['01', null],
  ]);
});

test('reads back what it writes', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', '\r', '\t', '|', '#', 'é'), maxLength: 6 })
    .filter((text) => !/^[\t\r]/.test(text));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (table) => {
      // A heading line tells the delimiter, as every list has one.
      const headed = [['kode', 'nama'], ...table];
      expect(parseCsv(writeCsv(headed))).toEqual(headed);
    }),
  );
});
