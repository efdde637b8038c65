import type { CellValue } from '../grid/cell-grid';
import type { Amount } from './amount';

export function parseAmount(value: CellValue, format: string | null): Amount {
  void format;
  if (value === null || value === '') return { is: 'kosong' };
  if (typeof value === 'number')
    return { is: 'angka', value, satuan: '', persen: false, rupiah: false, text: false };
  if (typeof value !== 'string') return { is: 'teks', text: '' };
  if (value === '-') return { is: 'nihil' };
  const digits = value.replace(/[^\d,]/g, '').replace(',', '.');
  if (digits === '') return { is: 'teks', text: value };
  return { is: 'angka', value: Number(digits), satuan: '', persen: false, rupiah: false, text: true };
}
