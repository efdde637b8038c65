import { check } from '../../../src/core/engine/check';
import type { Report } from '../../../src/core/engine/report';
import { noSettings } from '../../../src/core/settings';
import { sheetFromText } from '../../support/sheet-from-text';

/** A plan with one mistake: the pagu of «Administrasi Umum» is 9 million above its sub kegiatan. */
type Row = readonly [kode: string, nama: string, target: string, pagu: number];
const ROWS: readonly Row[] = [
  ['2.23.01', 'PROGRAM PENUNJANG URUSAN', '80 Nilai', 201_600_000],
  ['2.23.01.2.01', 'Perencanaan dan Evaluasi Kinerja', '4 Dokumen', 40_650_000],
  ['2.23.01.2.01.01', 'Penyusunan Dokumen', '4 Dokumen', 25_650_000],
  ['2.23.01.2.01.07', 'Evaluasi Kinerja', '4 Laporan', 15_000_000],
  ['2.23.01.2.06', 'Administrasi Umum', '12 Bulan', 169_950_000],
  ['2.23.01.2.06.02', 'Penyediaan Peralatan', '4 Paket', 64_800_000],
  ['2.23.01.2.06.09', 'Rapat Koordinasi', '12 Laporan', 96_150_000],
  ['2.23.02', 'PROGRAM PEMBINAAN PERPUSTAKAAN', '60 Indeks', 320_550_000],
  ['2.23.02.2.01', 'Pengelolaan Perpustakaan', '900 Orang', 240_050_000],
  ['2.23.02.2.01.01', 'Pengembangan Layanan', '4 Layanan', 143_700_000],
  ['2.23.02.2.01.04', 'Pengembangan Bahan Pustaka', '900 Buku', 96_350_000],
  ['2.23.02.2.02', 'Pembudayaan Gemar Membaca', '90 Orang', 80_500_000],
  ['2.23.02.2.02.01', 'Sosialisasi Budaya Baca', '90 Orang', 50_500_000],
  ['2.23.02.2.02.02', 'Pemilihan Duta Baca', '2 Orang', 30_000_000],
];
const TOTAL = 522_150_000;
const HEADING =
  '| Kode | Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | Catatan Penting |';

const line = (kode: string, nama: string, target: string, pagu: number | string): string =>
  `| ${kode} | ${nama} | ${target === '' ? '' : 'Jumlah hasil'} | ${target === '' ? '' : 'Kota'} | ${target} | ${pagu} | ${target === '' ? '' : 'APBD'} | |`;
const bare = (nama: string, pagu: number | string = '', kode = ''): string => line(kode, nama, '', pagu);
const lines = (written: (pagu: number) => number | string = (pagu) => pagu): string[] => [
  ...ROWS.map(([kode, nama, target, pagu]) => line(kode, nama, target, written(pagu))),
  bare('JUMLAH', written(TOTAL)),
];
const checked = (rows: readonly string[], heading = HEADING): Report =>
  check([sheetFromText([heading, ...rows].join('\n'))], noSettings);

/** The cells of the galat by the name of their row: rows that are put in move the cell, and not what is wrong. */
function wrong({ tables, findings }: Report): readonly string[] {
  const rows = tables.flatMap(({ table }) => table.rows);
  return findings
    .filter(({ severity }) => severity === 'galat')
    .map(
      ({ rule, cell }) => `${rule} ${rows.find(({ row }) => `F${String(row + 1)}` === cell)?.nama ?? cell}`,
    );
}
const PLANTED = ['jumlah-induk Administrasi Umum'];
const levels = ({ tables }: Report, level: string): number =>
  tables.flatMap(({ table }) => table.rows).filter((row) => row.level === level).length;

test.each([
  ['SEKRETARIAT', 'BIDANG LAYANAN PERPUSTAKAAN', 'SEKSI PEMBUDAYAAN BACA'],
  ['Sekretariat', 'Bidang Layanan Perpustakaan', 'Seksi Pembudayaan Baca'],
  ['A. SEKRETARIAT', 'B. BIDANG LAYANAN', '1. SEKSI PEMBUDAYAAN'],
  ['SUB BAGIAN UMUM', 'BIDANG PERPUSTAKAAN', 'SUBBAG KEUANGAN'],
  ['Unit Kerja: Sekretariat', 'Unit Kerja: Bidang Perpustakaan', 'UPTD Perpustakaan Keliling'],
])('rows of the agency are no level of the plan: %s, %s, %s', (first, second, third) => {
  const rows = lines();
  rows.splice(11, 0, bare(third));
  rows.splice(7, 0, bare(second, 320_550_000));
  rows.splice(0, 0, bare(first, 201_600_000));
  const report = checked(rows);
  expect(wrong(report)).toEqual(PLANTED);
  expect(levels(report, 'unit')).toBe(3);
});

test('the code that SIPD gives an agency is no code of the plan', () => {
  const report = checked([bare('DINAS PERPUSTAKAAN', TOTAL, '2.23.0.00.0.00.01.0000'), ...lines()]);
  expect(wrong(report)).toEqual(PLANTED);
  expect(levels(report, 'unit')).toBe(1);
});

