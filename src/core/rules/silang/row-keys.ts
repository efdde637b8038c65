import { normaliseName, withoutLevelWords } from '../../nomenclature/name-key';
import type { Level } from '../../layouts/layout';
import type { ReadTable, TableRow } from '../../read/read-table';
import { memo } from '../../memo';
import { codeOf } from '../../facts/codes';
import { officialCodeOf } from '../../facts/official-list';
import { hashText } from './hash-text';

/** Rows that stand for something of the plan and so can stand in another table too. */
export const PLANNED: readonly Level[] = ['program', 'kegiatan', 'subkegiatan'];

export interface RowKeys {
  readonly row: TableRow;
  /** The name without case, spaces, signs, number, fund tag and level word; "" where there is none. */
  readonly name: string;
  /** The code however it is written; "" where there is none that says its place. */
  readonly code: string;
  /** Names from the program down to the row, as one number: kept as text they would fill the memory. */
  readonly path: number;
  /** The path, and the name as it is printed: a fund tag tells apart what the name does not. */
  readonly printed: number;
  /** The names of the parent and the row. */
  readonly pair: number;
  /** The names of the program and the row. */
  readonly inProgram: number;
}

/** Keys of all plan rows of a table, made once: several rules and pairs ask for them. */
export const rowKeys: (read: ReadTable) => ReadonlyMap<TableRow, RowKeys> = memo((read) => {
  const keys = new Map<TableRow, RowKeys>();
  for (const row of read.rows) {
    if (!PLANNED.includes(row.level)) continue;
    const name = nameKeyOf(row.nama);
    const parent = row.parent ? keys.get(row.parent) : undefined;
    const own = hashText(`${row.level}|${name}`, 0);
    const path = parent ? hashText(name, parent.path) : own;
    keys.set(row, {
      row,
      name,
      code: codeKeyOf(row),
      path,
      printed: hashText(row.nama.toLowerCase().replace(/\s/g, ''), path),
      pair: hashText(`${parent?.name ?? ''}/${name}`, 0),
      inProgram: hashText(name, programPath(row, keys)),
    });
  }
  return keys;
});

export function nameKeyOf(name: string): string {
  const core = withoutLevelWords(
    normaliseName(name).replace(/^(?:sub kegiatan|subkegiatan|kegiatan) (?=.)/, ''),
  );
  return core.replaceAll(' ', '');
}

function codeKeyOf(row: TableRow): string {
  const official = officialCodeOf(row);
  if (official) return official.key;
  const kode = codeOf(row);
  return kode && kode.segments.length > 2 ? kode.clean : '';
}

function programPath(row: TableRow, keys: ReadonlyMap<TableRow, RowKeys>): number {
  let top = row.parent;
  while (top && top.level !== 'program') top = top.parent;
  return (top && keys.get(top)?.path) ?? 0;
}
