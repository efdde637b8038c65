import { percentFormat } from '../cell-formats';
import type { FormCell, FormRow } from '../form-rows';

interface IndicatorExample {
  readonly indikator: string;
  readonly spm: number | null;
  readonly ikk: number | null;
  /** Targets of n-2 … n+1, realised n-2 and n-1, projected n and n+1; percent points. */
  readonly figures: readonly number[];
}

/** Indicators and targets as the Renja of Dinas Sosial Kabupaten Pasuruan for 2022 states them; realisation is ours. */
const examples: readonly IndicatorExample[] = [
  {
    indikator:
      'Persentase korban bencana dalam 1 tahun yang menerima bantuan sosial selama masa tanggap darurat',
    spm: 60,
    ikk: 80,
    figures: [80, 80, 100, 100, 76, 78, 100, 100],
  },
  {
    indikator:
      'Persentase PMKS skala kabupaten yang memperoleh bantuan sosial untuk pemenuhan kebutuhan dasar',
    spm: 80,
    ikk: 33,
    figures: [14, 16, 33, 33, 14, 15, 33, 33],
  },
  {
    indikator: 'Persentase wahana kesejahteraan sosial berbasis masyarakat yang menyediakan sarana prasarana',
    spm: 80,
    ikk: 80,
    figures: [80, 80, 100, 100, 80, 80, 100, 100],
  },
  {
    indikator: 'Persentase sarana dan prasarana administrasi perkantoran yang tersedia',
    spm: 100,
    ikk: 100,
    figures: [80, 80, 100, 100, 80, 85, 100, 100],
  },
];

const KEYS = [
  'target.0',
  'target.1',
  'target.2',
  'target.3',
  'realisasi.0',
  'realisasi.1',
  'proyeksi.0',
  'proyeksi.1',
] as const;

function percent(points: number): FormCell {
  return { value: points / 100, format: percentFormat(points) };
}

export const indicatorRows: readonly FormRow[] = examples.map(({ indikator, spm, ikk, figures }, at) => ({
  level: 'indikator',
  cells: {
    no: { value: at + 1 },
    indikator: { value: indikator },
    ...(spm !== null && { spm: percent(spm) }),
    ...(ikk !== null && { ikk: percent(ikk) }),
    ...Object.fromEntries(KEYS.map((key, place) => [key, percent(figures[place] ?? 0)])),
    catatan: { value: 'Tercapai sesuai arah target Renstra' },
  },
}));
