import type { TableColumn } from '../recognise/recognised-table';
import type { Bilingual } from '../language/language';
import { columnLabel } from '../facts/names';

export const NAMA: Bilingual = { id: 'Nama', en: 'Name' };
export const KODE: Bilingual = { id: 'Kode', en: 'Code' };
export const BARIS: Bilingual = { id: 'Baris', en: 'Row' };

const NAMES: Readonly<Record<string, Bilingual>> = {
  indikator: { id: 'Indikator', en: 'Indicator' },
  indikatorRkpd: { id: 'Indikator RKPD', en: 'Indicator of the RKPD' },
  indikatorAnalisis: { id: 'Indikator', en: 'Indicator' },
  lokasi: { id: 'Lokasi', en: 'Location' },
  lokasiRkpd: { id: 'Lokasi RKPD', en: 'Location of the RKPD' },
  lokasiAnalisis: { id: 'Lokasi', en: 'Location' },
  targetRkpd: { id: 'Target RKPD', en: 'Target of the RKPD' },
  targetAnalisis: { id: 'Target', en: 'Target' },
  targetMaju: { id: 'Target prakiraan maju', en: 'Target of the forward estimate' },
  sumberDana: { id: 'Sumber dana', en: 'Fund source' },
  catatan: { id: 'Catatan', en: 'Notes' },
  satuan: { id: 'Satuan', en: 'Unit' },
  volume: { id: 'Volume', en: 'Volume' },
  penanggungJawab: { id: 'Penanggung jawab', en: 'In charge' },
  programAnalisis: { id: 'Nama (analisis)', en: 'Name (analysis)' },
};

/** How a comparison names a column, as short as it can be told. */
export function columnName(column: TableColumn): Bilingual {
  const name = column.period === null ? NAMES[column.role] : undefined;
  return name ?? columnLabel(column);
}
