import type { CellGrid, GridRange } from './cell-grid';

/** Areas of more rows are looked at each time: one over a million rows must not cost a million entries. */
const TALL = 64;

interface MergeIndex {
  readonly byRow: ReadonlyMap<number, readonly number[]>;
  readonly tall: readonly number[];
}

const indexOf = new WeakMap<readonly GridRange[], MergeIndex>();

/** The merged areas that touch the rows from `top` to `bottom`, in the order of the sheet's own list. */
export function mergesIn({ merges }: CellGrid, top: number, bottom: number): readonly GridRange[] {
  if (merges.length === 0) return merges;
  const { byRow, tall } = indexFor(merges);
  const places = new Set(tall);
  for (let row = top; row <= bottom; row++) for (const place of byRow.get(row) ?? []) places.add(place);
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((place) => merges[place] ?? [])
    .filter((merge) => merge.top <= bottom && merge.bottom >= top);
}

function indexFor(merges: readonly GridRange[]): MergeIndex {
  const known = indexOf.get(merges);
  if (known) return known;
  const byRow = new Map<number, number[]>();
  const tall: number[] = [];
  merges.forEach((merge, place) => {
    if (merge.bottom - merge.top >= TALL) return void tall.push(place);
    for (let row = merge.top; row <= merge.bottom; row++) {
      const places = byRow.get(row);
      if (places) places.push(place);
      else byRow.set(row, [place]);
    }
  });
  const index = { byRow, tall };
  indexOf.set(merges, index);
  return index;
}
