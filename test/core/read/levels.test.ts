import { fc } from '../../support/random';
import type { TableKind } from '../../../src/core/layouts/layout';
import type { ReadTable } from '../../../src/core/read/read-table';
import { knownNames, readTable } from '../../../src/core/read/read-tables';
import { tableFromText } from '../../support/table-from-text';

/** The last column of the drawing says what the rows are: it is read apart and hidden from the reader. */
function levels(
  drawing: string,
  kind: TableKind = 'T-C.33',
): { found: string[]; wanted: string[]; read: ReadTable } {
  const lines = drawing.split('\n').filter((line) => line.trim().startsWith('|'));
  const wanted = lines.slice(1).map((line) => (line.split('|').at(-2) ?? '').trim());
  const visible = lines.map((line) => line.split('|').slice(0, -2).join('|') + '|').join('\n');
  const { read } = tableFromText(visible, { kind });
  return { found: read.rows.map((row) => row.level), wanted, read };
}

const SHORT: Readonly<Record<string, string>> = { lanjutan: 'indikator-lanjutan', sub: 'subkegiatan' };

function expectLevels(drawing: string, kind?: TableKind): ReadTable {
  const { found, wanted, read } = levels(drawing, kind);
  expect(found).toEqual(wanted.map((word) => SHORT[word] ?? word));
  return read;
}

test('codes of Permendagri 90 say the level, with belanja, further indicators and totals between', () => {
  const read = expectLevels(`
    | kode            | program                  | indikator         | target             | pagu           |          |
    | 1               | URUSAN PEMERINTAHAN WAJIB |                  |                    |                | urusan   |
    | 1.06            | BIDANG SOSIAL            |                   |                    |                | bidang   |
    | X.XX.01         | Program Penunjang        | Persentase        | 100 %              | Rp 500         | program  |
    | 1.06.01.2.01    | Perencanaan              | Persentase        | 100 %              | Rp 500         | kegiatan |
    | 1.06.01.2.01.01 | 1 Penyusunan Dokumen     | Jumlah dokumen    | 6 Dokumen          | Rp 500         | sub      |
    |                 |                          | Jumlah eksemplar  | 60                 |                | lanjutan |
    |                 |                          |                   | Belanja operasi    | : Rp 500       | belanja  |
    |                 |                          |                   | Belanja modal      | : Rp -         | belanja  |
    |                 |                          |                   |                    |                | kosong   |
    |                 |                          |                   | Total Belanja operasi | : Rp 500    | total    |
    |                 |                          |                   | Belanja pegawai    | : Rp 500       | total    |
    |                 | JUMLAH TOTAL             |                   |                    | Rp 500         | total    |`);
  const sub = read.rows[4];
  expect(read.levelsBy[0]).toBe('kode');
  expect(sub?.parent?.nama).toBe('Perencanaan');
  expect(sub?.nomor).toBe('1');
  expect(sub?.lanjutan.map((row) => row.row)).toEqual([6]);
  expect(sub?.belanja.map((row) => row.row)).toEqual([7, 8]);
  expect(read.totals).toHaveLength(3);
});

test('codes of other schemes say it by their length, also where their head or dots are lost', () => {
  expectLevels(
    `
    | kode                | program                  | pagu | |
    | 110600.01           | Program Administrasi     | 3    | program |
    | 110600.110601.01.02 | Penyediaan Jasa          | 1    | kegiatan |
    | 110600.1106 01.01.03 | Rapat-Rapat             | 2    | kegiatan |
    | 110600.02           | Program Sarana           | 4    | program |
    | 110600.110601.02.01 | Program Keluarga Harapan | 4    | kegiatan |
    | 110600.03           | Program Disiplin         | 4    | program |
    | 110600.110601.03.01 | Pengadaan Pakaian        | 4    | kegiatan |`,
    'rumusan-lama',
  );
});

