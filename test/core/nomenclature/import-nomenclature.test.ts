import { fc, runs } from '../../support/random';

import type { CellValue } from '../../../src/core/grid/cell-grid';
import { gridFromCsv } from '../../../src/core/nomenclature/csv';
import { importNomenclature } from '../../../src/core/nomenclature/import-nomenclature';
import type { ImportRequest } from '../../../src/core/nomenclature/import-nomenclature';
import { drawGrid } from './support';

const request: ImportRequest = { id: 'uji', name: 'Daftar uji', year: 2022 };

function imported(drawing: string, more: Partial<ImportRequest> = {}) {
  const result = importNomenclature(drawGrid(drawing), { ...request, ...more });
  if (!result.ok) throw new Error(result.message.en);
  return result;
}

function entries(drawing: string, more: Partial<ImportRequest> = {}): readonly string[] {
  return imported(drawing, more).list.entries.map((entry) => `${entry.pemda} ${entry.code} ${entry.name}`);
}

describe('code and name in one cell', () => {
  test('an export of SIPD: every level on every row, the unit that of the sub kegiatan', () => {
    const { list } = imported(`
      | JENIS PEMDA | BIDANG            | PROGRAM              | KEGIATAN                      | SUBKEGIATAN                           | KINERJA  | INDIKATOR | SATUAN |
      | KABKOT      | 1.01 PENDIDIKAN   | 1.01.02 PROGRAM SATU | 1.01.02.2.01 Pengelolaan SD   | 1.01.02.2.01.0001 Pembangunan Sekolah | Terbangun | Jumlah   | Unit   |
      | KABKOT      | 1.01 PENDIDIKAN   | 1.01.02 PROGRAM SATU | 1.01.02.2.01 Pengelolaan SD   | 1.01.02.2.01.0003 Pembangunan Ruang   | Terbangun | Jumlah   | Ruang  |
      | KABKOT      | 1.01 PENDIDIKAN   | 1.01.02 PROGRAM SATU | 1.01.02.2.02 Pengelolaan SMP  | 1.01.02.2.02.0001 Penambahan Ruang    | Terbangun | Jumlah   | Ruang  |`);
    expect(list.entries.map(({ code, name, satuan }) => [code, name, satuan ?? ''].join(' · '))).toEqual([
      '1.01 · PENDIDIKAN · ',
      '1.01.02 · PROGRAM SATU · ',
      '1.01.02.2.01 · Pengelolaan SD · ',
      '1.01.02.2.01.0001 · Pembangunan Sekolah · Unit',
      '1.01.02.2.01.0003 · Pembangunan Ruang · Ruang',
      '1.01.02.2.02 · Pengelolaan SMP · ',
      '1.01.02.2.02.0001 · Penambahan Ruang · Ruang',
    ]);
  });

  test('a print that puts a hyphen between them, one level below the other', () => {
    expect(
      entries(`
      | PROGRAM / KEGIATAN / SUB KEGIATAN          | SATUAN |
      | 1.06.04 - PROGRAM REHABILITASI SOSIAL      |        |
      | 1.06.04.2.01 - Rehabilitasi Dasar          |        |
      | 1.06.04.2.01.0001 - Penyediaan Permakanan  | orang  |`),
    ).toEqual([
      'kabkot 1.06.04 PROGRAM REHABILITASI SOSIAL',
      'kabkot 1.06.04.2.01 Rehabilitasi Dasar',
      'kabkot 1.06.04.2.01.0001 Penyediaan Permakanan',
    ]);
  });
});

