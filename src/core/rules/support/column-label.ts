import type { TableColumn } from '../../recognise/recognised-table';
import type { Bilingual } from '../../language/language';

const PAGU: Bilingual = { id: 'Pagu', en: 'Pagu' };
const LABELS: Readonly<Record<string, Bilingual>> = {
  pagu: PAGU,
  anggaran: { id: 'Anggaran', en: 'Anggaran' },
  paguMaju: { id: 'Prakiraan maju', en: 'Forward estimate' },
  paguRkpd: { id: 'Pagu rancangan awal RKPD', en: 'Pagu of the draft RKPD' },
  kebutuhanDana: { id: 'Kebutuhan dana', en: 'Funds needed' },
  paguAkhir: { id: 'Pagu kondisi akhir', en: 'Pagu of the final state' },
  targetRenstra: { id: 'Target Renstra', en: 'Renstra target' },
  realisasiSdNmin: { id: 'Realisasi s/d tahun n-3', en: 'Realisation up to year n-3' },
  targetLalu: { id: 'Target tahun lalu', en: "Last year's target" },
  realisasiLalu: { id: 'Realisasi tahun lalu', en: "Last year's realisation" },
  tingkatRealisasi: { id: 'Tingkat realisasi', en: 'Level of realisation' },
  targetBerjalan: { id: 'Target tahun berjalan', en: 'Running target' },
  realisasiSdBerjalan: { id: 'Realisasi s/d tahun berjalan', en: 'Realisation up to the running year' },
  tingkatCapaian: { id: 'Tingkat capaian', en: 'Level of achievement' },
  realisasi: { id: 'Realisasi', en: 'Realisation' },
  realisasiSd: { id: 'Realisasi s/d tahun evaluasi', en: 'Realisation up to the evaluated year' },
  rasio: { id: 'Rasio', en: 'Ratio' },
  target: { id: 'Target', en: 'Target' },
  realisasiSdLalu: { id: 'Realisasi s/d tahun lalu', en: 'Realisation up to last year' },
  realisasiRp: { id: 'Realisasi anggaran', en: 'Realised budget' },
  realisasiK: { id: 'Realisasi kinerja', en: 'Realised performance' },
  tw1: { id: 'Realisasi triwulan I', en: 'Realisation of quarter I' },
  tw2: { id: 'Realisasi triwulan II', en: 'Realisation of quarter II' },
  tw3: { id: 'Realisasi triwulan III', en: 'Realisation of quarter III' },
  tw4: { id: 'Realisasi triwulan IV', en: 'Realisation of quarter IV' },
};

/** How a message names a column: the field's word for it with K or Rp and its year, else its own heading. */
export function columnLabel(column: TableColumn): Bilingual {
  const half = column.role.slice(column.layout.role.length);
  const label = LABELS[column.role] ?? LABELS[column.layout.role];
  const more = half === '' ? '' : ` (${half})`;
  if (label)
    return {
      id: label.id + more + period(column, 'tahun ke-'),
      en: label.en + more + period(column, 'year '),
    };
  const heading = column.heading.split(' › ').at(-1)?.trim() ?? '';
  const name = heading === '' ? column.role : heading;
  return {
    id: `Kolom «${name}»${more}${period(column, 'tahun ke-')}`,
    en: `Column «${name}»${more}${period(column, 'year ')}`,
  };
}

/** " 2022", or " tahun ke-3" where the column has a place and no year. */
function period({ period: at }: TableColumn, nth: string): string {
  return at === null ? '' : at > 1900 ? ` ${String(at)}` : ` ${nth}${String(at)}`;
}