test('letters number programs, digits the kegiatan, whatever their names begin with', () => {
  const read = expectLevels(
    `
    | no | program                          | pagu | indikator      | target | |
    | A  | PROGRAM PELAYANAN ADMINISTRASI   | 30   | Persentase     |        | program |
    | 1  | Penyediaan Jasa                  | 10   | Jumlah rekening | 12    | kegiatan |
    | 2  | Program Keluarga Harapan         | 20   | Jumlah keluarga | 10    | kegiatan |
    | B  | PROGRAM PENINGKATAN SARANA       | 12   | Persentase     |        | program |
    | 1  | Rehabilitasi dan Penyantunan     | 12   | Jumlah lansia yang | 2  | kegiatan |
    |    | Sosial Bagi Lanjut Usia          |      | mendapatkan bantuan |   | teks-lanjutan |
    | 2  | Pengadaan Mebel                  | 0    | Jumlah mebel   | 3      | kegiatan |
    | 3  | Pengadaan Kendaraan              | 0    | Jumlah kendaraan | 3    | kegiatan |`,
    'evaluasi-lama',
  );
  expect(read.rows[5]?.parent?.nama).toBe('Rehabilitasi dan Penyantunan');
});

test('without codes sums tell kegiatan from sub kegiatan', () => {
  const read = expectLevels(`
    | program                    | pagu | |
    | PROGRAM REHABILITASI       | 100  | program |
    | Layanan Dalam Panti        | 70   | kegiatan |
    | Makanan                    | 50   | sub |
    | Alat Bantu                 | 20   | sub |
    | Layanan Luar Panti         | 30   | kegiatan |
    | Pakaian                    | 10   | sub |
    | Buku                       | 20   | sub |
    | PROGRAM BENCANA            | 60   | program |
    | Kampung Siaga              | 60   | kegiatan |
    | Latihan                    | 25   | sub |
    | Gladi                      | 35   | sub |`);
  expect(read.levelsBy).toContain('jumlah');
});

test('without codes and sums, what a level leaves empty tells it', () => {
  expectLevels(`
    | program             | indikator        | lokasi | target   | pagu | |
    | SOSIAL              |                  |        |          |      | urusan |
    | PROGRAM A           | Persentase x     |        |          |      | program |
    | Layanan Satu        | Persentase y     |        |          |      | kegiatan |
    | Makanan             | Jumlah orang     | Kota   | 12 Orang | 5    | sub |
    | Pakaian             | Jumlah orang     | Kota   | 10 Orang | 7    | sub |
    | Layanan Dua         | Persentase y     |        |          |      | kegiatan |
    | Buku                | Jumlah buku      | Kota   | 3 Buku   | 5    | sub |
    | PROGRAM B           | Persentase x     |        |          |      | program |
    | Layanan Tiga        | Persentase y     |        |          |      | kegiatan |
    | Latihan             | Jumlah latihan   | Kota   | 2 Kali   | 5    | sub |
    | Gladi               | Jumlah gladi     | Kota   | 1 Kali   | 5    | sub |`);
});

test('rows below programs that are all alike and add up are all kegiatan', () => {
  expectLevels(`
    | program           | pagu | |
    | PROGRAM SARANA    | 60   | program |
    | Kursi             | 10   | kegiatan |
    | Meja              | 20   | kegiatan |
    | Lemari            | 30   | kegiatan |
    | PROGRAM DISIPLIN  | 15   | program |
    | Pakaian           | 7    | kegiatan |
    | Sepatu            | 8    | kegiatan |`);
});

