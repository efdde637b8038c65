import { type CellGrid, sameValue } from '../grid/cell-grid';
import { CODES, NAMES } from './edit-log';
import { settleFlatRows } from './indicator-rows';
import { depthOf } from './plan-level';
import { type RowWords, wordsOf } from './placed-row';
import { type RawRow, rawRow, readColumns } from './raw-rows';
import { leavesHeadToAbove } from './row-cells';
import type { ReadTable, TableRow } from './read-table';
import { marksOfNumbers } from './row-marks';
import { beginsAsIndicator, isCapitals, isUnfinished, levelByWord } from './row-words';

/** A row of the sheet that was edited in place, and what it says now; null where it is no row of the table. */
export interface RowEdit {
  readonly row: number;
  readonly columns: readonly number[];
  readonly words: RowWords | null;
}

/** What stands so far above the heading may be looked at for the title. */
const LINES_ABOVE = 3;

/**
 * What rows of the sheet became, from one grid to the next; null where a row may now have another level, or give another
 * row one.
 */
export function rowEdits(
  read: ReadTable,
  before: CellGrid,
  after: CellGrid,
  changed: readonly number[],
): readonly RowEdit[] | null {
  const { table, rows } = read;
  const [first, last] = table.dataRows;
  // What stands over a table is read again with it.
  const above = (table.titleRows ?? table.headerRows)[0] - LINES_ABOVE;
  const columns = readColumns(table);
  const edits: RowEdit[] = [];
  for (const row of changed) {
    const cells = changedColumns(before, after, row);
    const placed = rows[row - first];
    if (row < above || row > last) edits.push({ row, columns: cells, words: null });
    else if (!placed) return null;
    else {
      const [was, is] = [rawRow(before, row, columns), rawRow(after, row, columns)];
      if (!staysInPlace(read, placed, was, is, after) || mayPassCodeOn(was, is)) return null;
      const words = wordsOf(is);
      edits.push({ row, columns: [...cells, ...saidAnew(wordsOf(was), words)], words });
    }
  }
  return edits;
}

/** True where neither the row nor, by it, any other row can get another level. */
function staysInPlace(read: ReadTable, placed: TableRow, was: RawRow, is: RawRow, after: CellGrid): boolean {
  const { rows } = read.layout;
  if (rows !== 'tingkat') {
    // Rows of such tables go by themselves alone.
    settleFlatRows(after, read.table, [is], rows);
    return is.level === placed.level;
  }
  if (read.levelsBy.includes('letak') || read.levelsBy.includes('jumlah')) return false;
  const [from, to] = [was.kode, is.kode];
  const isCoded = from?.level === placed.level && to?.level === placed.level && depthOf(placed.level) >= 0;
  if (!isCoded || from.scheme !== to.scheme || from.segments.length !== to.segments.length) return false;
  if (marksFor(was) !== marksFor(is)) return false;
  return from.clean === to.clean || !hasKin(read);
}

/** A code spread over columns may be the head of codes below, and one without its head says nothing by itself. */
function mayPassCodeOn(was: RawRow, is: RawRow): boolean {
  const spread = [was, is].flatMap((raw) => (raw.codeParts ? [raw.codeParts] : []));
  if (spread.length === 0) return false;
  return was.kodeText !== is.kodeText || spread.some(leavesHeadToAbove);
}

/** Everything that a row with a code of a known level means to rows that have none. */
function marksFor(row: RawRow): string {
  const { nama, indikator } = row;
  return [
    nama === '' ? '' : (levelByWord(nama) ?? 'nama'),
    isCapitals(nama),
    isUnfinished(nama),
    row.place,
    ...marksOfNumbers(row),
    indikator === '',
    beginsAsIndicator(indikator),
    row.values > 0,
    row.filled <= 2,
  ].join();
}

/**
 * Rows whose code says no level by itself go by their kinship with the codes around them. Edited in place, a row neither
 * becomes one of them nor ceases to be one: so they are looked for once.
 */
function hasKin(read: ReadTable): boolean {
  let found = kin.get(read);
  if (found === undefined) {
    found = read.rows.some(({ level, kode }) => depthOf(level) >= 0 && kode !== null && kode.level !== level);
    kin.set(read, found);
  }
  return found;
}

const kin = new WeakMap<ReadTable, boolean>();

function saidAnew(was: RowWords, is: RowWords): number[] {
  const said: number[] = [];
  if (was.nama !== is.nama) said.push(NAMES);
  if (was.kodeText !== is.kodeText || was.nomor !== is.nomor || was.kode?.clean !== is.kode?.clean)
    said.push(CODES);
  return said;
}

/** Columns of the sheet in which a cell's value, formula or format changed. */
function changedColumns(before: CellGrid, after: CellGrid, row: number): number[] {
  const lines = [before, after].map(({ values, formulas, formats }) => ({
    values: values[row] ?? [],
    formulas: formulas[row] ?? [],
    formats: formats[row] ?? [],
  }));
  const [was, is] = lines;
  if (!was || !is) return [];
  const width = Math.max(
    ...lines.map(({ values, formulas, formats }) => Math.max(values.length, formulas.length, formats.length)),
  );
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const [old, now] = [was.values[column] ?? null, is.values[column] ?? null];
    return (
      !sameValue(old, now) ||
      (was.formulas[column] ?? null) !== (is.formulas[column] ?? null) ||
      (was.formats[column] ?? null) !== (is.formats[column] ?? null)
    );
  });
}
