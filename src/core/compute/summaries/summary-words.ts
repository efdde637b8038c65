import type { Language } from '../../language/language';
import type { SummaryKind } from './summary';

interface Words {
  readonly titles: Readonly<Record<SummaryKind, { readonly sheet: string; readonly title: string }>>;
  readonly name: Readonly<Record<SummaryKind, string>>;
  readonly share: string;
  readonly performance: string;
  readonly realised: string;
  readonly grade: string;
  readonly penunjang: string;
  readonly urusan: string;
  readonly noFund: string;
  readonly unsplit: string;
}

const id: Words = {
  titles: {
    program: { sheet: 'Rekap Program', title: 'Pagu per Program' },
    kegiatan: { sheet: 'Rekap Kegiatan', title: 'Pagu per Kegiatan' },
    'sumber-dana': { sheet: 'Rekap Sumber Dana', title: 'Pagu per Sumber Dana' },
    penunjang: { sheet: 'Penunjang dan Urusan', title: 'Pagu Program Penunjang dan Program Urusan' },
    belanja: { sheet: 'Rekap Belanja', title: 'Pagu per Jenis Belanja' },
    realisasi: { sheet: 'Rekap Realisasi', title: 'Realisasi per Program dan Predikat Kinerja' },
  },
  name: {
    program: 'Program',
    kegiatan: 'Kegiatan',
    'sumber-dana': 'Sumber Dana',
    penunjang: 'Kelompok Program',
    belanja: 'Jenis Belanja',
    realisasi: 'Program',
  },
  share: 'Porsi',
  performance: 'Capaian Kinerja',
  realised: 'Realisasi Anggaran (%)',
  grade: 'Predikat Kinerja',
  penunjang: 'Program penunjang urusan pemerintahan daerah',
  urusan: 'Program urusan',
  noFund: '(sumber dana kosong)',
  unsplit: '(tanpa rincian jenis belanja)',
};

const en: Words = {
  titles: {
    program: { sheet: 'Summary Programs', title: 'Pagu by Program' },
    kegiatan: { sheet: 'Summary Kegiatan', title: 'Pagu by Kegiatan' },
    'sumber-dana': { sheet: 'Summary Fund Sources', title: 'Pagu by Fund Source' },
    penunjang: { sheet: 'Support and Urusan', title: 'Pagu of Supporting and of Urusan Programs' },
    belanja: { sheet: 'Summary Belanja', title: 'Pagu by Kind of Belanja' },
    realisasi: { sheet: 'Summary Realisation', title: 'Realisation by Program and Grade' },
  },
  name: {
    program: 'Program',
    kegiatan: 'Kegiatan',
    'sumber-dana': 'Fund Source',
    penunjang: 'Group of Programs',
    belanja: 'Kind of Belanja',
    realisasi: 'Program',
  },
  share: 'Share',
  performance: 'Performance',
  realised: 'Realised Budget (%)',
  grade: 'Grade (Predikat)',
  penunjang: 'Supporting programs (penunjang)',
  urusan: 'Programs of the urusan',
  noFund: '(no fund source)',
  unsplit: '(not split by belanja)',
};

export const summaryWords: Readonly<Record<Language, Words>> = { id, en };
