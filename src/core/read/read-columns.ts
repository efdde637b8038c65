import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import type { ColumnSpan } from './filled-cells';

/** Columns of a table by what reading needs from them. */
export interface ReadColumns {
  /** Of the whole table. */
  readonly range: ColumnSpan;
  readonly kode: TableColumn | undefined;
  readonly no: TableColumn | undefined;
  /** Columns that hold names: one, or two (T-C.31's sides, T-C.32's program and kegiatan). */
  readonly names: readonly TableColumn[];
  readonly indikator: TableColumn | undefined;
  readonly values: readonly TableColumn[];
  readonly money: readonly TableColumn[];
  readonly others: readonly TableColumn[];
}

export function readColumns(table: RecognisedTable): ReadColumns {
  const ofData = (...data: readonly string[]): TableColumn[] =>
    table.columns.filter((column) => data.includes(column.data));
  const [firstIndikator] = ofData('indikator');
  return {
    range: table.range,
    kode: ofData('kode')[0],
    no: ofData('nomor')[0],
    names: ofData('nama').slice(0, 2),
    indikator: firstIndikator,
    values: ofData('kinerja', 'rupiah', 'persen', 'sumber-dana'),
    money: ofData('rupiah'),
    others: ofData('teks', 'lokasi', 'satuan'),
  };
}
