import { findDelimiter } from '../../../src/hosts/import/delimited/find-delimiter';
import { parseDelimited } from '../../../src/hosts/import/delimited/parse-delimited';
import { imported, refusal, valuesOf } from '../../support/imported';

test.each([
  ['semicolons', ';'],
  ['commas', ','],
  ['tabs', '\t'],
  ['bars', '|'],
])('a file parted by %s', async (_, sign) => {
  const rows = [
    ['Kode', 'Program', 'Pagu'],
    ['1.06', 'Program A', '1500000'],
    ['0012', 'Program B', '250000'],
  ];
  const book = await imported('daftar.csv', rows.map((row) => row.join(sign)).join('\r\n'));
  expect(valuesOf(book)).toEqual([rows[0], ['1.06', 'Program A', 1_500_000], ['0012', 'Program B', 250_000]]);
  expect(book.sheets[0]?.grid.sheet).toBe('daftar');
});

test('quoted fields hold delimiters, quotes and lines', () => {
  expect(parseDelimited('a;"b;""c""\r\nd";e\n', 0, ';')).toEqual([['a', 'b;"c"\nd', 'e']]);
  expect(parseDelimited('5" pipa;"tak tertutup\n1;2', 0, ';')).toEqual([
    ['5" pipa', '"tak tertutup'],
    ['1', '2'],
  ]);
});

test('«sep=» of Excel is heeded, and commas within figures do not win over semicolons', () => {
  expect(findDelimiter('sep=|\na|b\n')).toEqual({ delimiter: '|', start: 6 });
  expect(findDelimiter('Program;Pagu\nA;1,5\nB;2,5\nC;3,5\n').delimiter).toBe(';');
});

test('UTF-8, UTF-16 and Windows-1252 are told from the bytes', async () => {
  const text = 'Nama;Pagu\nCafé – Müller;5\n';
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer),
  ]);
  const old = Uint8Array.from(text, (one) => (one === '–' ? 0x96 : one.charCodeAt(0)));
  for (const bytes of [new TextEncoder().encode(text), utf16, old])
    expect(valuesOf(await imported('a.csv', bytes))[1]?.[0]).toBe('Café – Müller');
  expect((await imported('a.csv', old)).notes).toMatchObject([{ code: 'pengodean' }]);
});

test('text without columns is refused in words', async () => {
  expect(await refusal('catatan.txt', 'Rapat hari Senin\nSelesai\n')).toBe('bukan-xlsx');
});
