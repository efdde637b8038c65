import type { CellGrid } from '../grid/cell-grid';
import type { Level } from '../layouts/layout';
import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import { countFilled, hasIn, textIn } from './filled-cells';
import type { Kode } from './kode';
import { parseKode } from './parse-kode';
import { codeIn, nameIn } from './row-cells';
import { bareNumber } from './row-words';

/** What stands in a row, before anything is said about its level. */
export interface RawRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly kodeText: string;
  /** A code of a scheme; a running number in the code's column is `kodeNumber`. */
  readonly kode: Kode | null;
  readonly kodeNumber: string;
  /** Number in the column "No". */
  readonly ownNumber: string;
  /** Number in a cell of its own inside a split name column. */
  readonly cellNumber: string;
  /** Number before the name, in the name's cell. */
  readonly nameNumber: string;
  readonly nama: string;
  /** Which cell of the name's columns holds it: 0, 1, … from the left; -1 where there is no name. */
  readonly place: number;
  readonly indikator: string;
  /** Filled cells that hold figures or a fund source. */
  readonly values: number;
  /** Filled cells of the columns that hold rupiah. */
  readonly money: number;
  /** Filled cells of the table's columns. */
  readonly filled: number;
  /** Set once it is known. */
  level: Level | null;
}

/** Columns of a table by what reading needs from them. */
export interface ReadColumns {
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
    kode: ofData('kode')[0],
    no: ofData('nomor')[0],
    names: ofData('nama').slice(0, 2),
    indikator: firstIndikator,
    values: ofData('kinerja', 'rupiah', 'persen', 'sumber-dana'),
    money: ofData('rupiah'),
    others: ofData('teks', 'lokasi', 'satuan'),
  };
}

/** Reads the rows of the data once, cell by cell. */
export function rawRows(grid: CellGrid, table: RecognisedTable): RawRow[] {
  const columns = readColumns(table);
  const rows: RawRow[] = [];
  const [first, last] = table.dataRows;
  for (let row = first; row <= last; row++) rows.push(rawRow(grid, row, columns, table));
  return rows;
}

function rawRow(grid: CellGrid, row: number, columns: ReadColumns, table: RecognisedTable): RawRow {
  const cells = grid.values[row] ?? [];
  const filled = countFilled(cells, table.range.left, table.range.right);
  if (filled === 0) return { ...EMPTY, row };
  const code = codeIn(grid, row, cells, columns.kode);
  const own = columns.no ? bareNumber(textIn(cells, columns.no)) : '';
  const noKode = code.kode === null && own.length > 3 ? parseKode(own) : null;
  const kodeFromNo = noKode && noKode.scheme !== 'nomor' && noKode.segments.length > 1 ? noKode : null;
  const name = nameIn(cells, columns, code.misplaced);
  const kode = code.kode ?? kodeFromNo;
  return {
    row,
    kodeText: kodeFromNo ? own : code.text,
    kode: kode?.scheme === 'nomor' ? null : kode,
    kodeNumber: kode?.scheme === 'nomor' ? kode.clean : code.number,
    ownNumber: kodeFromNo ? '' : own,
    cellNumber: name.cellNumber,
    nameNumber: name.nameNumber,
    nama: name.nama,
    place: name.place,
    indikator: columns.indikator ? textIn(cells, columns.indikator) : '',
    values: columns.values.reduce((sum, column) => sum + Number(hasIn(cells, column)), 0),
    money: columns.money.reduce((sum, column) => sum + Number(hasIn(cells, column)), 0),
    filled,
    level: null,
  };
}

const EMPTY: RawRow = {
  row: 0,
  kodeText: '',
  kode: null,
  kodeNumber: '',
  ownNumber: '',
  cellNumber: '',
  nameNumber: '',
  nama: '',
  place: -1,
  indikator: '',
  values: 0,
  money: 0,
  filled: 0,
  level: null,
};
