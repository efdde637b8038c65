import type { TableColumn } from '../../recognise/recognised-table';
import type { Bilingual } from '../../language/language';
import { columnLabel } from './column-label';

const NOUNS: Readonly<Record<string, Bilingual>> = {
  indikator: { id: 'Indikator', en: 'Indicator' },
  indikatorRkpd: { id: 'Indikator pada rancangan awal RKPD', en: 'Indicator on the side of the draft RKPD' },
  indikatorAnalisis: { id: 'Indikator pada hasil analisis', en: 'Indicator on the side of the analysis' },
  lokasi: { id: 'Lokasi', en: 'Lokasi' },
  lokasiRkpd: { id: 'Lokasi pada rancangan awal RKPD', en: 'Lokasi on the side of the draft RKPD' },
  lokasiAnalisis: { id: 'Lokasi pada hasil analisis', en: 'Lokasi on the side of the analysis' },
  sumberDana: { id: 'Sumber dana', en: 'Fund source' },
  volume: { id: 'Besaran/volume', en: 'Volume' },
  target: { id: 'Target', en: 'Target' },
  targetRkpd: { id: 'Target pada rancangan awal RKPD', en: 'Target on the side of the draft RKPD' },
  targetAnalisis: { id: 'Target pada hasil analisis', en: 'Target on the side of the analysis' },
  targetRenstra: { id: 'Target Renstra', en: 'Renstra target' },
  targetLalu: { id: 'Target tahun lalu', en: "Last year's target" },
  targetBerjalan: { id: 'Target tahun berjalan', en: "This year's target" },
  targetMaju: { id: 'Target prakiraan maju', en: 'Target of the forward estimate' },
  realisasi: { id: 'Realisasi', en: 'Realisasi' },
  realisasiLalu: { id: 'Realisasi tahun lalu', en: "Last year's realisasi" },
  realisasiSdNmin: { id: 'Realisasi sampai tahun n-3', en: 'Realisasi up to year n-3' },
  realisasiSdBerjalan: { id: 'Realisasi sampai tahun berjalan', en: 'Realisasi up to this year' },
  proyeksi: { id: 'Proyeksi', en: 'Projection' },
};

/** The field's noun for what a column holds, with its year and half, to begin a sentence with. */
export function columnNoun(column: TableColumn): Bilingual {
  const noun = NOUNS[column.layout.role];
  if (!noun) return columnLabel(column);
  const half = column.role.slice(column.layout.role.length);
  const kind = half === 'Rp' ? ' (Rp)' : half === 'K' ? ' (K)' : '';
  const { period } = column;
  if (period === null) return { id: noun.id + kind, en: noun.en + kind };
  const [id, en] =
    period > 1990
      ? [` ${String(period)}`, ` ${String(period)}`]
      : [` tahun ke-${String(period)}`, ` of year ${String(period)}`];
  return { id: noun.id + kind + id, en: noun.en + kind + en };
}

/** "Target tahun lalu (K)" → "target tahun lalu (K)", for the middle of a sentence; "SPM" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