test('an old part that ends with kegiatan stays so before one with sub kegiatan, with no row between the years', () => {
  expectLevels(`
    | kode | program                 | indikator  | pagu | |
    |      | PROGRAM ADMINISTRASI    | Persentase | 60   | program |
    |      | Penyediaan Surat        | Jumlah     | 10   | kegiatan |
    |      | Penyediaan Listrik      | Jumlah     | 20   | kegiatan |
    |      | Penyediaan Alat         | Jumlah     | 30   | kegiatan |
    |      | PROGRAM PENUNJANG       | Persentase | 700  | program |
    |      | Perencanaan             | Persentase | 300  | kegiatan |
    |      | Penyusunan Dokumen      | Jumlah     | 100  | sub |
    |      | Koordinasi Laporan      | Jumlah     | 200  | sub |
    |      | Administrasi Keuangan   | Persentase | 400  | kegiatan |
    |      | Penyediaan Gaji         | Jumlah     | 150  | sub |
    |      | Pelaksanaan Akuntansi   | Jumlah     | 250  | sub |
    |      | PROGRAM REHABILITASI    | Persentase | 900  | program |
    |      | Rehabilitasi Dasar      | Persentase | 900  | kegiatan |
    |      | Penyediaan Permakanan   | Jumlah     | 500  | sub |
    |      | Penyediaan Sandang      | Jumlah     | 400  | sub |`);
});

test('a split name column holds numbers that begin again below each kegiatan', () => {
  const read = expectLevels(
    `
    | no | programRkpd | programRkpd         | paguRkpd | |
    | 1  |             | PROGRAM PENUNJANG   | 10       | program |
    |    | 1           | Perencanaan         | 6        | kegiatan |
    |    | 1           | Penyusunan Dokumen  | 4        | sub |
    |    | 2           | Evaluasi Kinerja    | 2        | sub |
    |    | 2           | Keuangan            | 4        | kegiatan |
    |    | 1           | Gaji                | 4        | sub |
    | 2  |             | PROGRAM SOSIAL      | 5        | program |
    |    | 1           | Rehabilitasi        | 5        | kegiatan |
    |    | 1           | Permakanan          | 5        | sub |
    |    |             |                     | 15       | total |`,
    'T-C.31',
  );
  expect(read.rows[1]?.nomor).toBe('1');
});

test('T-C.32 with a column for each level: a row that holds both is the program', () => {
  expectLevels(
    `
    | no | program    | kegiatan      | lokasi | volume   | |
    | 1  | Program A  | Penyuluhan    | Desa X | 6 jenis  | program |
    |    |            | Pelatihan     | Desa Y | 3 orang  | kegiatan |
    |    |            |               |        | 2 orang  | lanjutan |
    | 2  | Program B  | 1.Kegiatan C  | Desa X | 6 jenis  | program |`,
    'T-C.32',
  );
});

test('outcome rows of the current form continue the row above', () => {
  const read = expectLevels(
    `
    | no | kode              | program               | indikator          | target | pagu | |
    | 1  | 1.06.04           | PROGRAM REHABILITASI  |                    |        | 9    | program |
    |    |                   | Meningkatnya layanan  | Persentase terlayani | 80 % |      | lanjutan |
    | 2  | 1.06.04.2.01      | Rehabilitasi Dasar    |                    |        | 9    | kegiatan |
    |    |                   | Terlayaninya orang    | Jumlah orang       | 8      |      | lanjutan |
    | 3  | 1.06.04.2.01.0001 | Penyediaan Permakanan |                    |        | 9    | sub |
    |    |                   | Tersedianya makanan   | Jumlah orang       | 8      |      | lanjutan |`,
    'SIPD-Renja',
  );
  expect(read.rows[4]?.lanjutan).toHaveLength(1);
});

test('a year divider begins the plan anew, a name in the code column is a name', () => {
  const read = expectLevels(
    `
    | kode           | program       | indikator     | targetLalu | |
    | 2020           |               |               |            | tahun |
    |                | PROGRAM LAMA  | Persentase    | 5          | program |
    | 2021           |               |               |            | tahun |
    | URUSAN SOSIAL  |               |               |            | urusan |
    | 1.06.04        | PROGRAM BARU  | Persentase    | 5          | program |`,
    'T-C.29',
  );
  expect(read.rows[3]).toMatchObject({ nama: 'URUSAN SOSIAL', kodeText: '', kode: null });
  expect(read.roots.map((row) => row.nama)).toEqual(['PROGRAM LAMA', 'URUSAN SOSIAL']);
});

