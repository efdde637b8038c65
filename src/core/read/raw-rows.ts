import { type CellGrid, type CellValue, isError } from '../grid/cell-grid';
import type { Level } from '../layouts/layout';
import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import { cellText, foldSpaces } from './cell-text';
import type { Kode } from './kode';
import { kodeOf, parseKode } from './parse-kode';
import { bareNumber, numberShape, splitNumber } from './row-words';

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

interface CodeCells {
  readonly text: string;
  readonly kode: Kode | null;
  /** "A", "I": a number of letters in the code's column. */
  readonly number: string;
  /** A name that stands in the code's column. */
  readonly misplaced: string;
}

const NO_CODE: CodeCells = { text: '', kode: null, number: '', misplaced: '' };

function codeIn(
  grid: CellGrid,
  row: number,
  cells: readonly CellValue[],
  column: TableColumn | undefined,
): CodeCells {
  if (!column) return NO_CODE;
  const { left, right } = column;
  const first = cells[left] ?? null;
  if (left === right && first === null) return NO_CODE;
  if (left === right && typeof first === 'string') return codeFrom(foldSpaces(first), parseKode(first));
  const formats = grid.formats[row]?.slice(left, right + 1) ?? [];
  const { text, kode } = kodeOf(cells.slice(left, right + 1), formats);
  return codeFrom(text, kode);
}

function codeFrom(text: string, kode: Kode | null): CodeCells {
  if (text === '') return NO_CODE;
  if (kode) return { text, kode, number: '', misplaced: '' };
  const number = bareNumber(text);
  if (numberShape(number) !== '') return { text, kode: null, number, misplaced: '' };
  const isName = /\p{L}{3}/u.test(text);
  return { text: isName ? '' : text, kode: null, number: '', misplaced: isName ? text : '' };
}

interface NameCells {
  readonly nama: string;
  readonly nameNumber: string;
  readonly cellNumber: string;
  readonly place: number;
}

function nameIn(cells: readonly CellValue[], columns: ReadColumns, misplaced: string): NameCells {
  let cellNumber = '';
  let text = '';
  let place = -1;
  let cell = 0;
  for (const column of columns.names) {
    if (isOtherSide(column) && columns.indikator && hasIn(cells, columns.indikator)) break;
    for (let at = column.left; at <= column.right; at++, cell++) {
      const value = cells[at] ?? null;
      if (value === null) continue;
      const piece = cellText(value, null);
      if (piece === '') continue;
      if (text === '' && column.left !== column.right && isNumberCell(piece)) cellNumber = bareNumber(piece);
      else if (text === '') {
        text = piece;
        place = cell;
      } else text += ` ${piece}`;
    }
    if (text !== '') break;
  }
  if (text === '') {
    if (misplaced === '') return { nama: '', nameNumber: '', cellNumber, place };
    text = misplaced;
    place = 0;
  }
  const { nomor, nama } = splitNumber(text);
  return { nama, nameNumber: nomor, cellNumber, place };
}

/** T-C.31's right side: its name counts where the left side of the row is empty. */
function isOtherSide(column: TableColumn): boolean {
  return column.role === 'programAnalisis';
}

function isNumberCell(piece: string): boolean {
  return piece.length <= 5 && numberShape(bareNumber(piece)) !== '';
}

export function isFilled(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'string') return true;
  const code = value.charCodeAt(0);
  return code > 32 && code !== 160 ? true : value.trim() !== '';
}

function countFilled(cells: readonly CellValue[], left: number, right: number): number {
  let count = 0;
  const end = Math.min(right, cells.length - 1);
  for (let at = left; at <= end; at++) if (isFilled(cells[at])) count += 1;
  return count;
}

export function hasIn(cells: readonly CellValue[], column: TableColumn): boolean {
  for (let at = column.left; at <= column.right; at++) if (isFilled(cells[at])) return true;
  return false;
}

/** Text of a column's cells joined, as they stand (numbers without their format). */
export function textIn(cells: readonly CellValue[], column: TableColumn): string {
  let text = '';
  for (let at = column.left; at <= column.right; at++) {
    const value = cells[at] ?? null;
    if (value === null) continue;
    const piece =
      typeof value === 'string' ? foldSpaces(value) : isError(value) ? value.error : String(value);
    if (piece !== '') text = text === '' ? piece : `${text} ${piece}`;
  }
  return text;
}
