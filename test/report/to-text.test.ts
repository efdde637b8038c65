import { addCounts, countFiles, noCounts } from '../../src/report/counts';
import type { PublicFile } from '../../src/report/schema';
import { coloured, length } from '../../src/report/terminal';
import { summaryLine, textOfFile } from '../../src/report/to-text';
import { fileWith, finding, noTable } from './example-file';

const options = { language: 'id', width: 80 } as const;
const unread: PublicFile = {
  ...fileWith([], noTable),
  error: { code: 'berkas-rusak', message: 'Berkas ini terpotong.' },
};

test('a table is headed by sheet, kind, year, range and how much was looked at', () => {
  const text = textOfFile(fileWith([]), { ...options, width: 120 });
  expect(text).toContain(
    'Lembar «Tabel 3.1» · T-C.33 · tahun 2026 · A5:J25 · 18 baris (2 program, 1.234 sub kegiatan) · yakin 98%',
  );
  expect(text).toContain('✓ Tidak ada temuan.');
});

test('findings stand galat first, in one group for each rule', () => {
  const text = textOfFile(
    fileWith([
      finding({ rule: 'kode-asing', severity: 'catatan', cell: 'A9' }),
      finding({ cell: 'F11' }),
      finding({ rule: 'sumber-dana-kosong', severity: 'peringatan', cell: 'G12' }),
      finding({ cell: 'F20' }),
    ]),
    options,
  );
  const places = [
    '(jumlah-induk, 2)',
    'F11',
    'F20',
    '(sumber-dana-kosong, 1)',
    'G12',
    '(kode-asing, 1)',
    'A9',
  ];
  const found = places.map((place) => text.indexOf(place));
  expect(found).toEqual([...found].sort((one, other) => one - other));
  expect(found).not.toContain(-1);
});

test('of a rule the first ten are shown and the rest counted, unless all are wanted', () => {
  const file = fileWith(Array.from({ length: 22 }, (_, index) => finding({ cell: `F${index + 100}` })));
  expect(textOfFile(file, options)).toContain('… dan 12 lagi');
  expect(textOfFile(file, options)).not.toContain('F110');
  expect(textOfFile(file, { ...options, all: true })).toContain('F121');
});

test.each([40, 80, 120])('no line is wider than %i columns', (width) => {
  const message = `Nilai «${'x'.repeat(300)}» di kolom pagu bukan angka, dan kalimatnya masih panjang sekali.`;
  const text = textOfFile(fileWith([finding({ message, fixes: [{ label: message, edits: [] }] })]), {
    ...options,
    width,
  });
  for (const line of text.split('\n')) expect(length(line)).toBeLessThanOrEqual(width);
});

test('text from a workbook cannot write control characters into the terminal', () => {
  const evil = 'a\u001b[2J\u009b31m\u0007\u202eb\r\nc';
  const table = fileWith([]).tables.map((one) => ({
    ...one,
    sheet: evil,
    rulesNotRun: [{ rule: 'kode-asing', why: evil }],
  }));
  const text = textOfFile(fileWith([finding({ message: evil })], { file: evil, tables: table }), options);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('a workbook without a table says what was looked at and what came nearest', () => {
  const text = textOfFile(fileWith([], noTable), options).replace(/\s+/g, ' ');
  expect(text).toContain(
    'Tidak ada tabel Renja yang dikenali: 3 lembar dan 12.345 sel berisi sudah dilihat.',
  );
  expect(text).toContain('Yang paling mirip: lembar «Data» sebagai T-C.33 (4 dari 10 judul kolom cocok).');
});

test('a file that could not be read says why', () => {
  const text = textOfFile(unread, options);
  expect(text).toContain('tidak terbaca (berkas-rusak)');
  expect(text).toContain('Berkas ini terpotong.');
});

test('what the settings hide is counted', () => {
  const text = textOfFile(fileWith([], { silenced: { 'judul-kolom': 3, 'kode-urut': 1 } }), options);
  expect(text).toContain('4 temuan tidak diperlihatkan karena pengaturan: judul-kolom 3, kode-urut 1');
});

test('the last line counts files, tables and findings by severity', () => {
  const counts = [fileWith([finding()]), unread]
    .map((file) => countFiles([file]))
    .reduce(addCounts, noCounts);
  expect(summaryLine(counts, options)).toBe(
    '2 berkas · 1 tabel · ● 1 galat · ▲ 0 peringatan · ○ 0 catatan · 1 berkas tidak terbaca\n',
  );
  expect(summaryLine(counts, { ...options, paint: coloured })).toContain('\u001b[31m● 1 galat\u001b[0m');
});

test('an area that a person let go unread is told, with the reason', () => {
  const unreadAccepted = [{ sheet: 'Hal 2', range: 'A1:J22', reason: 'cetakan lama' }];
  const text = textOfFile(fileWith([], { unreadAccepted }), options);
  expect(text).toContain('1 bagian dibiarkan tidak dibaca dengan alasan:');
  expect(text).toContain('«Hal 2» A1:J22: cetakan lama');
});
