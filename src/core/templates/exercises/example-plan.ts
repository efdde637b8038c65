import type { Level } from '../../layouts/layout';

/** One row of the plan that all examples are made from. Amounts in rupiah; a target with its unit, "%" for percentages. */
export interface ExampleRow {
  readonly level: Level;
  readonly kode: string;
  readonly nama: string;
  readonly indikator: string;
  readonly satuan: string;
  /** Targets: whole Renstra, realised up to n-3, target and realised n-2, target n-1, n, n+1. */
  readonly figures: readonly [number, number, number, number, number, number, number];
  /** Of a sub kegiatan. */
  readonly pagu?: number;
  readonly paguMaju?: number;
}

const row = (
  level: Level,
  kode: string,
  nama: string,
  indikator: string,
  satuan: string,
  figures: ExampleRow['figures'],
  pagu?: number,
  paguMaju?: number,
): ExampleRow => ({
  level,
  kode,
  nama,
  indikator,
  satuan,
  figures,
  ...(pagu !== undefined && { pagu }),
  ...(paguMaju !== undefined && { paguMaju }),
});

const NONE = [0, 0, 0, 0, 0, 0, 0] as const;

/**
 * A part of one agency's plan: codes, names, targets and pagu as the Renja of Dinas Sosial Kabupaten Pasuruan for 2022
 * states them; what it leaves open (evaluation of earlier years) is ours.
 */
export const examplePlan: readonly ExampleRow[] = [
  row('urusan', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '', '', NONE),
  row('bidang', '1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL', '', '', NONE),
  row(
    'program',
    '1.06.01',
    'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
    'Persentase pemenuhan penunjang urusan pemerintah daerah',
    '%',
    [500, 100, 100, 100, 100, 100, 100],
  ),
  row(
    'kegiatan',
    '1.06.01.2.01',
    'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
    'Persentase pelaksanaan perencanaan, penganggaran dan evaluasi kinerja',
    '%',
    [500, 100, 100, 100, 100, 100, 100],
  ),
  row(
    'subkegiatan',
    '1.06.01.2.01.01',
    'Penyusunan Dokumen Perencanaan Perangkat Daerah',
    'Jumlah dokumen perencanaan yang disusun',
    'Dokumen',
    [30, 6, 6, 6, 6, 6, 6],
    40_000_000,
    46_000_000,
  ),
  row(
    'subkegiatan',
    '1.06.01.2.01.06',
    'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
    'Jumlah laporan capaian kinerja dan ikhtisar realisasi kinerja SKPD',
    'Laporan',
    [5, 1, 1, 1, 1, 1, 1],
    40_000_000,
    46_000_000,
  ),
  row(
    'program',
    '1.06.06',
    'PROGRAM PENANGANAN BENCANA',
    'Persentase korban bencana yang menerima bantuan sosial',
    '%',
    [400, 70, 80, 76, 80, 80, 80],
  ),
  row(
    'kegiatan',
    '1.06.06.2.01',
    'Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota',
    'Persentase korban bencana alam dan sosial yang terlindungi',
    '%',
    [400, 70, 80, 72, 80, 80, 80],
  ),
  row(
    'subkegiatan',
    '1.06.06.2.01.01',
    'Penyediaan Makanan',
    'Jumlah korban bencana yang mendapatkan makanan',
    'Orang',
    [1250, 240, 250, 225, 250, 250, 250],
    50_000_000,
    57_500_000,
  ),
  row(
    'subkegiatan',
    '1.06.06.2.01.05',
    'Pelayanan Dukungan Psikososial',
    'Jumlah korban bencana yang mendapatkan dukungan psikososial',
    'Orang',
    [50, 10, 10, 9, 10, 10, 10],
    20_000_000,
    23_000_000,
  ),
  row(
    'kegiatan',
    '1.06.06.2.02',
    'Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota',
    'Persentase kampung siaga bencana yang aktif',
    '%',
    [400, 75, 80, 78, 80, 80, 80],
  ),
  row(
    'subkegiatan',
    '1.06.06.2.02.01',
    'Koordinasi, Sosialisasi dan Pelaksanaan Kampung Siaga Bencana',
    'Jumlah orang yang mengikuti kampung siaga bencana',
    'Orang',
    [275, 50, 55, 44, 55, 55, 55],
    50_000_000,
    57_500_000,
  ),
  row(
    'subkegiatan',
    '1.06.06.2.02.02',
    'Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana',
    'Jumlah orang yang tergabung dalam taruna siaga bencana',
    'Orang',
    [225, 45, 45, 54, 45, 45, 45],
    150_000_000,
    172_500_000,
  ),
];

/** Year n of the example, whose it is, and where it is carried out. */
export const EXAMPLE = {
  year: 2022,
  renstraEnd: 2023,
  agency: 'Dinas Sosial',
  region: 'Kabupaten Pasuruan',
  lokasi: 'Kab. Pasuruan',
  sumberDana: 'DAU',
} as const;