test('misi, tujuan and sasaran over the programs of T-C.27 are none of its levels', () => {
  expectLevels(
    `
    | kode         | program             | target | pagu | |
    |              | Tujuan 1 :          |        |      | sasaran |
    |              | Meningkatkan mutu   |        |      | sasaran |
    | 1.06.04      | Program Rehabilitasi | 5 %   | 5    | program |
    | 1.06.04.2.01 | Rehabilitasi Dasar  | 5 %    | 5    | kegiatan |`,
    'T-C.27',
  );
});

test('rows of indicators and of goals are just that', () => {
  expectLevels(
    `
    | no | indikator      | target.2020 | |
    | 1  | Jumlah lansia  | 5           | indikator |
    | 2  | Persentase anak | 5 %        | indikator |
    |    |                |             | kosong |`,
    'T-C.30',
  );
});

test('names known from a coded table settle a table that has only names', () => {
  const coded = tableFromText(`
    | kode            | program    |
    | 1.06.04         | PROGRAM A  |
    | 1.06.04.2.01    | Layanan    |
    | 1.06.04.2.01.01 | Makanan    |
    | 1.06.04.2.02    | Bimbingan  |`).read;
  const { grid, table } = tableFromText(`
    | program    |
    | PROGRAM A  |
    | Layanan    |
    | Makanan    |
    | Bimbingan  |`);
  const read = readTable(grid, table, knownNames([coded]));
  expect(read.rows.map((row) => row.level)).toEqual(['program', 'kegiatan', 'subkegiatan', 'kegiatan']);
});

describe('columns', () => {
  test('of performance that are filled with amounts hold money', () => {
    const { read } = tableFromText(
      `
      | program   | targetLalu     | realisasiLalu  | targetBerjalan |
      | PROGRAM A | 681.019.900,00 | 585.014.131,00 | 6              |
      | Satu      | 209.170.000,00 | 197.723.000,00 | 3              |
      | Dua       | 180.500.000,00 | 157.200.343,00 | 7              |`,
      { kind: 'T-C.29' },
    );
    expect(read.money.map((column) => column.role)).toEqual(['targetLalu', 'realisasiLalu']);
  });

  test('of several cells give their figure, whichever cell holds it', () => {
    const { read } = tableFromText(`
      | program | pagu            | pagu       | target | target |
      | Satu    | Rp              | 57.610.000 | 12     | Bulan  |
      | Dua     | Belanja operasi | : Rp 5.000 |        |        |`);
    const pagu = read.column('pagu');
    const target = read.column('target');
    if (!pagu || !target) throw new Error('drawn without pagu or target');
    const [one, two] = read.rows;
    if (!one || !two) throw new Error('drawn without rows');
    expect(read.amount(one, pagu)).toMatchObject({ is: 'angka', value: 57_610_000 });
    expect(read.amount(two, pagu)).toMatchObject({ is: 'angka', value: 5000 });
    expect(read.amount(one, target)).toMatchObject({ is: 'angka', value: 12, satuan: 'Bulan' });
    expect(read.text(one, target)).toBe('12 Bulan');
  });

  test('of numbers are shown as a person reads them', () => {
    const { read } = tableFromText(
      `
      | program | target | pagu    |
      | Satu    |        | 1500000 |`,
      { values: { B2: 0.859 }, formats: { B2: '0.0%', C2: '#,##0' } },
    );
    const [row] = read.rows;
    const texts = read.table.columns.map((column) => (row ? read.text(row, column) : ''));
    expect(texts).toEqual(['Satu', '85,9%', '1.500.000']);
  });
});

describe('laws', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'PROGRAM A',
      'Kegiatan B',
      'Nama',
      '1',
      '1.06.04',
      '1.06.04.2.01',
      'Jumlah',
      'Rp 5.000',
      '#REF!',
    ),
    fc.string({ maxLength: 12 }),
  );
  const drawn = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 30 });

  test('every row of the data is read once and hangs in one place', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const clean = rows.map((cells) => cells.map((text) => text.replace(/[|\n\r]/g, ' ')).join('|'));
        const { read } = tableFromText(`|kode|program|indikator|target|pagu|\n|${clean.join('|\n|')}|`);
        expect(read.rows.map((row) => row.row)).toEqual(rows.map((_, at) => at + 1));
        let hung = read.roots.length;
        for (const row of read.rows) {
          hung += row.children.length;
          for (const child of row.children) expect(child.parent).toBe(row);
          for (const money of read.table.columns) read.amount(row, money);
        }
        const plan = ['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'];
        expect(hung).toBe(read.rows.filter((row) => plan.includes(row.level)).length);
      }),
    );
  });
});

