import type { Layout } from './layout';
import {
  INDIKATOR,
  KODE,
  LOKASI,
  NO,
  PAGU,
  PENANGGUNG_JAWAB,
  PROGRAM,
  SATUAN_COLUMN,
  TARGET,
} from './shared-headings';

const TAHUN_KE = 'Tahun ke-';

/** Permendagri 86/2017, annex: T-C.23 (Renstra). Five targets, five realised, five ratios. */
export const tc23: Layout = {
  kind: 'T-C.23',
  titles: ['Pencapaian Kinerja Pelayanan Perangkat Daerah'],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.23',
  rows: 'indikator',
  musts: [['indikator'], ['target'], ['realisasi']],
  columns: [
    { role: 'no', number: 1, data: 'nomor', headings: NO, weight: 0.4 },
    {
      role: 'indikator',
      number: 2,
      data: 'indikator',
      headings: [
        'Indikator Kinerja Sesuai Tugas dan Fungsi Perangkat Daerah',
        'Indikator Kinerja',
        'Indikator',
      ],
      weight: 1,
      needs: ['indikator'],
    },
    { role: 'satuan', number: null, data: 'satuan', headings: ['Satuan'], weight: 0.3, optional: true },
    {
      role: 'nspk',
      number: 3,
      data: 'teks',
      headings: ['Target NSPK', 'NSPK', 'Target SPM', 'Target SDGS'],
      weight: 0.6,
      optional: true,
    },
    {
      role: 'ikk',
      number: 4,
      data: 'teks',
      headings: ['Target IKK', 'IKK', 'Target IKK/IKU'],
      weight: 0.6,
      optional: true,
    },
    {
      role: 'targetLainnya',
      number: 5,
      data: 'teks',
      headings: [
        'Target Indikator Lainnya',
        'Indikator Lainnya',
        'Target Indikator SPM/NSPK/LPPD',
        'Lainnya',
      ],
      weight: 0.6,
      optional: true,
    },
    {
      role: 'target',
      number: 6,
      data: 'kinerja',
      headings: [`Target Renstra Perangkat Daerah ${TAHUN_KE}`, 'Target Renstra'],
      repeats: 5,
      firstYear: -5,
      weight: 1.2,
    },
    {
      role: 'realisasi',
      number: 11,
      data: 'kinerja',
      headings: [`Realisasi Capaian ${TAHUN_KE}`, 'Realisasi Capaian', 'Realisasi'],
      repeats: 5,
      firstYear: -5,
      weight: 1.4,
    },
    {
      role: 'rasio',
      number: 16,
      data: 'persen',
      headings: [`Rasio Capaian pada ${TAHUN_KE}`, 'Rasio Capaian', 'Rasio'],
      repeats: 5,
      firstYear: -5,
      weight: 1.2,
      optional: true,
      formula: { is: 'rasio', of: 'realisasi', to: 'target' },
    },
  ],
};

/** Permendagri 86/2017, annex: T-C.24 (Renstra). Budget, realised budget and their ratio, five years each. */
export const tc24: Layout = {
  kind: 'T-C.24',
  titles: ['Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah'],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.24',
  rows: 'uraian',
  musts: [['uraian'], ['anggaran'], ['realisasi']],
  columns: [
    { role: 'no', number: null, data: 'nomor', headings: NO, weight: 0.3, optional: true },
    {
      role: 'uraian',
      number: 1,
      data: 'nama',
      headings: ['Uraian', 'Program/Kegiatan', 'Program'],
      weight: 1,
    },
    {
      role: 'anggaran',
      number: 2,
      data: 'rupiah',
      headings: [`Anggaran pada ${TAHUN_KE}`, `Anggaran ${TAHUN_KE}`, 'Anggaran'],
      repeats: 5,
      firstYear: -5,
      weight: 1.4,
    },
    {
      role: 'realisasi',
      number: 7,
      data: 'rupiah',
      headings: [`Realisasi Anggaran pada ${TAHUN_KE}`, 'Realisasi Anggaran', `Realisasi pada ${TAHUN_KE}`],
      repeats: 5,
      firstYear: -5,
      weight: 1.6,
    },
    {
      role: 'rasio',
      number: 12,
      data: 'persen',
      headings: [
        `Rasio antara Realisasi dan Anggaran ${TAHUN_KE}`,
        'Rasio antara Realisasi dan Anggaran',
        `Persentase antara Realisasi dan Anggaran ${TAHUN_KE}`,
        'Rasio',
      ],
      repeats: 5,
      firstYear: -5,
      weight: 1.6,
      formula: { is: 'rasio', of: 'realisasi', to: 'anggaran' },
    },
    {
      role: 'pertumbuhanAnggaran',
      number: 17,
      growthOf: 'anggaran',
      data: 'persen',
      group: ['Rata-rata Pertumbuhan'],
      headings: ['Anggaran'],
      weight: 1,
      optional: true,
    },
    {
      role: 'pertumbuhanRealisasi',
      number: 18,
      growthOf: 'realisasi',
      data: 'persen',
      group: ['Rata-rata Pertumbuhan'],
      headings: ['Realisasi'],
      weight: 1,
      optional: true,
    },
  ],
};

