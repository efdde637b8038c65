import type { TableColumn } from '../../recognise/recognised-table';
import type { Bilingual } from '../finding';

const PAGU: Bilingual = { id: 'Pagu', en: 'Pagu' };
const LABELS: Readonly<Record<string, Bilingual>> = {
  pagu: PAGU,
  anggaran: { id: 'Anggaran', en: 'Anggaran' },
  paguMaju: { id: 'Prakiraan maju', en: 'Forward estimate' },
  paguRkpd: { id: 'Pagu rancangan awal RKPD', en: 'Pagu of the draft RKPD' },
  kebutuhanDana: { id: 'Kebutuhan dana', en: 'Funds needed' },
  paguAkhir: { id: 'Pagu kondisi akhir', en: 'Pagu of the final state' },
  realisasiRp: { id: 'Realisasi anggaran', en: 'Realised budget' },
  targetLaluRp: { id: 'Target rupiah tahun lalu', en: "Last year's target in rupiah" },
  realisasiLaluRp: { id: 'Realisasi rupiah tahun lalu', en: "Last year's realisation in rupiah" },
};

/** How a message names a column: the field's word for it with its year, else the last part of its own heading. */
export function columnLabel(column: TableColumn): Bilingual {
  const label = LABELS[column.role];
  const year = column.period === null ? '' : ` ${String(column.period)}`;
  if (label) return { id: label.id + year, en: label.en + year };
  const heading = column.heading.split(' › ').at(-1)?.trim() ?? '';
  const name = heading === '' ? column.role : heading;
  return { id: `Kolom «${name}»${year}`, en: `Column «${name}»${year}` };
}
