import { compareName } from '../../nomenclature/compare-name';
import type { ReadTable, TableRow } from '../../read/read-table';
import { nearPairs } from './near-pairs';
import { PLANNED, rowKeys, type RowKeys } from './row-keys';

/** One row that stands in both tables. */
export interface RowPair {
  readonly here: TableRow;
  readonly there: TableRow;
}

export interface RowMatch {
  /** In the order of the first table. */
  readonly pairs: readonly RowPair[];
  readonly onlyHere: readonly TableRow[];
  readonly onlyThere: readonly TableRow[];
}

type Keyed = RowKeys & { readonly row: TableRow };
type KeyOf = (row: Keyed) => string;
type Accepts = (here: Keyed, there: Keyed) => boolean;

const always: Accepts = () => true;
const byCode: KeyOf = ({ code }) => code;
const parentName: KeyOf = ({ row, name, path }) =>
  name === '' || !row.parent ? '' : path.split('/').slice(-2).join('/');

/**
 * Finds for the plan rows of one table those of another: by code where the names do not speak against it, else by name
 * within the same parents, then by name alone where it stands once, last by a name that is nearly the same.
 */
export function pairRows(
  here: ReadTable,
  there: ReadTable,
  among: (row: TableRow) => boolean = () => true,
): RowMatch {
  const left = keyed(here).filter(({ row }) => among(row));
  const right = keyed(there);
  const partner = new Map<TableRow, TableRow>();
  const taken = new Set<TableRow>();
  const join = (one: TableRow, other: TableRow): void => {
    partner.set(one, other);
    taken.add(other);
  };
  const open = (): [Keyed[], Keyed[]] => [
    left.filter(({ row }) => !partner.has(row)),
    right.filter(({ row }) => !taken.has(row)),
  ];
  const pass = (key: KeyOf, accepts: Accepts, once: boolean): void => {
    for (const [one, other] of passPairs(...open(), key, accepts, once)) join(one.row, other.row);
  };
  pass(byCode, (a, b) => agree(a, b), false);
  pass(
    ({ name, printed, path, row }) => (name === '' ? '' : `${row.level}|${path}|${printed}`),
    always,
    false,
  );
  pass(({ name, path, row }) => (name === '' ? '' : `${row.level}|${path}`), always, false);
  pass(parentName, always, false);
  pass(({ name, row }) => (name === '' ? '' : `${row.level}|${name}`), always, true);
  pass(({ name }) => name, always, true);
  pass(({ name, path }) => (name === '' ? '' : `${path.split('/')[1] ?? ''}|${name}`), always, false);
  for (const [one, other] of nearPairs(...open(), partner)) join(one.row, other.row);
  // The same code under names that have nothing in common is still the same row to whoever reads the code.
  pass(byCode, always, true);
  return {
    pairs: left.flatMap(({ row }) => {
      const other = partner.get(row);
      return other ? [{ here: row, there: other }] : [];
    }),
    onlyHere: left.filter(({ row }) => !partner.has(row)).map(({ row }) => row),
    onlyThere: right.filter(({ row }) => !taken.has(row)).map(({ row }) => row),
  };
}

function keyed(read: ReadTable): Keyed[] {
  const keys = rowKeys(read);
  return read.rows.flatMap((row) => {
    const own = keys.get(row);
    return own && PLANNED.includes(row.level) && (own.name !== '' || own.code !== '')
      ? [{ ...own, row }]
      : [];
  });
}

function agree(a: Keyed, b: Keyed): boolean {
  if (a.name === b.name || a.name === '' || b.name === '') return true;
  return compareName(a.row.nama, b.row.nama).agreement !== 'berbeda';
}

/** Rows of equal key, the first with the first; with `once` only where the key stands once on each side. */
function passPairs(
  left: readonly Keyed[],
  right: readonly Keyed[],
  key: KeyOf,
  accepts: Accepts,
  once: boolean,
): [Keyed, Keyed][] {
  const others = grouped(right, key);
  const found: [Keyed, Keyed][] = [];
  for (const [value, group] of grouped(left, key)) {
    const candidates = [...(others.get(value) ?? [])];
    if (once && (group.length !== 1 || candidates.length !== 1)) continue;
    for (const row of group) {
      const at = candidates.findIndex((other) => accepts(row, other));
      const other = candidates[at];
      if (!other) continue;
      candidates.splice(at, 1);
      found.push([row, other]);
    }
  }
  return found;
}

function grouped(rows: readonly Keyed[], key: KeyOf): Map<string, Keyed[]> {
  const groups = new Map<string, Keyed[]>();
  for (const row of rows) {
    const value = key(row);
    if (value === '') continue;
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}
