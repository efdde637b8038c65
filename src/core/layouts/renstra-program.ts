import type { Layout } from './layout';
import { keterangan, NSPK_DAN_SASARAN_RPJMD, RENSTRA_2025 } from './renstra-headings';
import { KODE } from './shared-headings';

/** Renstra 2025–2029, table 4.2: from tujuan to sub kegiatan, row by row; neither money nor targets. */
export const renstraProgram: Layout = {
  kind: 'Renstra-Program',
  titles: [
    'Rencana Program/Kegiatan/Sub Kegiatan',
    'Teknik Merumuskan Program/Kegiatan/Sub Kegiatan',
    'Rumusan Tujuan, Sasaran, Program, Kegiatan dan Sub Kegiatan',
  ],
  source: RENSTRA_2025,
  rows: 'tingkat',
  numbering: 'bebas',
  picks: true,
  musts: [['program'], ['outcome', 'output'], ['tujuan', 'sasaran']],
  columns: [
    { role: 'nspk', number: 1, data: 'teks', headings: NSPK_DAN_SASARAN_RPJMD, weight: 1, optional: true },
    { role: 'tujuan', number: 2, data: 'teks', headings: ['Tujuan'], weight: 0.8 },
    { role: 'sasaran', number: 3, data: 'teks', headings: ['Sasaran'], weight: 0.8 },
    { role: 'outcome', number: 4, data: 'teks', headings: ['Outcome'], weight: 1.2 },
    { role: 'output', number: 5, data: 'teks', headings: ['Output'], weight: 1.2 },
    {
      role: 'indikator',
      number: 6,
      data: 'indikator',
      headings: ['Indikator', 'Indikator Kinerja'],
      weight: 0.8,
    },
    { role: 'kode', number: null, data: 'kode', headings: KODE, within: 'program', optional: true },
    {
      role: 'program',
      number: 7,
      data: 'nama',
      headings: ['Program/Kegiatan/Sub Kegiatan', 'Program, Kegiatan dan Sub Kegiatan'],
      weight: 1,
    },
    keterangan(8),
  ],
};
