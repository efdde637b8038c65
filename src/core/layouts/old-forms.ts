import type { Layout } from './layout';
import { KODE, LOKASI, NO, PAGU, PROGRAM } from './shared-headings';

const HASIL = ['Kinerja Hasil/Keluaran', 'Kinerja Hasil', 'Indikator Kinerja', 'Kinerja'] as const;
const REALISASI = ['Realisasi', 'Realisasi Tahun'] as const;

/** Evaluation as it was printed before 2017: budget and result of one year. */
export const evaluasiLama: Layout = {
  kind: 'evaluasi-lama',
  titles: ['Evaluasi Pelaksanaan Rencana Kerja SKPD', 'Evaluasi Pelaksanaan Renja SKPD'],
  source: 'bentuk sebelum Permendagri 86/2017',
  rows: 'tingkat',
  musts: [['program'], ['pagu'], ['realisasiRp', 'realisasiK']],
  columns: [
    { role: 'no', number: 1, data: 'nomor', headings: NO, weight: 0.4 },
    {
      role: 'program',
      number: 2,
      data: 'nama',
      headings: ['Program/Kegiatan', ...PROGRAM],
      needs: ['program', 'kegiatan'],
    },
    {
      role: 'pagu',
      number: 3,
      data: 'rupiah',
      headings: ['Anggaran', 'Pagu Anggaran', 'Jumlah Anggaran'],
      sums: true,
      needs: ['program', 'kegiatan'],
    },
    {
      role: 'indikator',
      number: 4,
      data: 'indikator',
      group: HASIL,
      headings: ['Uraian', 'Tolok Ukur', 'Tolak Ukur', 'Indikator'],
      needs: ['program', 'kegiatan'],
    },
    { role: 'satuan', number: 5, data: 'satuan', group: HASIL, headings: ['Satuan'], weight: 1 },
    { role: 'target', number: 6, data: 'kinerja', group: HASIL, headings: ['Target'] },
    {
      role: 'realisasiRp',
      number: 7,
      data: 'rupiah',
      group: REALISASI,
      headings: ['Anggaran', 'Realisasi Anggaran', 'Keuangan'],
      weight: 1.5,
      sums: true,
    },
    {
      role: 'realisasiK',
      number: 8,
      data: 'kinerja',
      group: REALISASI,
      headings: ['Kinerja', 'Realisasi Kinerja', 'Fisik'],
      weight: 1.5,
    },
  ],
};

const INDIKATOR_GRUP = ['Indikator Kinerja', 'Indikator'] as const;

/** The plan as it was printed before T-C.33, and the short list of a chapter IV: no forward estimate. */
export const rumusanLama: Layout = {
  kind: 'rumusan-lama',
  titles: [
    'Rumusan Rencana Program dan Kegiatan',
    'Rencana Kerja dan Pendanaan',
    'Daftar Program dan Kegiatan',
  ],
  source: 'bentuk sebelum Permendagri 86/2017',
  rows: 'tingkat',
  musts: [['kode'], ['program'], ['pagu'], ['target', 'indikator']],
  columns: [
    { role: 'kode', number: 1, data: 'kode', headings: KODE, weight: 0.8 },
    {
      role: 'program',
      number: 2,
      data: 'nama',
      headings: [
        'Bidang Urusan Pemerintahan dan Program/Kegiatan',
        'Bidang Urusan/Program/Kegiatan',
        'Urusan/Bidang/Program/Kegiatan',
        ...PROGRAM,
      ],
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'indikator',
      number: 3,
      data: 'indikator',
      group: INDIKATOR_GRUP,
      headings: [
        'Indikator Kinerja Program/Kegiatan',
        'Indikator Kinerja',
        'Tolak Ukur',
        'Tolok Ukur',
        'Indikator',
      ],
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'satuan',
      number: null,
      data: 'satuan',
      group: INDIKATOR_GRUP,
      headings: ['Satuan'],
      weight: 0.7,
      optional: true,
    },
    {
      role: 'target',
      number: 4,
      data: 'kinerja',
      headings: ['Target Kinerja', 'Target', 'Target Capaian Kinerja', 'Target Capaian'],
    },
    { role: 'lokasi', number: 5, data: 'lokasi', headings: LOKASI, weight: 0.8, optional: true },
    {
      role: 'pagu',
      number: 6,
      data: 'rupiah',
      headings: ['Pagu Indikatif', 'Anggaran', 'Renja', ...PAGU],
      weight: 1,
      sums: true,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
  ],
};
