// Writes the sample workbooks under assets/contoh: `npm run samples`.
// The correct table stands here once; the copy with mistakes is that table with a few cells changed, each named below.
import { writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';

/** @typedef {readonly (string | number | null)[]} Line */

/** @type {readonly Line[]} */
const heading = [
  [
    'Kode',
    'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan',
    'Indikator Kinerja Program/Kegiatan/Sub Kegiatan',
    'Rencana Tahun 2026',
    null,
    null,
    null,
    'Catatan Penting',
    'Prakiraan Maju Rencana Tahun 2027',
    null,
  ],
  [
    null,
    null,
    null,
    'Lokasi',
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif (Rp)',
    'Sumber Dana',
    null,
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif (Rp)',
  ],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
];

/** @type {readonly Line[]} */
const rows = [
  [
    '1',
    'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR',
    null,
    null,
    null,
    3335500000,
    null,
    null,
    null,
    3668000000,
  ],
  ['1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL', null, null, null, 3335500000, null, null, null, 3668000000],
  [
    '1.06.01',
    'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
    'Persentase pemenuhan penunjang urusan pemerintahan daerah',
    null,
    '100 %',
    1250000000,
    null,
    null,
    '100 %',
    1372000000,
  ],
  [
    '1.06.01.2.02',
    'Administrasi Keuangan Perangkat Daerah',
    'Persentase administrasi keuangan yang tepat waktu',
    null,
    '100 %',
    980000000,
    null,
    null,
    '100 %',
    1078000000,
  ],
  [
    '1.06.01.2.02.0001',
    'Penyediaan Gaji dan Tunjangan ASN',
    'Jumlah orang yang menerima gaji dan tunjangan ASN',
    'Kota Sejahtera',
    '42 Orang/bulan',
    980000000,
    'DAU',
    null,
    '42 Orang/bulan',
    1078000000,
  ],
  [
    '1.06.01.2.06',
    'Administrasi Umum Perangkat Daerah',
    'Persentase pemenuhan administrasi umum',
    null,
    '100 %',
    270000000,
    null,
    null,
    '100 %',
    294000000,
  ],
  [
    '1.06.01.2.06.0002',
    'Penyediaan Peralatan dan Perlengkapan Kantor',
    'Jumlah paket peralatan dan perlengkapan kantor yang disediakan',
    'Kota Sejahtera',
    '12 Paket',
    150000000,
    'PAD',
    null,
    '12 Paket',
    162000000,
  ],
  [
    '1.06.01.2.06.0009',
    'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
    'Jumlah laporan penyelenggaraan rapat koordinasi dan konsultasi SKPD',
    'Kota Sejahtera',
    '12 Laporan',
    120000000,
    'PAD',
    null,
    '12 Laporan',
    132000000,
  ],
  [
    '1.06.04',
    'PROGRAM REHABILITASI SOSIAL',
    'Persentase PPKS yang mendapatkan rehabilitasi sosial',
    null,
    '85,65 %',
    2085500000,
    null,
    null,
    '87 %',
    2296000000,
  ],
  [
    '1.06.04.2.01',
    'Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial',
    'Persentase PPKS di luar panti yang terpenuhi kebutuhan dasarnya',
    null,
    '80 %',
    1782500000,
    null,
    null,
    '82 %',
    1962000000,
  ],
  [
    '1.06.04.2.01.0001',
    'Penyediaan Permakanan',
    'Jumlah orang yang mendapatkan permakanan',
    'Kota Sejahtera',
    '265 Orang',
    1617500000,
    'DAU',
    null,
    '275 Orang',
    1780000000,
  ],
  [
    '1.06.04.2.01.0003',
    'Penyediaan Alat Bantu',
    'Jumlah orang yang menerima alat bantu',
    'Kota Sejahtera',
    '37 Orang',
    70000000,
    'DAU',
    null,
    '37 Orang',
    77000000,
  ],
  [
    '1.06.04.2.01.0005',
    'Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial',
    'Jumlah orang yang mendapatkan bimbingan',
    'Kota Sejahtera',
    '240 Orang',
    95000000,
    'DBH-CHT',
    null,
    '240 Orang',
    105000000,
  ],
  [
    '1.06.04.2.02',
    'Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial',
    'Persentase PPKS lainnya yang mendapatkan rehabilitasi',
    null,
    '75 %',
    303000000,
    null,
    null,
    '77 %',
    334000000,
  ],
  [
    '1.06.04.2.02.0008',
    'Pemberian Bimbingan Sosial kepada Keluarga Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA',
    'Jumlah keluarga yang mendapatkan bimbingan sosial',
    'Kota Sejahtera',
    '225 Orang',
    223000000,
    'BK Prov',
    null,
    '230 Orang',
    246000000,
  ],
  [
    '1.06.04.2.02.0013',
    'Pemberian Layanan Rujukan',
    'Jumlah orang yang mendapatkan layanan rujukan',
    'Kota Sejahtera',
    '6 Orang',
    80000000,
    'DAU',
    null,
    '6 Orang',
    88000000,
  ],
];

/**
 * What a trainer would break.
 *
 * @type {readonly (readonly [rowIn: number, column: number, value: string | number | null, shows: string])[]}
 */
const mistakes = [
  [3, 5, 908000000, 'pagu kegiatan bukan jumlah sub kegiatannya (angka tertukar)'],
  [7, 0, '1.06.01.2.60.0009', 'kode sub kegiatan di luar induknya'],
  [10, 5, 'Rp 1.617.500.000,00', 'pagu tersimpan sebagai teks'],
  [11, 6, null, 'sumber dana kosong'],
  [12, 9, 950000, 'prakiraan maju seratus kali lebih kecil'],
  [15, 4, '80.000.000', 'rupiah di kolom target'],
];

const titles = [
  'Tabel 3.1 (T-C.33)',
  'Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2026 dan Prakiraan Maju Tahun 2027',
  'Dinas Sosial Kota Sejahtera',
  null,
];
const top = titles.length;
const lastColumn = 9;
/** @type {(amount: number, next: number) => Line} */
const totalRow = (amount, next) => [null, 'JUMLAH', null, null, null, amount, null, null, null, next];

/**
 * @param {number} startRow
 * @param {number} startCol
 * @param {number} endRow
 * @param {number} endCol
 */
function merge(startRow, startCol, endRow, endCol) {
  return { startRow, startCol, endRow, endCol };
}

/**
 * @param {readonly Line[]} table
 * @returns {import('hucre/xlsx').WriteSheet}
 */
function workbook(table) {
  const columns = [20, 48, 40, 16, 16, 20, 12, 18, 16, 20].map((width) => ({ width }));
  const cells = new Map();
  const all = [...titles.map((title) => [title]), ...heading, ...table];
  const border = Object.fromEntries(
    ['top', 'bottom', 'left', 'right'].map((side) => [side, { style: 'thin' }]),
  );
  all.forEach((row, r) => {
    for (let c = 0; c <= lastColumn; c++) {
      const value = row[c] ?? null;
      const inHeading = r >= top && r < top + heading.length;
      /** @type {import('hucre/xlsx').CellStyle} */
      const style =
        r < top
          ? { font: { bold: true } }
          : {
              border,
              alignment: { wrapText: true, vertical: 'top', ...(inHeading && { horizontal: 'center' }) },
              font: { bold: inHeading },
            };
      if (typeof value === 'number' && !inHeading) style.numFmt = '#,##0';
      if (r >= top || value !== null) cells.set(`${r},${c}`, { value, style });
    }
  });
  const merges = [
    ...[0, 1, 2].map((row) => merge(row, 0, row, lastColumn)),
    ...[0, 1, 2, 7].map((column) => merge(top, column, top + 1, column)),
    merge(top, 3, top, 6),
    merge(top, 8, top, 9),
  ];
  return {
    name: 'Tabel 3.1',
    rows: all.map((row) => [...row]),
    columns,
    cells,
    merges,
    freezePane: { rows: top + heading.length },
    pageSetup: { orientation: 'landscape' },
  };
}

/**
 * @param {string} file
 * @param {readonly Line[]} table
 */
async function write(file, table) {
  writeFileSync(
    new URL(`../assets/contoh/${file}`, import.meta.url),
    await writeXlsx({ sheets: [workbook(table)] }),
  );
}

const total = totalRow(3335500000, 3668000000);
const broken = rows.map((row, r) =>
  row.map((value, c) => {
    const mistake = mistakes.find(([row, column]) => row === r && column === c);
    return mistake ? mistake[2] : value;
  }),
);
await write('t-c-33.xlsx', [...rows, total]);
await write('t-c-33-dengan-kesalahan.xlsx', [...broken, total]);
