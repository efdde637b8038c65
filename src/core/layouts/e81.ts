import type { Layout } from './layout';
import { INDIKATOR, KODE, NO, PENANGGUNG_JAWAB, PROGRAM } from './shared-headings';

const TRIWULAN = ['Realisasi Kinerja pada Triwulan', 'Realisasi Triwulan', 'Triwulan'] as const;
const triwulan = (role: string, number: number, roman: string, ordinal: number) =>
  ({
    role,
    number,
    data: 'kinerja',
    group: TRIWULAN,
    headings: [`Triwulan ${roman}`, roman, `TW ${roman}`, `Triwulan ${String(ordinal)}`],
    ordinal,
    splits: true,
    weight: 1.2,
  }) as const;

/** Permendagri 86/2017, annex: Formulir E.81. A 17-column variant inserts 13=12/7×100; 5 to 14 split into K and Rp. */
export const e81: Layout = {
  kind: 'E.81',
  titles: [
    'Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten/Kota',
    'Evaluasi Hasil Renja Perangkat Daerah',
    'Formulir E.81',
  ],
  source: 'Permendagri 86/2017, lampiran, Formulir E.81',
  rows: 'tingkat',
  printsSplit: true,
  foot: [
    { label: 'Rata-rata Capaian Kinerja (%)', is: 'rata-rata', of: 'tingkatCapaian' },
    { label: 'Predikat Kinerja', is: 'predikat', of: 'tingkatCapaian' },
  ],
  musts: [['program'], ['tw1', 'tw2', 'tw3', 'tw4'], ['targetRenstra', 'target']],
  columns: [
    { role: 'no', number: 1, data: 'nomor', headings: NO, weight: 0.3 },
    { role: 'sasaran', number: 2, data: 'teks', headings: ['Sasaran'], weight: 0.6, optional: true },
    { role: 'kode', number: null, data: 'kode', headings: KODE, weight: 0.3, optional: true },
    { role: 'program', number: 3, data: 'nama', headings: ['Program/Kegiatan', ...PROGRAM] },
    {
      role: 'indikator',
      number: 4,
      data: 'indikator',
      headings: ['Indikator Kinerja Program (outcome)/Kegiatan (output)', ...INDIKATOR],
      weight: 0.6,
    },
    {
      role: 'targetRenstra',
      number: 5,
      data: 'kinerja',
      headings: [
        'Target Renstra Perangkat Daerah pada Tahun (Akhir Periode Renstra)',
        'Target Renstra Perangkat Daerah',
        'Target Renstra',
      ],
      splits: true,
      weight: 1,
    },
    {
      role: 'realisasiSdLalu',
      number: 6,
      data: 'kinerja',
      headings: [
        'Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun Lalu (n-1)',
        'Realisasi Capaian Kinerja Renstra s/d Tahun Lalu',
        'Realisasi s/d Tahun n-1',
      ],
      splits: true,
      weight: 1,
    },
    {
      role: 'target',
      number: 7,
      data: 'kinerja',
      headings: [
        'Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan yang Dievaluasi',
        'Target Kinerja dan Anggaran Renja',
        'Target Renja',
      ],
      splits: true,
      weight: 1,
    },
    triwulan('tw1', 8, 'I', 1),
    triwulan('tw2', 9, 'II', 2),
    triwulan('tw3', 10, 'III', 3),
    triwulan('tw4', 11, 'IV', 4),
    {
      role: 'realisasi',
      number: 12,
      data: 'kinerja',
      headings: [
        'Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi',
        'Realisasi Capaian Renja',
        'Realisasi Kinerja dan Anggaran Renja',
      ],
      splits: true,
      formula: { is: 'jumlah', of: ['tw1', 'tw2', 'tw3', 'tw4'] },
      printed: '12=8+9+10+11',
      partialSum: true,
    },
    {
      role: 'tingkatRealisasi',
      number: null,
      data: 'persen',
      headings: [
        'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)',
        'Tingkat Realisasi Renja (%)',
        'Tingkat Capaian Renja',
      ],
      splits: true,
      optional: true,
      weight: 0.6,
      formula: { is: 'rasio', of: 'realisasi', to: 'target' },
    },
    {
      role: 'realisasiSd',
      number: 13,
      data: 'kinerja',
      headings: [
        'Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun (Akhir Tahun Pelaksanaan Renja)',
        'Realisasi Kinerja dan Anggaran Renstra s/d Tahun',
        'Realisasi Renstra s/d Tahun',
      ],
      splits: true,
      formula: { is: 'jumlah', of: ['realisasiSdLalu', 'realisasi'] },
      printed: '13=6+12',
    },
    {
      role: 'tingkatCapaian',
      number: 14,
      data: 'persen',
      headings: [
        'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun (%)',
        'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra',
        'Tingkat Capaian Renstra (%)',
      ],
      splits: true,
      formula: { is: 'rasio', of: 'realisasiSd', to: 'targetRenstra' },
      printed: '14=13/5x100%',
    },
    { role: 'penanggungJawab', number: 15, data: 'teks', headings: PENANGGUNG_JAWAB, weight: 0.5 },
  ],
};
