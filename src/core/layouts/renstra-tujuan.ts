import type { Layout } from './layout';
import {
  baseline,
  keterangan,
  NSPK_DAN_SASARAN_RPJMD,
  RENSTRA_2025,
  SATUAN,
  targetTahun,
} from './renstra-headings';

/** Renstra 2025–2029, table 3.1: tujuan and sasaran with a baseline and six yearly targets. */
export const renstraTujuan: Layout = {
  kind: 'Renstra-Tujuan',
  titles: [
    'Tujuan dan Sasaran Rencana Strategis Perangkat Daerah',
    'Teknik Merumuskan Tujuan dan Sasaran Renstra Perangkat Daerah',
    'Target Tujuan dan Sasaran Rencana Strategis',
  ],
  source: RENSTRA_2025,
  rows: 'sasaran',
  numbering: 'bebas',
  musts: [['tujuan'], ['indikator'], ['targetTahun'], ['sasaran', 'baseline', 'nspk', 'sasaranRpjmd']],
  columns: [
    {
      role: 'nspk',
      number: 1,
      data: 'teks',
      headings: NSPK_DAN_SASARAN_RPJMD,
      weight: 0.8,
      optional: true,
    },
    {
      role: 'sasaranRpjmd',
      number: null,
      data: 'teks',
      headings: ['Sasaran RPJMD', 'Sasaran RPJMD yang Relevan'],
      weight: 0.5,
      optional: true,
    },
    {
      role: 'tujuan',
      number: 2,
      data: 'teks',
      headings: ['Tujuan', 'Tujuan dan Sasaran', 'Tujuan/Sasaran'],
      weight: 1.2,
    },
    { role: 'sasaran', number: 3, data: 'teks', headings: ['Sasaran'], weight: 1, optional: true },
    {
      role: 'indikator',
      number: 4,
      data: 'indikator',
      headings: [
        'Indikator',
        'Indikator Tujuan/Sasaran',
        'Indikator Kinerja',
        'Indikator Tujuan dan Sasaran',
      ],
      weight: 0.8,
    },
    { role: 'satuan', number: null, data: 'satuan', headings: SATUAN, weight: 0.4, optional: true },
    baseline(5),
    targetTahun(6),
    keterangan(12),
  ],
};