test.each([
  ['DINAS PERPUSTAKAAN', 'KECAMATAN WANASARI'],
  ['Dinas Perpustakaan', 'Kecamatan Wanasari'],
])('two agencies in one table part it: %s, %s', (one, other) => {
  const second = [
    line('7.01.01', 'PROGRAM PENUNJANG', '80 Nilai', 40_000_000),
    line('7.01.01.2.01', 'Perencanaan', '4 Dokumen', 40_000_000),
    line('7.01.01.2.01.01', 'Penyusunan', '4 Dokumen', 40_000_000),
  ];
  const report = checked([
    bare(one, TOTAL),
    ...lines().slice(0, -1),
    bare(other, 40_000_000),
    ...second,
    bare('JUMLAH', TOTAL + 40_000_000),
  ]);
  expect(wrong(report)).toEqual(PLANTED);
  expect(levels(report, 'unit')).toBe(2);
});

test.each([
  'T O T A L',
  'J u m l a h',
  'Jml',
  'JML. TOTAL',
  'TOTAL PAGU (Rp)',
  'JUMLAH I + II',
  'GRAND TOTAL',
])('a total is one however it is called: %s', (label) => {
  const report = checked([...lines().slice(0, -1), bare(label, TOTAL + 10_000_000)]);
  expect(wrong(report)).toEqual([...PLANTED, `jumlah-total ${label}`]);
});

test.each([
  'Catatan: dialihkan',
  '*) menunggu desk',
  'Ket : sebagian DAK',
  'NB. menyusul',
  '- lihat lampiran',
])('a note between the rows is none: %s', (note) => {
  const rows = lines();
  rows.splice(5, 0, bare(note));
  const report = checked(rows);
  expect(report.findings.filter(({ severity }) => severity !== 'catatan').map(({ rule }) => rule)).toEqual([
    'jumlah-induk',
  ]);
});

const indonesian = (pagu: number): string => String(pagu).replace(/\B(?=(\d{3})+$)/g, '.');
const english = (pagu: number): string => String(pagu).replace(/\B(?=(\d{3})+$)/g, ',');
test.each<[string, (pagu: number) => string]>([
  ['1.200.000', indonesian],
  ['Rp 1.200.000,00', (pagu) => `Rp ${indonesian(pagu)},00`],
  ['1.200.000,-', (pagu) => `${indonesian(pagu)},-`],
  ['1,200,000', english],
  ['1,200,000.00', (pagu) => `${english(pagu)}.00`],
  ["1'200'000", (pagu) => english(pagu).replace(/,/g, "'")],
  ['1 200 000', (pagu) => english(pagu).replace(/,/g, ' ')],
  ['1,20 juta', (pagu) => `${(pagu / 1e6).toFixed(2).replace('.', ',')} juta`],
  ['Rp 1,2 jt', (pagu) => `Rp ${(pagu / 1e6).toFixed(1).replace('.', ',')} jt`],
  ['1 juta', (pagu) => `${String(Math.round(pagu / 1e6))} juta`],
])('amounts written as %s: the same mistake, and no rounding', (_, written) => {
  expect(wrong(checked(lines(written)))).toEqual(PLANTED);
});

test.each<[string, (pagu: number) => number | string]>([
  ['(Rp. Juta)', (pagu) => (pagu / 1e6).toFixed(2).replace('.', ',')],
  ['(dalam juta)', (pagu) => (pagu / 1e6).toFixed(1).replace('.', ',')],
  ['(Rp ribu)', (pagu) => indonesian(Math.round(pagu / 1e3))],
  ['(x Rp 1.000)', (pagu) => Math.round(pagu / 1e3)],
])('amounts under a heading %s', (unit, written) => {
  const report = checked(lines(written), HEADING.replace('Indikatif |', `Indikatif ${unit} |`));
  expect(wrong(report)).toEqual(PLANTED);
  expect(report.findings.map(({ rule }) => rule)).not.toContain('satuan-judul');
});

test('programs numbered in the column of their codes head codes that begin with the number', () => {
  const rows = ROWS.map(([kode, nama, target, pagu]) =>
    line(kode.replace('2.23.', '').replace('.2.', '.'), nama, target, pagu),
  );
  const report = checked([...rows, bare('JUMLAH', TOTAL)]);
  expect(wrong(report)).toEqual(PLANTED);
  expect(['program', 'kegiatan', 'subkegiatan'].map((level) => levels(report, level))).toEqual([2, 4, 8]);
});

test.each(['12 Bulan -', '1 2 Bulan', '12 Bulan/1 0 Layanan', '12 Bulan, 1 0 Layanan'])(
  'a stray sign or torn digits of a target are doubted: %s',
  (target) => {
    const rows = lines();
    rows[4] = line('2.23.01.2.06', 'Administrasi Umum', target, 169_950_000);
    const report = checked(rows);
    expect(wrong(report)).toEqual(PLANTED);
    expect(report.findings.find(({ rule }) => rule === 'angka-rusak')).toMatchObject({
      severity: 'peringatan',
      cell: 'E6',
    });
  },
);
