import type { Layout } from './layout';
import { keterangan, RENSTRA_2025 } from './renstra-headings';
import { KODE, NO } from './shared-headings';

/** Renstra 2025–2029, table 4.4: the sub kegiatan that serve a priority of the region; no figures at all. */
export const renstraPrioritas: Layout = {
  kind: 'Renstra-Prioritas',
  titles: [
    'Daftar Sub Kegiatan Prioritas dalam Mendukung Program Prioritas Pembangunan Daerah',
    'Sub Kegiatan Prioritas dalam Mendukung Program Prioritas Pembangunan Daerah',
  ],
  source: RENSTRA_2025,
  rows: 'tingkat',
  numbering: 'bebas',
  picks: true,
  musts: [['kegiatan'], ['program'], ['outcome']],
  columns: [
    { role: 'no', number: 1, data: 'nomor', headings: NO, weight: 0.4, optional: true },
    {
      role: 'program',
      number: 2,
      data: 'teks',
      headings: ['Program Prioritas', 'Program Prioritas Pembangunan Daerah', 'Program'],
      weight: 1.2,
    },
    { role: 'outcome', number: 3, data: 'teks', headings: ['Outcome'], weight: 1.2 },
    { role: 'kode', number: null, data: 'kode', headings: KODE, within: 'kegiatan', optional: true },
    {
      role: 'kegiatan',
      number: 4,
      data: 'nama',
      headings: ['Kegiatan/Sub Kegiatan', 'Kegiatan dan Sub Kegiatan', 'Sub Kegiatan'],
      weight: 1.2,
    },
    keterangan(5),
  ],
};
