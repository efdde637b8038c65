import { rangeAddress } from '../grid/a1';
import { isError } from '../grid/cell-grid';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import type { Draft, TableRule } from './rule';
import { say } from './support/rule-text';
import { bentuk as en } from './text/en/bentuk';
import { bentuk as id } from './text/id/bentuk';

const text = { id: id['baris-ganda'], en: en['baris-ganda'] };

/** The same row twice under the same parent: everything but its number and notes is the same. */
export const barisGanda: TableRule = {
  id: 'baris-ganda',
  family: 'bentuk',
  severity: 'peringatan',
  check: (read) => {
    const columns = read.table.columns.filter(({ data }) => data !== 'nomor' && data !== 'teks');
    const nameColumn =
      columns.find(({ data }) => data === 'nama') ?? columns.find(({ data }) => data === 'indikator');
    if (!nameColumn) return [];
    const drafts: Draft[] = [];
    const seen = new Map<TableRow | null, Map<string, TableRow | TableRow[]>>();
    for (const row of read.rows) {
      if (!COMPARED.has(row.level)) continue;
      const name = row.nama === '' ? read.value(row, nameColumn) : row.nama;
      if (typeof name !== 'string' || name === '') continue;
      let names = seen.get(row.parent);
      if (!names) seen.set(row.parent, (names = new Map<string, TableRow | TableRow[]>()));
      const known = names.get(name);
      if (!known) {
        names.set(name, row);
        continue;
      }
      const alike = Array.isArray(known) ? known : [known];
      if (alike !== known) names.set(name, alike);
      const first = alike.find((other) => isSame(read, other, row, columns));
      if (first) drafts.push(draftOf(read, first, row));
      else if (alike.length < ALIKE_AT_MOST) alike.push(row);
    }
    return drafts;
  },
};

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
    message: say(text.id.message, text.en.message, { row, first: first.row + 1 }),
    related: [rangeAddress({ top: first.row, bottom: first.row, left, right })],
  };
}
