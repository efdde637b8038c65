import { check } from '../../../src/core/engine/check';
import type { Report } from '../../../src/core/engine/report';
import { inWords } from '../../../src/core/rules/message-text';
import { noSettings } from '../../../src/core/settings';
import { sheetFromText } from '../../support/sheet-from-text';

const HEADING =
  '| Kode | Urusan/Bidang Urusan/Program/Kegiatan | Indikator Kinerja | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | Catatan Penting |';

const plan = (rows: string, heading = HEADING): Report =>
  check([sheetFromText(`${heading}\n${rows}`)], noSettings);
const levels = ({ tables }: Report): string =>
  tables.flatMap(({ table }) => table.rows.map(({ level }) => level)).join(' ');
const galat = ({ findings }: Report): readonly string[] =>
  findings.filter(({ severity }) => severity === 'galat').map(({ rule, cell }) => `${rule} ${cell}`);
const row = (kode: string, nama: string, pagu: string, indikator = 'Jumlah dokumen'): string =>
  `| ${kode} | ${nama} | ${indikator} | Kota | 4 Dokumen | ${pagu} | APBD | |`;

test.each([
  ['Kantor Perpustakaan dan Arsip Daerah', '1.17.1.1'],
  ['DINAS PERPUSTAKAAN', '1.17.1.1'],
])(
  'codes of 2018 stand as they are written, and the code of the agency is no level of the plan: %s',
  (agency, skpd) => {
    const report = plan(
      [
        `| 1.17 | Urusan Perpustakaan | | | | 300 | | |`,
        `| ${skpd} | ${agency} | | | | 300 | | |`,
        row(`${skpd}.01`, 'Program Pelayanan Administrasi', '100'),
        row(`${skpd}.01.01`, 'Penyediaan Jasa Surat', '60'),
        row(`${skpd}.01.02`, 'Penyediaan Alat Tulis', '40'),
        row(`${skpd}.15`, 'Program Budaya Baca', '200'),
        row(`${skpd}.15.01`, 'Penyediaan Bahan Pustaka', '200'),
      ].join('\n'),
    );
    expect(levels(report)).toBe('bidang unit program kegiatan kegiatan program kegiatan');
    expect(report.findings.filter(({ rule }) => rule === 'kode-rusak')).toEqual([]);
    expect(galat(report)).toEqual([]);
  },
);

test('codes of Permendagri 90 without their zeros are still broken ones', () => {
  const report = plan(
    [
      row('1.6.4', 'PROGRAM REHABILITASI', '100'),
      row('1.6.4.2.1', 'Rehabilitasi Dasar', '100'),
      row('1.6.4.2.1.1', 'Permakanan', '60'),
      row('1.6.4.2.1.2', 'Sandang', '40'),
    ].join('\n'),
  );
  expect(report.findings.map(({ rule }) => rule)).toContain('kode-rusak');
});

/** A second indicator of the program, printed behind the last sub kegiatan of its first kegiatan. */
const lifted = (second: string, kegiatan: string): Report =>
  plan(
    [
      row('2.23.02', 'PROGRAM PEMBINAAN', '180'),
      row('2.23.02.2.01', 'Pengelolaan', kegiatan),
      row('2.23.02.2.01.01', 'Layanan', '100'),
      row('2.23.02.2.01.02', 'Bahan Pustaka', ''),
      `| | | Jumlah pemustaka | Kota | 9 Orang | ${second} | APBD | |`,
      row('2.23.02.2.02', 'Pembudayaan', '80'),
      row('2.23.02.2.02.01', 'Sosialisasi', '80'),
    ].join('\n'),
  );

test('an indicator row with an amount belongs where the sums put it', () => {
  expect(galat(lifted('80', '100'))).toEqual([]);
  // As the amount of the sub kegiatan above, it makes the kegiatan right.
  const own = lifted('50', '150');
  expect(own.findings.filter(({ rule }) => rule === 'jumlah-induk').map(({ cell }) => cell)).toEqual(['F2']);
});

test('amounts are named in what their heading counts', () => {
  const heading = HEADING.replace('Indikatif |', 'Indikatif (juta rupiah) |');
  const report = plan(
    [
      row('2.23.02', 'PROGRAM PEMBINAAN', '153,35'),
      row('2.23.02.2.01', 'Pengelolaan', '151,95'),
      row('2.23.02.2.01.01', 'Layanan', '100,45'),
      row('2.23.02.2.01.02', 'Bahan Pustaka', '51,50'),
    ].join('\n'),
    heading,
  );
  const finding = report.findings.find(({ rule }) => rule === 'jumlah-induk');
  expect(finding?.cell).toBe('F2');
  expect(finding && inWords(finding).message.id).toContain(
    'tertulis Rp153,35 juta, jumlah kegiatannya Rp151,95 juta (selisih Rp1,4 juta).',
  );
});

test('a column of units in a Renstra is read as one', () => {
  const [table] = check(
    [
      sheetFromText(`
  | Kode | Program dan Kegiatan | Indikator Kinerja | Satuan | Capaian Awal | Tahun 2022 | < | Tahun 2023 | < | Kondisi Akhir | < | Unit Kerja Penanggung Jawab |
  | | | | | | Target | Rp | Target | Rp | Target | Rp | |
  | 2.23.02 | PROGRAM PEMBINAAN | Indeks literasi | Indeks | 50 | 55 | 100 | 60 | 110 | 60 | 210 | Dinas Perpustakaan |
  | 2.23.02.2.01 | Pengelolaan | Jumlah pemustaka | Orang | 900 | 910 | 100 | 920 | 110 | 920 | 210 | Dinas Perpustakaan |`),
    ],
    noSettings,
  ).tables;
  expect(table?.table.table.kind).toBe('T-C.27');
  expect(table?.table.column('satuan')?.left).toBe(3);
});

test.each(['#REF!', '#NAME?'])('%s where a code was is no name of a row, and no row gets its sum', (sign) => {
  const [table] = plan(
    [
      row('1.06', 'Urusan Pemerintahan Bidang Sosial', '100'),
      `| ${sign} | | | | | | | |`,
      row('1.06.01', 'PROGRAM PENUNJANG', '100'),
      row('1.06.01.2.01', 'Perencanaan', '100'),
      row('1.06.01.2.01.0001', 'Penyusunan Dokumen', '100'),
    ].join('\n'),
  ).tables;
  expect(table?.table.rows.map(({ level }) => level)).toEqual([
    'bidang',
    'teks-lanjutan',
    'program',
    'kegiatan',
    'subkegiatan',
  ]);
});
