import { memo, memoPer } from '../memo';
import { compareName } from '../nomenclature/compare-name';
import type { ReadTable, TableRow } from '../read/read-table';
import { rowKeys, type RowKeys } from './row-keys';

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

type Keyed = RowKeys;
type Key = string | number | null;

/** Rows of equal key are one, the first with the first; `once`: only where the key stands once on each side. */
interface Pass {
  /** Null or "": the row has nothing to go by. */
  readonly key: (row: Keyed) => Key;
  readonly accepts?: (here: Keyed, there: Keyed) => boolean;
  readonly once?: true;
}

const sameLevel = (here: Keyed, there: Keyed): boolean => here.row.level === there.row.level;
const hasName = (row: Keyed, key: Key): Key => (row.name === '' ? null : key);

/** From the surest on: what a pass has joined, the next leaves alone. */
const PASSES: readonly Pass[] = [
  { key: ({ code }) => code, accepts: agree },
  { key: (row) => hasName(row, row.printed), accepts: sameLevel },
  { key: (row) => hasName(row, row.path), accepts: sameLevel },
  { key: (row) => hasName(row, row.row.parent ? row.pair : null) },
  { key: (row) => hasName(row, `${row.row.level}|${row.name}`), once: true },
  { key: ({ name }) => name, once: true },
  { key: (row) => hasName(row, row.inProgram) },
];

/** The same code under names that have nothing in common is still the same row to whoever reads the code. */
const BY_CODE_ALONE: Pass = { key: ({ code }) => code, once: true };

/**
 * Finds for the plan rows of one table those of another: by code where the names do not speak against it, else by name
 * within the same parents, then by name alone where it stands once, last by a name that is nearly the same. Worked out
 * once for two tables: where another was edited, the pair stays.
 */
export const pairRows = memoPer((here: ReadTable, there: ReadTable): RowMatch => {
  const partner = new Map<TableRow, TableRow>();
  const taken = new Set<TableRow>();
  const all = keyed(here);
  let left = all;
  let right = keyed(there);
  const join = (pairs: readonly (readonly [Keyed, Keyed])[]): void => {
    if (pairs.length === 0) return;
    for (const [one, other] of pairs) {
      partner.set(one.row, other.row);
      taken.add(other.row);
    }
    left = left.filter(({ row }) => !partner.has(row));
    right = right.filter(({ row }) => !taken.has(row));
  };
  for (const pass of PASSES) join(passPairs(left, right, pass));
  join(nearPairs(left, right, partner));
  join(passPairs(left, right, BY_CODE_ALONE));
  return {
    pairs: all.flatMap(({ row }) => {
      const other = partner.get(row);
      return other ? [{ here: row, there: other }] : [];
    }),
    onlyHere: left.map(({ row }) => row),
    onlyThere: right.map(({ row }) => row),
  };
});

/**
 * True where so few rows have a name or a code of the other table that hardly any can be found: told without pairing
 * them, since a workbook may hold many tables of a kind that have nothing to do with each other.
 */
export function haveLittleInCommon(here: ReadTable, there: ReadTable): boolean {
  const [own, others] = [namesAndCodes(here), namesAndCodes(there)];
  const shared = keyed(there).filter(({ name, code }) => own.names.has(name) || own.codes.has(code)).length;
  const left = own.rows - shared;
  const right = others.rows - shared;
  return shared < LITTLE * Math.min(own.rows, others.rows) && left * right > MOST_COMPARED;
}

/** True where two tables hold the same plan: most coded rows of the smaller stand in the other under the same name. */
export function sharesPlan(here: ReadTable, there: ReadTable): boolean {
  const [own, others] = [namesAndCodes(here), namesAndCodes(there)];
  const least = Math.min(own.names.size, others.names.size);
  const shared = [...own.names].filter((name) => others.names.has(name)).length;
  return least >= 3 && shared >= MOST * least;
}

const MOST = 0.8;
const LITTLE = 0.2;

