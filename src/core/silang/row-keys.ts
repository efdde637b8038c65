import { codeOf } from '../facts/codes';
import { officialCodeOf } from '../facts/official-list';
import type { Level } from '../layouts/layout';
import { memo } from '../memo';
import { normaliseName, withoutLevelWords } from '../nomenclature/name-key';
import type { ReadTable, TableRow } from '../read/read-table';

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

/**
 * A text (and what stood above it, as the number that was made of that) as one number of 53 bits, after cyrb53: two
 * different texts of a table of 100,000 rows get the same one in less than one of a million tables.
 */
function hashText(text: string, above: number): number {
  let high = 0xdeadbeef ^ (above >>> 0);
  let low = 0x41c6ce57 ^ Math.floor(above / 0x100000000);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