/** Permendagri 86/2017, annex: T-C.25 (Renstra). Tujuan and sasaran with their yearly targets. */
export const tc25: Layout = {
  kind: 'T-C.25',
  titles: [
    'Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah',
    'Rumusan Visi, Misi, Tujuan dan Sasaran',
  ],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.25',
  rows: 'sasaran',
  musts: [['tujuan'], ['sasaran'], ['indikator'], ['target']],
  columns: [
    { role: 'no', number: 1, data: 'nomor', headings: NO, weight: 0.3, optional: true },
    { role: 'tujuan', number: 2, data: 'teks', headings: ['Tujuan'], weight: 1.2 },
    {
      role: 'indikatorTujuan',
      number: null,
      data: 'indikator',
      headings: ['Indikator Tujuan'],
      weight: 0.8,
      optional: true,
    },
    { role: 'sasaran', number: 3, data: 'teks', headings: ['Sasaran'], weight: 1.2 },
    {
      role: 'indikator',
      number: 4,
      data: 'indikator',
      headings: [
        'Indikator Tujuan/Sasaran',
        'Indikator Sasaran',
        'Indikator Kinerja Tujuan/Sasaran',
        'Indikator',
      ],
      weight: 0.8,
    },
    {
      role: 'kondisiAwal',
      number: null,
      data: 'kinerja',
      headings: ['Kondisi Awal', 'Kondisi Kinerja Awal'],
      weight: 0.5,
      optional: true,
    },
    {
      role: 'target',
      number: 5,
      data: 'kinerja',
      headings: [
        `Target Kinerja Tujuan/Sasaran pada ${TAHUN_KE}`,
        `Target ${TAHUN_KE}`,
        'Target Kinerja',
        'Target',
      ],
      repeats: 5,
      firstYear: 0,
      weight: 1.6,
    },
    {
      role: 'kondisiAkhir',
      number: null,
      data: 'kinerja',
      headings: ['Kondisi Akhir', 'Kondisi Kinerja Akhir'],
      weight: 0.5,
      optional: true,
    },
  ],
};

/** Permendagri 86/2017, annex: T-C.26 (Renstra). Tujuan, sasaran, strategi, arah kebijakan. */
export const tc26: Layout = {
  kind: 'T-C.26',
  titles: ['Tujuan, Sasaran, Strategi dan Arah Kebijakan'],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.26',
  rows: 'sasaran',
  musts: [['tujuan', 'sasaran'], ['strategi'], ['arahKebijakan']],
  columns: [
    { role: 'no', number: null, data: 'nomor', headings: NO, weight: 0.2, optional: true },
    { role: 'tujuan', number: 1, data: 'teks', headings: ['Tujuan'], weight: 1 },
    { role: 'sasaran', number: 2, data: 'teks', headings: ['Sasaran'], weight: 1 },
    { role: 'strategi', number: 3, data: 'teks', headings: ['Strategi'], weight: 1.5 },
    {
      role: 'arahKebijakan',
      number: 4,
      data: 'teks',
      headings: ['Arah Kebijakan', 'Kebijakan'],
      weight: 1.5,
    },
  ],
};

const KONDISI_AKHIR = [
  'Kondisi Kinerja pada Akhir Periode Renstra Perangkat Daerah',
  'Kondisi Kinerja pada Akhir Periode RPJMD',
  'Kondisi Akhir',
] as const;
const TAHUN = [
  'Target Kinerja Program dan Kerangka Pendanaan',
  'Capaian Kinerja Program dan Kerangka Pendanaan',
  'Tahun',
  'Tahun ke-',
] as const;

