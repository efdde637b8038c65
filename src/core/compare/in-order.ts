import type { TableRow } from '../read/read-table';
import type { RowMatch } from '../silang/row-pairs';
import { DIFFERENCE_KINDS, type Difference } from './comparison';

/** By the rows of the left table; what only the right one has stands behind the row that it follows there. */
export function inOrder(differences: readonly Difference[], match: RowMatch): readonly Difference[] {
  const places = [...match.pairs].sort((a, b) => a.there.index - b.there.index);
  const placeOf = (difference: Difference): readonly [number, number] => {
    if (difference.is !== 'hanya-kanan') return [difference.row.index, -1];
    return [before(difference.row, places)?.here.index ?? -1, difference.row.index];
  };
  return differences
    .map((difference) => ({ difference, place: placeOf(difference) }))
    .sort(
      (a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || rank(a.difference) - rank(b.difference),
    )
    .map(({ difference }) => difference);
}

/** Code and name tell which row it is, so they come first. */
function rank({ is }: Difference): number {
  return is === 'kode' || is === 'nama' ? -1 : DIFFERENCE_KINDS.indexOf(is);
}

/** The last pair whose right row stands above a row. */
function before(row: TableRow, places: RowMatch['pairs']): RowMatch['pairs'][number] | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.there.index ?? 0) < row.index) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
