import type { Amount } from '../../read/amount';
import type { ReadTable, TableRow } from '../../read/read-table';

/** A figure to compute with, in each way its spelling can be read; percent in percent points. */
export interface Operand {
  readonly values: readonly number[];
  readonly persen: boolean;
  readonly satuan: string;
  readonly is: 'angka' | 'nihil' | 'rusak' | 'ambigu';
}

/** Null where the cell holds nothing that can be computed with: empty, text, several figures, #REF!. */
export function operandOf(amount: Amount): Operand | null {
  switch (amount.is) {
    case 'angka':
      return { values: [amount.value], persen: amount.persen, satuan: unit(amount.satuan), is: 'angka' };
    case 'nihil':
      return { values: [0], persen: false, satuan: '', is: 'nihil' };
    case 'rusak':
      return amount.meant === null
        ? null
        : { values: [amount.meant], persen: amount.persen, satuan: '', is: 'rusak' };
    case 'ambigu':
      return { values: amount.readings, persen: amount.persen, satuan: '', is: 'ambigu' };
    default:
      return null;
  }
}

const ALIASES: Readonly<Record<string, string>> = {
  org: 'orang',
  dok: 'dokumen',
  lap: 'laporan',
  bln: 'bulan',
  kgt: 'kegiatan',
};

function unit(satuan: string): string {
  if (satuan === '') return '';
  const plain = satuan.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return ALIASES[plain] ?? plain;
}

/** Whether two figures measure the same: no units that differ, and not one in percent and the other not. */
export function comparable(one: Operand, other: Operand): boolean {
  if (one.is === 'nihil' || other.is === 'nihil') return true;
  if (one.persen !== other.persen) return false;
  if (one.satuan === '' || other.satuan === '') return true;
  return one.satuan.startsWith(other.satuan) || other.satuan.startsWith(one.satuan);
}

/** Digits printed behind the decimal sign of a figure's text: "85,6%" → 1, "42,5 8%" → 2, "98.34" → 2, "1.200" → 0. */
export function printedDecimals(text: string): number {
  const plain = text.replace(/\s/g, '');
  const comma = /,(\d+)/.exec(plain);
  if (comma) return comma[1]?.length ?? 0;
  return /^\D*\d+\.(\d{1,2})(?!\d)/.exec(plain)?.[1]?.length ?? 0;
}

/** Rows that state figures of their own: not dividers and leftovers; totals and belanja only where they are the rows. */
export function statesFigures(read: ReadTable, row: TableRow): boolean {
  switch (row.level) {
    case 'belanja':
    case 'total':
      return read.layout.rows === 'uraian';
    case 'kosong':
    case 'tahun':
    case 'header-ulang':
    case 'teks-lanjutan':
      return false;
    default:
      return true;
  }
}
