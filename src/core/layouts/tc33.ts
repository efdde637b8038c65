import type { Layout } from './layout';
import { CATATAN, INDIKATOR, KODE, LOKASI, PAGU, PROGRAM, SUMBER_DANA, TARGET } from './shared-headings';

const RENCANA = ['Rencana Tahun n', 'Rencana Tahun', 'Rencana'] as const;
const MAJU = [
  'Prakiraan Maju Rencana Tahun n+1',
  'Perkiraan Maju Rencana Tahun',
  'Prakiraan Maju',
  'Perkiraan Maju',
] as const;

/** Permendagri 86/2017, annex: T-C.33. The plan itself: targets and pagu of year n, forward estimate of n+1. */
export const tc33: Layout = {
  kind: 'T-C.33',
  titles: [
    'Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun n dan Prakiraan Maju Tahun n+1',
    'Rencana Program dan Kegiatan Perangkat Daerah',
  ],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.33',
  rows: 'tingkat',
  changes: ['target', 'pagu'],
  musts: [['program'], ['pagu'], ['paguMaju', 'targetMaju', 'sumberDana']],
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
      headings: INDIKATOR,
      weight: 0.6,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'lokasi',
      number: 4,
      data: 'lokasi',
      group: RENCANA,
      headings: LOKASI,
      weight: 0.7,
      needs: ['subkegiatan'],
    },
    {
      role: 'target',
      number: 5,
      data: 'kinerja',
      group: RENCANA,
      headings: TARGET,
      weight: 0.8,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'pagu',
      number: 6,
      data: 'rupiah',
      group: RENCANA,
      headings: PAGU,
      sums: true,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'sumberDana',
      number: 7,
      data: 'sumber-dana',
      group: RENCANA,
      headings: SUMBER_DANA,
      weight: 1.2,
      needs: ['subkegiatan'],
    },
    { role: 'catatan', number: 8, data: 'teks', headings: CATATAN, weight: 0.5 },
    {
      role: 'targetMaju',
      number: 9,
      data: 'kinerja',
      group: MAJU,
      headings: TARGET,
      weight: 1.5,
      needs: ['subkegiatan'],
    },
    {
      role: 'paguMaju',
      number: 10,
      data: 'rupiah',
      group: MAJU,
      headings: PAGU,
      weight: 1.5,
      sums: true,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
  ],
};
