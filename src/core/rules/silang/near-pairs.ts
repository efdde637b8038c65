import { compareName } from '../../nomenclature/compare-name';
import type { TableRow } from '../../read/read-table';
import type { RowKeys } from './row-keys';

type Keyed = RowKeys;

/** Names under the same parent need to be less alike to be one than names from anywhere. */
const UNDER_ONE_PARENT = 0.75;
const ANYWHERE = 0.88;
/** Comparing all with all is for what is left over; of two tables that have little in common it is too much. */
export const MOST_COMPARED = 4_000;

/** Rows whose names differ by a slip ("Pelebagaan"): each the nearest of the other, from the program down. */
export function nearPairs(
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