/** Permendagri 86/2017, annex: T-C.27 (Renstra). Target and rupiah for each of five years. */
export const tc27: Layout = {
  kind: 'T-C.27',
  titles: [
    'Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah',
    'Rencana Program, Kegiatan, Indikator Kinerja, Kelompok Sasaran, dan Pendanaan Indikatif',
  ],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.27',
  rows: 'tingkat',
  musts: [['program'], ['target'], ['pagu']],
  columns: [
    { role: 'tujuan', number: 1, data: 'teks', headings: ['Tujuan'], weight: 0.5, optional: true },
    { role: 'sasaran', number: 2, data: 'teks', headings: ['Sasaran'], weight: 0.5, optional: true },
    { role: 'kode', number: 3, data: 'kode', headings: KODE, weight: 0.6 },
    {
      role: 'program',
      number: 4,
      data: 'nama',
      headings: [
        'Program dan Kegiatan',
        'Misi/Tujuan/Sasaran/Program Pembangunan Daerah',
        'Tujuan/Sasaran/Program/Kegiatan/Sub Kegiatan',
        'Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
        ...PROGRAM,
      ],
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'indikator',
      number: 5,
      data: 'indikator',
      headings: [
        'Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)',
        'Indikator Kinerja (tujuan/impact/outcome)',
        ...INDIKATOR,
      ],
      weight: 0.6,
    },
    SATUAN_COLUMN,
    {
      role: 'capaianAwal',
      number: 6,
      data: 'kinerja',
      headings: [
        'Data Capaian pada Tahun Awal Perencanaan',
        'Kondisi Kinerja Awal RPJMD (Tahun 0)',
        'Kondisi Kinerja pada Awal Renstra',
        'Capaian Awal',
        'Kondisi Awal',
      ],
      weight: 1.2,
    },
    {
      role: 'target',
      number: 7,
      data: 'kinerja',
      group: TAHUN,
      headings: ['Target', 'Target Kinerja'],
      repeats: 6,
      firstYear: 0,
      weight: 1.4,
    },
    {
      role: 'pagu',
      number: 8,
      data: 'rupiah',
      group: TAHUN,
      headings: ['Rp', 'Rp.', 'Pagu', 'Dana', ...PAGU],
      repeats: 6,
      firstYear: 0,
      weight: 1.8,
      sums: true,
    },
    { role: 'targetAkhir', number: 17, data: 'kinerja', group: KONDISI_AKHIR, headings: TARGET, weight: 1 },
    {
      role: 'paguAkhir',
      number: 18,
      data: 'rupiah',
      group: KONDISI_AKHIR,
      headings: ['Rp', ...PAGU],
      weight: 1,
      sums: true,
    },
    { role: 'penanggungJawab', number: 19, data: 'teks', headings: PENANGGUNG_JAWAB, weight: 0.8 },
    { role: 'lokasi', number: 20, data: 'lokasi', headings: LOKASI, weight: 0.5, optional: true },
  ],
};

/** Permendagri 86/2017, annex: T-C.28 (Renstra). Indicators that refer to tujuan and sasaran of the RPJMD. */
export const tc28: Layout = {
  kind: 'T-C.28',
  titles: [
    'Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD',
    'Penetapan Indikator Kinerja Perangkat Daerah',
  ],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.28',
  rows: 'indikator',
  musts: [['indikator'], ['target'], ['kondisiAwal'], ['kondisiAkhir']],
  columns: [
    { role: 'no', number: 1, data: 'nomor', headings: NO, weight: 0.5 },
    {
      role: 'indikator',
      number: 2,
      data: 'indikator',
      headings: [
        'Indikator',
        'Indikator Kinerja',
        'Aspek/Fokus/Bidang Urusan/Indikator Kinerja Pembangunan Daerah',
      ],
      weight: 1,
      needs: ['indikator'],
    },
    {
      role: 'kondisiAwal',
      number: 3,
      data: 'kinerja',
      headings: [
        'Kondisi Kinerja pada Awal Periode RPJMD',
        'Kondisi Kinerja pada Awal RPJMD',
        'Kondisi Awal',
      ],
      weight: 1.5,
    },
    {
      role: 'target',
      number: 4,
      data: 'kinerja',
      headings: ['Target Capaian Setiap Tahun', 'Target Tahun', 'Target Capaian', 'Target'],
      repeats: 5,
      firstYear: 0,
      weight: 1.5,
    },
    {
      role: 'kondisiAkhir',
      number: 9,
      data: 'kinerja',
      headings: ['Kondisi Kinerja pada Akhir Periode RPJMD', 'Kondisi Akhir'],
      weight: 1.5,
    },
  ],
};
