import { rangeAddress } from '../../grid/a1';
import { isError } from '../../grid/cell-grid';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { rowNoun } from '../../facts/names';
import { defineRule, type Draft, messagesOf } from '../rule';
import { barisGandaText } from './baris-ganda.text';

const say = messagesOf('baris-ganda', barisGandaText);

/** The same row twice under the same parent: everything but its number and notes is the same. */
export const barisGanda = defineRule({
  id: 'baris-ganda',
  family: 'bentuk',
  severity: 'peringatan',
  text: barisGandaText,
  check: (read) => {
    const compared = comparedIn(read);
    return compared === null
      ? []
      : [...twinsAmong(read, parentless(read), compared), ...twinsUnder(read, compared)]
          .sort((one, other) => one.row.index - other.row.index)
          .map(({ first, row }) => draftOf(read, first, row));
  },
});

/** Columns that make a row what it is, and the one it is called by. */
interface Compared {
  readonly columns: readonly TableColumn[];
  readonly name: TableColumn;
}

function comparedIn({ table }: ReadTable): Compared | null {
  const columns = table.columns.filter(({ data }) => data !== 'nomor' && data !== 'teks');
  const name =
    columns.find(({ data }) => data === 'nama') ?? columns.find(({ data }) => data === 'indikator');
  return name ? { columns, name } : null;
}

function parentless({ rows }: ReadTable): readonly TableRow[] {
  return rows.filter((row) => row.parent === null);
}

function twinsUnder(read: ReadTable, compared: Compared): Twins[] {
  return read.rows.flatMap(({ children }) =>
    children.length > 1 && !areNamedApart(children) ? twinsAmong(read, children, compared) : [],
  );
}

interface Twins {
  readonly first: TableRow;
  readonly row: TableRow;
}

function twinsAmong(
  read: ReadTable,
  siblings: readonly TableRow[],
  { columns, name: nameColumn }: Compared,
): Twins[] {
  const twins: Twins[] = [];
  const seen = new Map<string, TableRow | TableRow[]>();
  for (const row of siblings) {
    if (!COMPARED.has(row.level)) continue;
    const name = row.nama === '' ? read.value(row, nameColumn) : row.nama;
    if (typeof name !== 'string' || name === '') continue;
    const known = seen.get(name);
    if (!known) {
      seen.set(name, row);
      continue;
    }
    const alike = Array.isArray(known) ? known : [known];
    if (alike !== known) seen.set(name, alike);
    const first = alike.find((other) => isSame(read, other, row, columns));
    if (first) twins.push({ first, row });
    else if (alike.length < ALIKE_AT_MOST) alike.push(row);
  }
  return twins;
}

/** More siblings than this are looked up by name. */
const FEW = 12;

/** A handful of siblings under different names: nearly all rows, told without remembering any. */
function areNamedApart(siblings: readonly TableRow[]): boolean {
  if (siblings.length > FEW) return false;
  for (let at = 0; at < siblings.length; at++) {
    const nama = siblings[at]?.nama ?? '';
    if (nama === '') return false;
    const last = nama.charCodeAt(nama.length - 1);
    for (let before = 0; before < at; before++) {
      const other = siblings[before]?.nama ?? '';
      // Most names differ in length or in their end; only the others are compared letter by letter.
      if (other.length !== nama.length || other.charCodeAt(other.length - 1) !== last) continue;
      if (other === nama) return false;
    }
  }
  return true;
}

const COMPARED = new Set(['program', 'kegiatan', 'subkegiatan', 'indikator', 'sasaran']);
/** Rows of one name that are compared with each other; more of them are a list, not a slip. */
const ALIKE_AT_MOST = 8;

/** Name and code alone do not make a row: something must be said of it. */
function isSame(read: ReadTable, one: TableRow, other: TableRow, columns: readonly TableColumn[]): boolean {
  let said = 0;
  for (const column of columns) {
    const a = read.value(one, column);
    const b = read.value(other, column);
    if (isError(a) || isError(b)) return false;
    if ((typeof a === 'string' ? a.trim() : a) !== (typeof b === 'string' ? b.trim() : b)) return false;
    if (a !== null && column.data !== 'nama' && column.data !== 'kode') said++;
  }
  return said >= 2;
}

function draftOf(read: ReadTable, first: TableRow, row: TableRow): Draft {
  const { left, right } = read.table.range;
  return {
    cell: rangeAddress({ top: row.row, bottom: row.row, left, right }),
    message: say.message({
      row: row.row + 1,
      name: row.nama === '' ? null : rowNoun(row),
      first: first.row + 1,
    }),
    related: [rangeAddress({ top: first.row, bottom: first.row, left, right })],
  };
}