describe('columns', () => {
  test('one code column, under titles and above a row of column numbers', () => {
    const { list, columns } = imported(`
      | LAMPIRAN KEPUTUSAN MENTERI |                                |            |        |
      | Kode                       | Nomenklatur                    | Indikator  | Satuan |
      | 1                          | 2                              | 3          | 4      |
      | 1.06                       | URUSAN PEMERINTAHAN SOSIAL     |            |        |
      | 1.06.04                    | PROGRAM REHABILITASI SOSIAL    | Persentase | persen |
      | 1.06.04.2.01               | Rehabilitasi Sosial Dasar      |            |        |
      | 1.06.04.2.01.0001          | Penyediaan Permakanan          | Jumlah     | orang  |`);
    expect(columns).toMatchObject({ pairs: [{ code: [0], name: [1] }], indikator: 2, satuan: 3 });
    expect(list.byCode('1.06.04.2.01.01')?.entry).toEqual({
      code: '1.06.04.2.01.0001',
      level: 'subkegiatan',
      name: 'Penyediaan Permakanan',
      pemda: 'kabkot',
      indikator: 'Jumlah',
      satuan: 'orang',
    });
  });

  test('a code over five columns, beside row numbers', () => {
    const drawing = `
      | No | Urusan | Bidang | Program | Kegiatan | Sub Kegiatan | Nama                        |
      | 1  | 1      |        |         |          |              | URUSAN WAJIB                |
      | 2  | 1      | 06     |         |          |              | BIDANG SOSIAL               |
      | 3  | 1      | 06     | 04      |          |              | PROGRAM REHABILITASI SOSIAL |
      | 4  | 1      | 6      | 4       | 2.01     |              | Rehabilitasi Sosial Dasar   |
      | 5  | 1      | 06     | 04      | 2.01     | 01           | Penyediaan Permakanan       |
      | 6  | 1      | 06     | 04      | 2.01     | 02           | Penyediaan Sandang          |`;
    expect(imported(drawing).columns.pairs).toEqual([{ code: [1, 2, 3, 4, 5], name: [6] }]);
    expect(entries(drawing).slice(-2)).toEqual([
      'kabkot 1.06.04.2.01.01 Penyediaan Permakanan',
      'kabkot 1.06.04.2.01.02 Penyediaan Sandang',
    ]);
  });

  test('a code over six columns', () => {
    const drawing = `
      | 1 | 06 | 04 |   |    |    | PROGRAM REHABILITASI SOSIAL |
      | 1 | 06 | 04 | 2 | 01 |    | Rehabilitasi Sosial Dasar   |
      | 1 | 06 | 04 | 2 | 01 | 01 | Penyediaan Permakanan       |
      | X | XX | 01 | 2 | 01 | 01 | Penyusunan Dokumen          |`;
    expect(entries(drawing).at(-1)).toBe('kabkot X.XX.01.2.01.01 Penyusunan Dokumen');
  });

  test('numbers that Excel made of codes', () => {
    const grid = drawGrid(`
      | Kode | Nama                     |
      | x    | BIDANG PERTANAHAN        |
      | x    | PROGRAM PERTANAHAN       |
      | x    | Penyelesaian Tanah       |`);
    const codes = ['Kode', 2.1, '2.10.04', '2.10.04.2.01'];
    const values = grid.values.map((row, index) => [codes[index] ?? null, ...row.slice(1)]);
    const result = importNomenclature({ ...grid, values }, request);
    expect(result.ok && result.list.entries.map((entry) => entry.code)).toEqual([
      '2.10',
      '2.10.04',
      '2.10.04.2.01',
    ]);
  });

  test('one name column a level', () => {
    expect(
      entries(`
      | Kode            | Program             | Kegiatan                  | Sub Kegiatan          |
      | 1.06.04         | REHABILITASI SOSIAL |                           |                       |
      | 1.06.04.2.01    |                     | Rehabilitasi Sosial Dasar |                       |
      | 1.06.04.2.01.01 |                     |                           | Penyediaan Permakanan |
      | 1.06.04.2.01.02 |                     |                           | Penyediaan Sandang    |`),
    ).toEqual([
      'kabkot 1.06.04 REHABILITASI SOSIAL',
      'kabkot 1.06.04.2.01 Rehabilitasi Sosial Dasar',
      'kabkot 1.06.04.2.01.01 Penyediaan Permakanan',
      'kabkot 1.06.04.2.01.02 Penyediaan Sandang',
    ]);
  });

  test('a system export that repeats program and kegiatan on every row', () => {
    const drawing = `
      | kode_program | nama_program | kode_giat    | nama_giat     | kode_sub_giat   | nama_sub_giat |
      | 1.06.04      | REHABILITASI | 1.06.04.2.01 | Rehab Dasar   | 1.06.04.2.01.01 | Permakanan    |
      | 1.06.04      | REHABILITASI | 1.06.04.2.01 | Rehab Dasar   | 1.06.04.2.01.02 | Sandang       |
      | 1.06.04      | REHABILITASI | 1.06.04.2.02 | Rehab Lainnya | 1.06.04.2.02.01 | Kedaruratan   |`;
    expect(entries(drawing)).toEqual([
      'kabkot 1.06.04 REHABILITASI',
      'kabkot 1.06.04.2.01 Rehab Dasar',
      'kabkot 1.06.04.2.01.01 Permakanan',
      'kabkot 1.06.04.2.01.02 Sandang',
      'kabkot 1.06.04.2.02 Rehab Lainnya',
      'kabkot 1.06.04.2.02.01 Kedaruratan',
    ]);
    expect(imported(drawing).problems).toEqual([]);
  });
});