test('a code spread over columns takes its head from above, where it is merged over the rows or left out', () => {
  const drawing = `
    | kode | kode | kode | kode | kode | kode   | program                | pagu |          |
    | 1    | '06' | '01' |      |      |        | PROGRAM PENUNJANG      | 500  | program  |
    |      |      |      | '2'  | '01' |        | Perencanaan            | 500  | kegiatan |
    |      |      |      |      |      | '0001' | Penyusunan dokumen     | 300  | sub      |
    |      |      |      |      |      | '0006' | Koordinasi             | 200  | sub      |
    |      |      |      | '2'  | '02' |        | Administrasi           | 100  | kegiatan |
    | 1    | '06' | '02' |      |      |        | PROGRAM PEMBERDAYAAN   | 400  | program  |
    |      |      |      |      |      |        | Jumlah                 | 900  | total    |`;
  expect(expectLevels(drawing).rows.map((row) => row.kodeText)).toEqual([
    '1.06.01',
    '1.06.01.2.01',
    '1.06.01.2.01.0001',
    '1.06.01.2.01.0006',
    '1.06.01.2.02',
    '1.06.02',
    '',
  ]);
});

test('one code without its head among whole ones is wrong, and takes none', () => {
  const { rows } = expectLevels(`
    | kode | kode | kode | kode   | kode   | program            | pagu |          |
    | 1    | '06' | '01' |        |        | PROGRAM PENUNJANG  | 500  | program  |
    | 1    | '06' | '01' | '2.01' |        | Perencanaan        | 500  | kegiatan |
    | 1    | '06' | '01' | '2.01' | '0001' | Penyusunan dokumen | 300  | sub      |
    |      | '06' | '01' | '2.01' | '0006' | Koordinasi         | 200  | sub      |`);
  expect(rows[3]?.kode).toMatchObject({ clean: '06.01.2.01.0006', broken: 'segmen' });
});

test('Roman numbers are programs, letters kegiatan and digits sub kegiatan where all three stand', () => {
  expectLevels(`
    | program                    | pagu |          |
    | I. Program Penunjang       | 500  | program  |
    | A. Perencanaan             | 300  | kegiatan |
    | 1) Penyusunan dokumen      | 100  | sub      |
    | 2) Koordinasi              | 200  | sub      |
    | B. Administrasi            | 200  | kegiatan |
    | 1) Penyediaan gaji         | 200  | sub      |
    | II. Program Pemberdayaan   | 60   | program  |
    | A. Pengembangan potensi    | 60   | kegiatan |
    | 1) Peningkatan kemampuan   | 60   | sub      |`);
});

test('a code in front of a name, in its cell, is the row’s code', () => {
  const { rows } = expectLevels(`
    | kode | program                                   | pagu |          |
    | 1    | 1.06.01 PROGRAM PENUNJANG                 | 500  | program  |
    |      | 1.06.01.2.01 Perencanaan                  | 500  | kegiatan |
    |      | 1.06.01.2.01.0001. Penyusunan dokumen     | 500  | sub      |
    | 2    | 1.06.02 PROGRAM PEMBERDAYAAN              | 60   | program  |`);
  expect(rows.map(({ kodeText, nama }) => `${kodeText} ${nama}`)).toEqual([
    '1.06.01 PROGRAM PENUNJANG',
    '1.06.01.2.01 Perencanaan',
    '1.06.01.2.01.0001 Penyusunan dokumen',
    '1.06.02 PROGRAM PEMBERDAYAAN',
  ]);
});
