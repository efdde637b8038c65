import type { Layout } from './layout';
import { CATATAN, INDIKATOR, LOKASI, NO, PROGRAM } from './shared-headings';

/** Permendagri 86/2017, annex: T-C.32. Program and kegiatan may stand in two columns. */
export const tc32: Layout = {
  kind: 'T-C.32',
  titles: [
    'Usulan Program dan Kegiatan dari Para Pemangku Kepentingan',
    'Usulan Program/Kegiatan dari Pemangku Kepentingan',
    'Penelaahan Usulan Program dan Kegiatan Masyarakat',
  ],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.32',
  rows: 'tingkat',
  musts: [['program'], ['volume'], ['lokasi', 'indikator']],
  columns: [
    { role: 'no', number: 1, data: 'nomor', headings: NO, weight: 0.4 },
    {
      role: 'program',
      number: 2,
      data: 'nama',
      headings: ['Program/Kegiatan', ...PROGRAM, 'Program', 'Usulan Program/Kegiatan'],
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'kegiatan',
      number: null,
      data: 'nama',
      headings: ['Kegiatan', 'Sub Kegiatan', 'Nama Kegiatan'],
      weight: 0.3,
      optional: true,
    },
    { role: 'lokasi', number: 3, data: 'lokasi', headings: LOKASI, needs: ['subkegiatan'] },
    {
      role: 'indikator',
      number: 4,
      data: 'indikator',
      headings: ['Indikator Kinerja', ...INDIKATOR],
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'volume',
      number: 5,
      data: 'kinerja',
      headings: ['Besaran/Volume', 'Volume', 'Besaran', 'Volume/Satuan'],
      weight: 2,
      needs: ['kegiatan', 'subkegiatan'],
    },
    { role: 'catatan', number: 6, data: 'teks', headings: ['Catatan', ...CATATAN], weight: 0.5 },
  ],
};