describe('whose list', () => {
  const both = `
    | Kode         | Nama                 |
    | 1.06.04      | PROGRAM REHABILITASI |
    | 1.06.04.1.01 | Rehabilitasi di Panti |
    | 1.06.04.2.01 | Rehabilitasi di Luar Panti |`;

  test('by kewenangan where nothing says it', () => {
    expect(entries(both)).toEqual([
      'kabkot 1.06.04 PROGRAM REHABILITASI',
      'prov 1.06.04 PROGRAM REHABILITASI',
      'prov 1.06.04.1.01 Rehabilitasi di Panti',
      'kabkot 1.06.04.2.01 Rehabilitasi di Luar Panti',
    ]);
  });

  test('as the user says', () => {
    expect(imported(both, { pemda: 'prov' }).list.pemdas).toEqual(['prov']);
  });

  test('by a column, which may say both', () => {
    expect(
      entries(`
      | kode | nama             | pemda    |
      | 5.06 | PENGHUBUNG       | Provinsi |
      | 5.06 | PERBATASAN       | kab/kota |
      | 1.06 | SOSIAL           | semua    |
      | 1.06.04 | REHABILITASI  | semua    |`),
    ).toEqual([
      'prov 5.06 PENGHUBUNG',
      'kabkot 5.06 PERBATASAN',
      'kabkot 1.06 SOSIAL',
      'prov 1.06 SOSIAL',
      'kabkot 1.06.04 REHABILITASI',
      'prov 1.06.04 REHABILITASI',
    ]);
  });

  test('an old list has kegiatan of four parts', () => {
    const { list, levels } = imported(`
      | kode       | level    | nama                            |
      | 1.01       | bidang   | Pendidikan                      |
      | 1.01.01    | program  | Pelayanan Administrasi          |
      | 1.01.01.01 | kegiatan | Penyediaan jasa surat menyurat  |
      | 1.01.01.02 | kegiatan | Penyediaan jasa komunikasi      |`);
    expect(list.meta.scheme).toBe('permendagri-13');
    expect(levels).toMatchObject({ bidang: 1, program: 1, kegiatan: 2 });
    expect(list.byCode('1.01.01.02')?.entry.name).toBe('Penyediaan jasa komunikasi');
  });
});

describe('problems', () => {
  const result = imported(`
    | kode            | level       | nama                  |
    | 1.06.04         | program     | REHABILITASI SOSIAL   |
    | 1.06.04.2.01    | kegiatan    | Rehabilitasi Dasar    |
    | 1.06.04.2.01.01 | subkegiatan | Penyediaan Permakanan |
    | 1.06.04.2.01.01 | subkegiatan | Penyediaan  Permakanan |
    | 1.06.04.2.01.01 | subkegiatan | Penyediaan Sandang    |
    | 1.06.04.2.09.01 | subkegiatan | Penyediaan Alat Bantu |
    | 1.06.04.2       | kegiatan    | Setengah Kode         |
    |                 |             | Tanpa kode            |
    | 1.06.04.2.01.05 | subkegiatan |                       |
    | 1.06.04.2.02    | program     | Rehabilitasi Lainnya  |
    | kode            | level       | nama                  |`);

  test('each names its row and says what was done, in both languages', () => {
    expect(result.problems.map(({ row, kind }) => `${row} ${kind}`)).toEqual([
      '5 ganda-sama',
      '6 ganda-beda',
      '7 yatim',
      '8 kode-rusak',
      '9 kode-kosong',
      '10 nama-kosong',
      '11 level-beda',
    ]);
    expect(result.problems[1]?.message).toEqual({
      id: 'Baris 6: kode 1.06.04.2.01.01 «Penyediaan Sandang» sudah dipakai «Penyediaan Permakanan» di baris 4; yang pertama dipakai.',
      en: 'Row 6: code 1.06.04.2.01.01 «Penyediaan Sandang» is taken by «Penyediaan Permakanan» in row 4; the first is kept.',
    });
    expect(result.problems[2]).toMatchObject({ stated: '1.06.04.2.09', code: '1.06.04.2.09.01' });
  });

  test('what could be read is kept', () => {
    expect(result.list.entries.map((entry) => entry.code)).toEqual([
      '1.06.04',
      '1.06.04.2.01',
      '1.06.04.2.01.01',
      '1.06.04.2.09.01',
      '1.06.04.2.02',
    ]);
    expect(result.counts).toMatchObject({ 'ganda-sama': 1, 'ganda-beda': 1, yatim: 1, 'pemda-asing': 0 });
  });

  test('an unknown pemda is told', () => {
    const { problems } = imported(`
      | kode    | nama         | pemda  |
      ${Array.from({ length: 20 }, (_, at) => `| 1.06.${String(at + 2).padStart(2, '0')} | PROGRAM SATU | kabkot |`).join('\n')}
      | 1.07.02 | LAIN         | negara |`);
    expect(problems.map(({ kind, stated }) => [kind, stated])).toEqual([['pemda-asing', 'negara']]);
  });
});

