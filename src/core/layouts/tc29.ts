import type { Layout } from './layout';
import { INDIKATOR, KODE, PROGRAM } from './shared-headings';

const TAHUN_LALU = [
  'Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu (n-2)',
  'Target dan Realisasi Kinerja Program dan Keluaran Kegiatan Tahun',
  'Target dan Realisasi Kinerja Program dan Kegiatan Tahun',
] as const;
const BERJALAN = [
  'Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Tahun Berjalan',
  'Perkiraan Realisasi Capaian Target Program/Kegiatan Renstra PD s/d Tahun Berjalan',
] as const;

/** Permendagri 86/2017, annex: T-C.29. Columns 6, 7 and 8 are often split into kinerja and rupiah. */
export const tc29: Layout = {
  kind: 'T-C.29',
  titles: [
    'Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra Perangkat Daerah s/d Tahun Berjalan',
    'Evaluasi Pelaksanaan Renja Perangkat Daerah Tahun Lalu dan Capaian Renstra Perangkat Daerah',
  ],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.29',
  rows: 'tingkat',
  musts: [
    ['program'],
    ['targetRenstra', 'realisasiSdNmin'],
    ['targetLalu', 'realisasiLalu', 'tingkatRealisasi'],
    ['realisasiSdBerjalan', 'tingkatCapaian', 'targetBerjalan'],
  ],
  columns: [
    { role: 'kode', number: 1, data: 'kode', headings: KODE, weight: 0.6 },
    {
      role: 'program',
      number: 2,
      data: 'nama',
      headings: PROGRAM,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'indikator',
      number: 3,
      data: 'indikator',
      headings: ['Indikator Kinerja Program (outcome)/Kegiatan (output)', ...INDIKATOR],
      weight: 0.6,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'targetRenstra',
      number: 4,
      data: 'kinerja',
      headings: [
        'Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun',
        'Target Renstra Perangkat Daerah',
        'Target Capaian Kinerja Renstra Perangkat Daerah Tahun',
        'Target Program, Kegiatan dan Sub Kegiatan',
        'Target Capaian Program Renstra',
        'Target Renstra',
      ],
      weight: 1.2,
      splits: true,
    },
    {
      role: 'realisasiSdNmin',
      number: 5,
      data: 'kinerja',
      headings: [
        'Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun (n-3)',
        'Realisasi Target Kinerja Program dan Keluaran Kegiatan s/d Tahun',
        'Realisasi Capaian Kinerja s/d Tahun (n-3)',
        'Realisasi s/d Tahun',
      ],
      weight: 1.5,
      splits: true,
    },
    {
      role: 'targetLalu',
      number: 6,
      data: 'kinerja',
      group: TAHUN_LALU,
      headings: [
        'Target Renja Perangkat Daerah Tahun (n-2)',
        'Target Perangkat Daerah Tahun',
        'Target Renja',
        'Target',
      ],
      splits: true,
      weight: 1.2,
    },
    {
      role: 'realisasiLalu',
      number: 7,
      data: 'kinerja',
      group: TAHUN_LALU,
      headings: [
        'Realisasi Renja Perangkat Daerah Tahun (n-2)',
        'Realisasi Perangkat Daerah Tahun',
        'Realisasi Renja',
        'Realisasi',
      ],
      splits: true,
      weight: 1.2,
    },
    {
      role: 'tingkatRealisasi',
      number: 8,
      data: 'persen',
      group: TAHUN_LALU,
      headings: ['Tingkat Realisasi (%)', 'Tingkat Realisasi'],
      formula: { is: 'rasio', of: 'realisasiLalu', to: 'targetLalu' },
      splits: true,
      weight: 1.5,
    },
    {
      role: 'targetBerjalan',
      number: 9,
      data: 'kinerja',
      headings: [
        'Target Program dan Kegiatan (Renja Perangkat Daerah Tahun n-1)',
        'Target Program, Kegiatan dan Sub Kegiatan',
        'Target Renja Perangkat Daerah Tahun Berjalan',
        'Target Kinerja Renja Tahun Berjalan',
      ],
      splits: true,
      needs: ['subkegiatan'],
    },
    {
      role: 'realisasiSdBerjalan',
      number: 10,
      data: 'kinerja',
      group: BERJALAN,
      headings: [
        'Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan (n-1)',
        'Realisasi Capaian s/d Tahun Berjalan',
        'Perkiraan Realisasi Capaian s/d Tahun',
      ],
      formula: { is: 'jumlah', of: ['realisasiSdNmin', 'realisasiLalu', 'targetBerjalan'] },
      splits: true,
      weight: 1.5,
    },
    {
      role: 'tingkatCapaian',
      number: 11,
      data: 'persen',
      group: BERJALAN,
      headings: [
        'Tingkat Capaian Realisasi Target Renstra (%)',
        'Tingkat Capaian Target Renstra',
        'Tingkat Capaian Realisasi',
      ],
      formula: { is: 'rasio', of: 'realisasiSdBerjalan', to: 'targetRenstra' },
      splits: true,
      weight: 1.5,
    },
  ],
};
