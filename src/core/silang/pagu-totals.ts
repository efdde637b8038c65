import { isPenunjang } from '../nomenclature/official-code';
import { officialCodeOf } from '../facts/official-list';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { rupiahOf } from './amounts';
import { PLANNED, rowKeys } from './row-keys';

/** Rupiah of a table: all programs, and those of the secretariat apart from those of the agency's urusan. */
export interface PaguTotals {
  readonly total: number;
  readonly penunjang: number;
  readonly urusan: number;
}

/** Of a table that begins below its programs (a chapter that lists kegiatan alone) the sum of its topmost rows. */
export function totalsOf(read: ReadTable, column: TableColumn): PaguTotals {
  let penunjang = 0;
  let urusan = 0;
  for (const row of read.rows) {
    if (!PLANNED.includes(row.level) || isUnderPlanned(row)) continue;
    const value = paguOf(read, row, column) ?? 0;
    if (servesAgency(read, row)) penunjang += value;
    else urusan += value;
  }
  return { total: penunjang + urusan, penunjang, urusan };
}

function isUnderPlanned(row: TableRow): boolean {
  for (let up = row.parent; up; up = up.parent) if (PLANNED.includes(up.level)) return true;
  return false;
}

/** A program's rupiah; where its own cell is empty, what stands below it. Null where nothing does. */
export function paguOf(read: ReadTable, row: TableRow, column: TableColumn): number | null {
  const own = rupiahOf(read, row, column);
  if (own !== null) return own;
  const parts = row.children.flatMap((child) => paguOf(read, child, column) ?? []);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

/** A program of the secretariat, by its code or its name. */
function servesAgency(read: ReadTable, row: TableRow): boolean {
  return isPenunjang(rowKeys(read).get(row)?.code ?? '') || isNamedPenunjang(read, row);
}

/** A program whose code says that it serves the agency while its name says otherwise, or the other way round. */
export function isMisnamedPenunjang(read: ReadTable, row: TableRow): boolean {
  const { code = '', name = '' } = rowKeys(read).get(row) ?? {};
  if (row.level !== 'program' || code === '' || name === '') return false;
  // In the codes of Permendagri 13/2006 program 01 was another one.
  const ofThisScheme = row.children.some((child) => officialCodeOf(child)?.level === 'kegiatan');
  return ofThisScheme && isPenunjang(code) !== isNamedPenunjang(read, row);
}

function isNamedPenunjang(read: ReadTable, row: TableRow): boolean {
  return /^penunjangurusan/.test(rowKeys(read).get(row)?.name ?? '');
}