describe('what is no list', () => {
  test.each([
    ['nothing', '', 'kosong'],
    [
      'a letter',
      '| Kepada Yth. Kepala Dinas | di tempat |\n| Dengan hormat | kami sampaikan |',
      'bukan-daftar',
    ],
    ['amounts and dates', '| 1.200.000 | 12.01.2022 |\n| 3.500.000 | 13.01.2022 |', 'bukan-daftar'],
    ['codes without names', '| Kode |\n| 1.06.04 |\n| 1.06.05 |', 'bukan-daftar'],
    [
      'dates beside names',
      '| Tanggal | Acara |\n| 12.01.2022 | Rapat Kerja |\n| 13.01.2022 | Rapat Kerja |',
      'bukan-daftar',
    ],
  ])('%s is refused with a sentence', (_, drawing, code) => {
    const result = importNomenclature(drawGrid(drawing, 'Surat'), request);
    expect(result).toMatchObject({ ok: false, code });
    if (!result.ok)
      expect([result.message.id, result.message.en].every((text) => text.includes('Surat'))).toBe(true);
  });
});

test('a csv with BOM, semicolons, quotes and CRLF', () => {
  const text =
    '\ufeff"kode";"nama"\r\n1.06.04;"PROGRAM ""REHABILITASI""; SOSIAL"\r\n1.06.04.2.01;Dasar dan Lain\r\n';
  const result = importNomenclature(gridFromCsv(text, 'daftar.csv'), request);
  expect(result.ok && result.list.byCode('1.06.04')?.entry.name).toBe('PROGRAM "REHABILITASI"; SOSIAL');
});

test('a hundred thousand rows, with every tenth broken, keep their counts', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => {
    const part = (divisor: number, base: number) =>
      String((Math.floor(at / divisor) % base) + 1).padStart(2, '0');
    const sub = String((at % 1000) + 1).padStart(4, '0');
    return at % 10 === 9
      ? `1.06.04.2,Rusak ${at}`
      : `1.${part(10_000, 10)}.${part(1000, 10)}.2.01.${sub},Kegiatan ${at}`;
  });
  const result = importNomenclature(gridFromCsv(`kode,nama\n${rows.join('\n')}`, 'besar.csv'), request);
  expect(result.ok && result.list.entries.length).toBe(90_000);
  expect(result.ok && result.counts['kode-rusak']).toBe(10_000);
  expect(result.ok && result.problems.length).toBe(500);
});

test('no sheet whatever makes it throw: there is a list or a sentence', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom<CellValue>(
      '1.06.04',
      'X.XX',
      '2.01',
      '06',
      1,
      2.1,
      'Kode',
      'Nama',
      'Rehabilitasi',
      '# x',
      '',
      true,
    ),
    fc.double(),
    fc.string(),
    fc.constant<CellValue>({ error: '#REF!' }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 }), (values) => {
      const result = importNomenclature({ ...drawGrid(''), values }, request);
      expect(result.ok ? result.list.entries.length : result.message.id.length).toBeGreaterThan(0);
    }),
    { numRuns: runs(300) },
  );
});
