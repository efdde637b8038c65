import type { ColumnData } from '../layouts/layout';

/** Whole rupiah with the separators of the reader's own Excel; nothing is shown as a dash. */
export const RUPIAH = '#,##0;-#,##0;"-"';
export const PERSEN = '0.00%';

/** Format of a column's cells before anything stands in them. */
export function formatOf(data: ColumnData): string | undefined {
  if (data === 'rupiah') return RUPIAH;
  if (data === 'persen') return PERSEN;
  // A code typed as "1.06" must not become the number 1,06.
  return data === 'kode' ? '@' : undefined;
}

/** 12, "Bulan" → `0" Bulan"`: looks as it was written and can be computed. Null where the unit cannot stand in a format. */
export function unitFormat(value: number, satuan: string): string | null {
  if (/["\\[\]]/.test(satuan) || satuan.length > 60) return null;
  const unit = satuan === '' ? '' : `" ${satuan}"`;
  return figureFormat(value) + unit;
}

/** Percent points as Excel keeps them: 85.65 is 0.8565 with two decimals. */
export function percentFormat(points: number): string {
  return `${figureFormat(points, '0')}%`;
}

function figureFormat(value: number, whole = Math.abs(value) >= 1000 ? '#,##0' : '0'): string {
  const decimals = String(Number(value.toPrecision(15))).split('.')[1]?.length ?? 0;
  return decimals === 0 ? whole : `${whole}.${'0'.repeat(Math.min(decimals, 10))}`;
}
