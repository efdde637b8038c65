import type { Layout } from './layout';
import { NO } from './shared-headings';

/** Permendagri 86/2017, annex: T-C.30. Targets of the Renstra for four years, two realised, two projected. */
export const tc30: Layout = {
  kind: 'T-C.30',
  titles: ['Pencapaian Kinerja Pelayanan Perangkat Daerah', 'Analisis Kinerja Pelayanan Perangkat Daerah'],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.30',
  rows: 'indikator',
  musts: [['indikator'], ['target'], ['realisasi', 'proyeksi'], ['proyeksi', 'spm', 'ikk']],
  columns: [
    { role: 'no', number: 1, data: 'nomor', headings: NO, weight: 0.4 },
    {
      role: 'indikator',
      number: 2,
      data: 'indikator',
      headings: [
        'Indikator',
        'Indikator Kinerja',
        'Indikator Kinerja Sesuai Tugas dan Fungsi Perangkat Daerah',
      ],
      weight: 0.7,
      needs: ['indikator'],
    },
    {
      role: 'spm',
      number: 3,
      data: 'teks',
      headings: ['SPM/Standar Nasional', 'SPM', 'Standar Nasional', 'Target SPM'],
      weight: 1.6,
    },
    {
      role: 'ikk',
      number: 4,
      data: 'teks',
      headings: ['IKK', 'Indikator Kinerja Kunci', 'Target IKK'],
      weight: 1.6,
    },
    {
      role: 'target',
      number: 5,
      data: 'kinerja',
      headings: ['Target Renstra Perangkat Daerah', 'Target Renstra', 'Target'],
      repeats: 4,
      firstYear: -2,
      needs: ['indikator'],
    },
    {
      role: 'realisasi',
      number: 9,
      data: 'kinerja',
      headings: ['Realisasi Capaian', 'Realisasi'],
      repeats: 2,
      firstYear: -2,
      weight: 1.2,
      needs: ['indikator'],
    },
    {
      role: 'proyeksi',
      number: 11,
      data: 'kinerja',
      headings: ['Proyeksi'],
      repeats: 2,
      firstYear: 0,
      weight: 2,
      needs: ['indikator'],
    },
    {
      role: 'catatan',
      number: 13,
      data: 'teks',
      headings: ['Catatan Analisis', 'Catatan', 'Analisis'],
      weight: 0.8,
    },
  ],
};
