import type { Level } from '../../layouts/layout';
import type { Kode } from '../../read/kode';
import { parseKode } from '../../read/parse-kode';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { CellEdit } from '../../grid/cell-edit';
import type { Fix } from '../finding';
import { fixLabel } from '../fix-labels';
import { cellOf } from './cells';
import { placeAmong } from './stated-codes';

/** The row's code, null where it has none (a running number is none). */
export function codeOf(row: TableRow): Kode | null {
  return row.kode && row.kode.scheme !== 'nomor' ? row.kode : null;
}

/** The nearest row above in the tree that has a code. */
export function codedAncestor(row: TableRow): TableRow | null {
  let up = row.parent;
  while (up && !codeOf(up)) up = up.parent;
  return up;
}

/** True for "XX" and "X.XX.01": the agency's own code has still to be filled in. */
export function hasPlaceholder(kode: Kode): boolean {
  return kode.clean.includes('X');
}

export const LEVELS_WITH_KODE: readonly Level[] = ['program', 'kegiatan', 'subkegiatan'];

/** Rows that should have a code in a table that has any: urusan and bidang may be captions. */
export function needsKode(row: TableRow): boolean {
  return LEVELS_WITH_KODE.includes(row.level);
}

/** Writes a code into the code column; only where the code stands there, and in one column. */
export function kodeFix(read: ReadTable, row: TableRow, column: TableColumn, clean: string): readonly Fix[] {
  if (column.left !== column.right || standsBeforeName(read, row, column)) return [];
  const edit: CellEdit = {
    sheet: read.table.sheet,
    cell: cellOf(read, row, column),
    value: clean,
    format: '@',
  };
  return [{ label: fixLabel.replace(clean), edits: [edit] }];
}

function standsBeforeName(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  const own = parseKode(read.text(row, column));
  return row.kode !== null && (own === null || own.scheme === 'nomor');
}

/**
 * The code that a row's neighbours leave free for it: between …001 and …003 it is …002, before …002 it is …001.
 * Null where they do not say.
 */
export function codeBetween(row: TableRow, siblings: readonly TableRow[]): string | null {
  const at = placeAmong(siblings, row);
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  const next = after ? codeOf(after) : null;
  if (!next) return null;
  const last = next.segments.at(-1) ?? '';
  const free = Number(last) - 1;
  const stem = next.segments.slice(0, -1);
  if (before) {
    const previous = codeOf(before);
    if (previous?.segments.slice(0, -1).join('.') !== stem.join('.')) return null;
    if (Number(previous.segments.at(-1)) !== free - 1) return null;
  } else if (free !== 1) return null;
  return [...stem, String(free).padStart(last.length, '0')].join('.');
}
