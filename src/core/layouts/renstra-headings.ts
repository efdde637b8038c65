import type { LayoutColumn } from './layout';

/**
 * What the tables of the Renstra 2025–2029 share. SIPD prints them, agencies copy SIPD into Word or draw their own;
 * so every column but the telling ones may be left out, and what is left keeps its printed number or is numbered anew.
 */
export const RENSTRA_2025 = 'Inmendagri 2/2025, Renstra 2025–2029';

const KETERANGAN = ['Keterangan', 'Ket'] as const;
export const NSPK_DAN_SASARAN_RPJMD = [
  'NSPK dan Sasaran RPJMD yang Relevan',
  'NSPK dan Sasaran RPJMD',
  'NSPK',
] as const;
export const SATUAN = ['Satuan'] as const;

/** The year before the plan; a Renstra of 2025 looks back at 2024. */
export function baseline(number: number): LayoutColumn {
  return {
    role: 'baseline',
    number,
    data: 'kinerja',
    headings: ['Baseline Tahun', 'Baseline', 'Data Awal', 'Kondisi Awal', 'Capaian Awal'],
    weight: 0.8,
    optional: true,
  };
}

/** The targets of the plan's years side by side. */
export function targetTahun(number: number): LayoutColumn {
  return {
    role: 'targetTahun',
    number,
    data: 'kinerja',
    headings: ['Target Tahun', 'Target Kinerja Tahun', 'Target', 'Target dan Tahun'],
    repeats: 6,
    firstYear: 0,
    weight: 1.6,
  };
}

export function keterangan(number: number): LayoutColumn {
  return { role: 'keterangan', number, data: 'teks', headings: KETERANGAN, weight: 0.5, optional: true };
}
