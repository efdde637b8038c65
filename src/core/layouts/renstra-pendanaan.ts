import type { Layout } from './layout';
import { baseline, keterangan, RENSTRA_2025, SATUAN } from './renstra-headings';
import { KODE, NO, PAGU, TARGET } from './shared-headings';

const TAHUN = ['Target dan Pagu Indikatif Tahun', 'Target dan Pagu Indikatif', 'Tahun'] as const;

/**
 * Renstra 2025–2029, table 4.3: target and pagu of five years. Code and name stand in one cell; an outcome or output
 * row without a code repeats the pagu of the row above it.
 */
export const renstraPendanaan: Layout = {
  kind: 'Renstra-Pendanaan',
  titles: [
    'Rencana Program/Kegiatan/Sub Kegiatan dan Pendanaan',
    'Rencana Program, Kegiatan, Sub Kegiatan dan Pendanaan',
  ],
  source: RENSTRA_2025,
  rows: 'tingkat',
  numbering: 'bebas',
  repeatsPagu: true,
  musts: [['program'], ['targetTahun'], ['paguTahun']],
  columns: [
    { role: 'no', number: null, data: 'nomor', headings: NO, weight: 0.2, optional: true },
    { role: 'tujuan', number: null, data: 'teks', headings: ['Tujuan'], weight: 0.3, optional: true },
    { role: 'sasaran', number: null, data: 'teks', headings: ['Sasaran'], weight: 0.3, optional: true },
    { role: 'kode', number: null, data: 'kode', headings: KODE, within: 'program', optional: true },
    {
      role: 'program',
      number: 1,
      data: 'nama',
      headings: [
        'Bidang Urusan/Program/Outcome/Kegiatan/Sub Kegiatan Output',
        'Bidang Urusan/Program/Outcome/Kegiatan/Sub Kegiatan/Output',
        'Program/Kegiatan/Sub Kegiatan',
        'Bidang Urusan/Program',
      ],
      weight: 1.2,
    },
    {
      role: 'outcome',
      number: null,
      data: 'teks',
      headings: ['Outcome/Output'],
      weight: 0.6,
      optional: true,
    },
    {
      role: 'indikator',
      number: 2,
      data: 'indikator',
      headings: ['Indikator Outcome/Output', 'Indikator Outcome', 'Indikator', 'Indikator Kinerja'],
      weight: 0.8,
    },
    { role: 'satuan', number: null, data: 'satuan', headings: SATUAN, weight: 0.4, optional: true },
    baseline(3),
    {
      role: 'targetTahun',
      number: 4,
      data: 'kinerja',
      group: TAHUN,
      headings: ['Target', 'K', ...TARGET],
      repeats: 5,
      firstYear: 0,
      weight: 1.4,
    },
    {
      role: 'paguTahun',
      number: 5,
      data: 'rupiah',
      group: TAHUN,
      headings: ['Pagu', ...PAGU],
      repeats: 5,
      firstYear: 0,
      weight: 1.8,
      sums: true,
    },
    {
      role: 'perangkatDaerah',
      number: 14,
      data: 'teks',
      headings: ['Perangkat Daerah', 'Perangkat Daerah Penanggung Jawab', 'Unit Kerja Penanggung Jawab'],
      weight: 0.8,
      optional: true,
    },
    keterangan(15),
  ],
};
