import type { Layout } from '../layouts/layout';
import type { FormColumn } from './form-columns';
import type { FormRow } from './form-rows';
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

/** Rows for a form that has no column for codes but writes them before the names: "1.06.01 - PROGRAM …". */
export function withCodesInNames(
  rows: readonly FormRow[],
  columns: readonly FormColumn[],
  layout: Layout,
): readonly FormRow[] {
  const code = layout.columns.find(({ within }) => within !== undefined);
  const name = code?.within;
  if (!code || name === undefined || columns.some(({ key }) => key === code.role)) return rows;
  return rows.map((row) => {
    const kode = row.cells[code.role]?.value ?? null;
    // The rows of a list know their names as those of a program.
    const named = row.cells[name] ?? row.cells.program;
    const text = named?.value ?? null;
    if (typeof kode !== 'string' || !kode.includes('.') || typeof text !== 'string' || text.startsWith(kode))
      return row;
    return { ...row, cells: { ...row.cells, [name]: { ...named, value: `${kode} - ${text}` } } };
  });
}
