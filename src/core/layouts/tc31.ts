import type { Layout } from './layout';
import { CATATAN, INDIKATOR, LOKASI, NO, PAGU, PROGRAM, TARGET } from './shared-headings';

const RKPD = ['Rancangan Awal RKPD', 'Rancangan RKPD', 'RKPD'] as const;
const ANALISIS = ['Hasil Analisis Kebutuhan', 'Analisis Kebutuhan', 'Hasil Analisis'] as const;
const INDIKATOR_31 = ['Indikator Kinerja', ...INDIKATOR] as const;
const PROGRAM_31 = ['Program/Kegiatan', ...PROGRAM] as const;
const PAGU_31 = ['Pagu Indikatif', 'Pagu Indikatif (Rp 000)', ...PAGU] as const;
const KEBUTUHAN = ['Kebutuhan Dana', 'Kebutuhan Dana (Rp 000)', ...PAGU] as const;

/** Permendagri 86/2017, annex: T-C.31. The same five columns twice: what the draft RKPD says, what the agency needs. */
export const tc31: Layout = {
  kind: 'T-C.31',
  titles: ['Review terhadap Rancangan Awal RKPD', 'Telaahan terhadap Rancangan Awal RKPD'],
  source: 'Permendagri 86/2017, lampiran, Tabel T-C.31',
  rows: 'tingkat',
  musts: [
    ['programRkpd', 'programAnalisis'],
    ['paguRkpd', 'targetRkpd'],
    ['kebutuhanDana', 'targetAnalisis', 'programAnalisis'],
  ],
  columns: [
    { role: 'no', number: 1, data: 'nomor', headings: NO, weight: 0.4 },
    {
      role: 'programRkpd',
      number: 2,
      data: 'nama',
      group: RKPD,
      headings: PROGRAM_31,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'lokasiRkpd',
      number: 3,
      data: 'lokasi',
      group: RKPD,
      headings: LOKASI,
      weight: 0.8,
      needs: ['subkegiatan'],
    },
    {
      role: 'indikatorRkpd',
      number: 4,
      data: 'indikator',
      group: RKPD,
      headings: INDIKATOR_31,
      weight: 0.8,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'targetRkpd',
      number: 5,
      data: 'kinerja',
      group: RKPD,
      headings: ['Target Capaian', ...TARGET],
      weight: 0.8,
      needs: ['subkegiatan'],
    },
    {
      role: 'paguRkpd',
      number: 6,
      data: 'rupiah',
      group: RKPD,
      headings: PAGU_31,
      sums: true,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'programAnalisis',
      number: 7,
      data: 'nama',
      group: ANALISIS,
      headings: PROGRAM_31,
      weight: 1.3,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'lokasiAnalisis',
      number: 8,
      data: 'lokasi',
      group: ANALISIS,
      headings: LOKASI,
      needs: ['subkegiatan'],
    },
    {
      role: 'indikatorAnalisis',
      number: 9,
      data: 'indikator',
      group: ANALISIS,
      headings: INDIKATOR_31,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    {
      role: 'targetAnalisis',
      number: 10,
      data: 'kinerja',
      group: ANALISIS,
      headings: ['Target Capaian', ...TARGET],
      needs: ['subkegiatan'],
    },
    {
      role: 'kebutuhanDana',
      number: 11,
      data: 'rupiah',
      group: ANALISIS,
      headings: KEBUTUHAN,
      weight: 1.3,
      sums: true,
      needs: ['program', 'kegiatan', 'subkegiatan'],
    },
    { role: 'catatan', number: 12, data: 'teks', headings: CATATAN, weight: 0.4 },
  ],
};
