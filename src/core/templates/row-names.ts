import { cellText } from '../read/cell-text';
import type { ReadTable } from '../read/read-table';
import { bareNumber, numberShape, splitNumber } from '../read/row-words';
import type { Piece } from './carried-cell';
import type { SourceRow } from './source-rows';

/** "1" and "Penyediaan …" in two cells, "1.Penyediaan …" in one: "1. Penyediaan …" either way. */
export function carriedName(pieces: readonly Piece[]): string {
  const texts = pieces.map(({ value, format }) => cellText(value, format));
  const [first = '', ...rest] = texts;
  const number = bareNumber(first);
  const apart = rest.length > 0 && first.length <= 5 && numberShape(number) !== '';
  const { nomor, nama } = apart ? { nomor: number, nama: rest.join(' ') } : splitNumber(texts.join(' '));
  return nomor === '' ? nama : `${nomor}. ${nama}`;
}

/** Where a code is to be written: the code as understood, else as it stands, else the number in its place. */
export function carriedKode(read: ReadTable, { row }: SourceRow): string {
  if (row.kode) return row.kode.clean;
  if (row.kodeText !== '') return row.kodeText;
  const column = read.column('kode');
  return column ? bareNumber(read.text(row, column)) : '';
}