const namesAndCodes = memo((read: ReadTable) => {
  const rows = keyed(read);
  const filled = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(texts.filter((text) => text !== ''));
  return {
    rows: rows.length,
    names: filled(rows.map(({ name }) => name)),
    codes: filled(rows.map(({ code }) => code)),
  };
});

function keyed(read: ReadTable): readonly Keyed[] {
  return [...rowKeys(read).values()].filter(({ name, code }) => name !== '' || code !== '');
}

function agree(a: Keyed, b: Keyed): boolean {
  if (a.name === b.name || a.name === '' || b.name === '') return true;
  return compareName(a.row.nama, b.row.nama).agreement !== 'berbeda';
}

function passPairs(
  left: readonly Keyed[],
  right: readonly Keyed[],
  { key, accepts, once }: Pass,
): readonly [Keyed, Keyed][] {
  const found: [Keyed, Keyed][] = [];
  if (left.length === 0 || right.length === 0) return found;
  const others = grouped(right, key);
  if (others.size === 0) return found;
  const own = once ? grouped(left, key) : null;
  for (const row of left) {
    const value = key(row);
    const candidates = value === null ? undefined : others.get(value);
    if (!candidates) continue;
    if (own && (own.get(value ?? '')?.length !== 1 || candidates.length !== 1)) continue;
    const at = candidates.findIndex((other) => accepts?.(row, other) ?? true);
    const [other] = at < 0 ? [] : candidates.splice(at, 1);
    if (other) found.push([row, other]);
  }
  return found;
}

function grouped(rows: readonly Keyed[], key: Pass['key']): Map<string | number, Keyed[]> {
  const groups = new Map<string | number, Keyed[]>();
  for (const row of rows) {
    const value = key(row);
    if (value === '' || value === null) continue;
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}

/** Names under the same parent need to be less alike to be one than names from anywhere. */
const UNDER_ONE_PARENT = 0.75;
const ANYWHERE = 0.88;
/** Comparing all with all is for what is left over; of two tables that have little in common it is too much. */
const MOST_COMPARED = 4_000;

/** Rows whose names differ by a slip ("Pelebagaan"): each the nearest of the other, from the program down. */
function nearPairs(
  left: readonly Keyed[],
  right: readonly Keyed[],
  partner: ReadonlyMap<TableRow, TableRow>,
): readonly [Keyed, Keyed][] {
  if (left.length * right.length > MOST_COMPARED) return [];
  const known = new Map(partner);
  const found: [Keyed, Keyed][] = [];
  const taken = new Set<Keyed>();
  const search = (accepts: (a: Keyed, b: Keyed) => boolean, atLeast: number): void => {
    const candidates = left.flatMap((one) =>
      right.flatMap((other) => {
        if (taken.has(one) || taken.has(other) || one.name === '' || other.name === '') return [];
        if (!accepts(one, other)) return [];
        const likeness = likenessOf(one, other);
        return likeness >= atLeast ? [{ one, other, likeness }] : [];
      }),
    );
    candidates.sort((a, b) => b.likeness - a.likeness);
    for (const { one, other } of candidates) {
      if (taken.has(one) || taken.has(other)) continue;
      taken.add(one).add(other);
      known.set(one.row, other.row);
      found.push([one, other]);
    }
  };
  const sameParent = (a: Keyed, b: Keyed): boolean =>
    a.row.level === b.row.level &&
    (a.row.parent ? known.get(a.row.parent) === b.row.parent : b.row.parent === null);
  // A parent found now may be what its children were waiting for.
  for (let step = 0; step < 3; step++) search(sameParent, UNDER_ONE_PARENT);
  search((a, b) => a.row.level === b.row.level, ANYWHERE);
  return found;
}

/** 1 for the same, 0 for names of which one has a word that the other has its opposite of, else by their letters. */
function likenessOf(one: Keyed, other: Keyed): number {
  const { agreement, similarity } = compareName(one.row.nama, other.row.nama);
  return agreement === 'berbeda' ? 0 : similarity;
}
