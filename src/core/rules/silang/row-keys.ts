import { normaliseName, withoutLevelWords } from '../../nomenclature/name-key';
import type { Level } from '../../layouts/layout';
import type { ReadTable, TableRow } from '../../read/read-table';
import { codeOf } from '../support/kode-rows';
import { oncePer } from '../support/once-per';
import { officialCodeOf } from '../support/table-nomenclature';

/** Rows that stand for something of the plan and so can stand in another table too. */
export const PLANNED: readonly Level[] = ['program', 'kegiatan', 'subkegiatan'];

export interface RowKeys {
  /** The name without case, spaces, signs, number, fund tag and level word; "" where there is none. */
  readonly name: string;
  /** The name as it is printed, case and spaces aside: a fund tag tells apart what the name does not. */
  readonly printed: string;
  /** The code however it is written; "" where there is none that says its place. */
  readonly code: string;
  /** Names from the program down to the row. */
  readonly path: string;
}

/** Keys of all plan rows of a table, made once: several rules and pairs ask for them. */
export const rowKeys: (read: ReadTable) => ReadonlyMap<TableRow, RowKeys> = oncePer((read) => {
  const keys = new Map<TableRow, RowKeys>();
  for (const row of read.rows) {
    if (!PLANNED.includes(row.level)) continue;
    const name = nameKeyOf(row.nama);
    const above = row.parent ? (keys.get(row.parent)?.path ?? '') : '';
    keys.set(row, {
      name,
      printed: row.nama.toLowerCase().replace(/\s/g, ''),
      code: codeKeyOf(row),
      path: `${above}/${name}`,
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
