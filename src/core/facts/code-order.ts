import { firstPlace } from '../grid/first-place';
import { memo } from '../memo';
import type { Kode } from '../read/kode';
import type { ReadTable, TableRow } from '../read/read-table';
import { codeOf } from './codes';

/**
 * True where every well-written code of the table is higher than the one before it, all of a level equally long: then
 * none comes twice and no sibling is out of order, and nothing needs to be looked up.
 */
export const codesAscend = memo(({ rows }: ReadTable): boolean => {
  let last = '';
  const lengths = new Map<string, number>();
  for (const { kode } of rows) {
    if (!kode) continue;
    if (!isWellWritten(kode) || kode.clean <= last) return false;
    last = kode.clean;
    if ((lengths.get(kode.level) ?? last.length) !== last.length) return false;
    lengths.set(kode.level, last.length);
  }
  return true;
});

/** "1.06.05": of one digit, so that letters compare as numbers would. */
function isWellWritten(kode: Kode): kode is Kode & { readonly level: string } {
  return kode.scheme === '90' && kode.broken === null && kode.level !== null && !kode.clean.includes('X');
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

/** Rows that divide a table by years. */
export const yearRows = memo((read: ReadTable) => read.rows.filter((row) => row.level === 'tahun'));

/** True where a year divider stands between two rows: below it everything begins anew, codes too. */
export function hasYearBetween(read: ReadTable, upper: TableRow, lower: TableRow): boolean {
  return yearRows(read).some(({ index }) => index > upper.index && index < lower.index);
}

/** The unit each row speaks of, by `TableRow.index`: named once over its rows; "" where none is. */
const units = memo((read: ReadTable): readonly string[] => {
  const column = read.column('perangkatDaerah');
  let unit = '';
  return read.rows.map((row) => {
    const own = column ? read.text(row, column) : '';
    if (own !== '') unit = own;
    return unit;
  });
});

/** True where two rows belong to different units of an agency, each of which lists its kegiatan under the same codes. */
export function ofDifferentUnits(read: ReadTable, one: TableRow, other: TableRow): boolean {
  return units(read)[one.index] !== units(read)[other.index];
}

/** Place of a row among its siblings (or the roots), -1 where it is none of them. They stand in the order of the table. */
export function placeAmong(siblings: readonly TableRow[], row: TableRow): number {
  const place = firstPlace(siblings.length, (at) => (siblings[at]?.index ?? 0) >= row.index);
  return siblings[place]?.index === row.index ? place : -1;
}
