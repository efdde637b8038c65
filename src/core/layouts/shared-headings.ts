/** Wordings that several forms share; a form adds its own before or after them. */
export const KODE = ['Kode', 'Kode Rekening', 'Kode Program/Kegiatan', 'No. Rekening', 'Nomor Kode'] as const;
export const NO = ['No', 'Nomor', 'No. Urut'] as const;
export const PROGRAM = [
  'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
  'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan',
  'Program/Kegiatan/Sub Kegiatan',
  'Program/Kegiatan',
  'Program dan Kegiatan',
  'Program, Kegiatan dan Sub Kegiatan',
  'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
  'Nama Program/Kegiatan',
  'Uraian Program/Kegiatan',
] as const;
export const INDIKATOR = [
  'Indikator Kinerja Program/Kegiatan',
  'Indikator Kinerja Program/Kegiatan/Sub Kegiatan',
  'Indikator Kinerja Program (outcome)/Kegiatan (output)',
  'Indikator Kinerja',
  'Indikator',
] as const;
export const LOKASI = ['Lokasi', 'Lokasi Kegiatan'] as const;
export const TARGET = ['Target Capaian Kinerja', 'Target Capaian', 'Target Kinerja', 'Target'] as const;
export const PAGU = [
  'Kebutuhan Dana/Pagu Indikatif',
  'Pagu Indikatif',
  'Pagu Indikatif (Rp)',
  'Kebutuhan Dana',
  'Pagu',
  'Anggaran',
  'Pagu Anggaran',
  'Pagu Dana',
  'Pendanaan',
  'Kebutuhan Dana (Rp)',
] as const;
export const SUMBER_DANA = ['Sumber Dana', 'Sumber Pendanaan', 'Sumber Anggaran'] as const;
export const CATATAN = ['Catatan Penting', 'Catatan', 'Keterangan'] as const;
export const PENANGGUNG_JAWAB = [
  'Unit Perangkat Daerah Penanggung Jawab',
  'Perangkat Daerah Penanggung Jawab',
  'PD Penanggung Jawab',
  'Unit Kerja Perangkat Daerah Penanggung Jawab',
  'Unit Penanggung Jawab',
  'Penanggung Jawab',
  'Unit Kerja Penanggung Jawab',
  'SKPD Penanggung Jawab',
] as const;

/** What targets are counted in, where a print gives it a column of its own. */
export const SATUAN_COLUMN = {
  role: 'satuan',
  number: null,
  data: 'satuan',
  headings: ['Satuan', 'Satuan Indikator', 'Satuan Target'],
  weight: 0.3,
  optional: true,
} as const;
