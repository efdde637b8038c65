import type { CellGrid } from '../grid/cell-grid';
import { profileColumn } from './column-profile';
import type { HeadingColumn } from './heading-column';
import { headingLikeness, splitOf } from './heading-words';
import { weights } from './weights';

type Half = 'K' | 'Rp';

/**
 * K and Rp stand in turn: where a sheet prints such pairs, a half whose own cell or group was lost is told by the other
 * half, and a group both of whose halves were lost by what its two columns hold.
 */
export function completeHalves(
  grid: CellGrid,
  dataTop: number,
  columns: readonly HeadingColumn[],
): readonly HeadingColumn[] {
  const bare = columns.map(withoutGroup);
  const paired = bare.some((one, at) => one.split === 'K' && bare[at + 1]?.split === 'Rp');
  if (!paired || bare.filter(({ split }) => split !== null).length < weights.block.halvesAtLeast)
    return columns;
  const rupiah = (column: number): boolean =>
    profileColumn(grid, dataTop, column, column).rupiah >= weights.content.mostlyRupiah;
  const percent = (column: number): boolean =>
    profileColumn(grid, dataTop, column, column).persen >= weights.content.mostlyRupiah;
  const areHalves = (k: number, rp: number): boolean =>
    (rupiah(rp) && !rupiah(k)) || (percent(rp) && percent(k));
  const parted = bare.flatMap((one) =>
    one.split === null && one.right === one.left + 1 && areHalves(one.left, one.right)
      ? [
          half({ ...one, right: one.left }, one.texts, 'K'),
          half({ ...one, left: one.right }, one.texts, 'Rp'),
        ]
      : [one],
  );
  const complete: HeadingColumn[] = [];
  parted.forEach((one, at) => {
    const before = complete.at(-1);
    const next = parted[at + 1];
    const afterK = before?.split === 'K' && before.right === one.left - 1;
    if (one.split !== null) complete.push(one);
    else if (before && afterK && mayBeHalfOf(one, before)) complete.push(half(one, before.texts, 'Rp'));
    else if (!next || afterK || next.left !== one.right + 1) complete.push(one);
    else if (next.split === 'Rp' && mayBeHalfOf(one, next)) complete.push(half(one, next.texts, 'K'));
    else if (next.split === null && areLostHalves(one, next) && areHalves(one.left, next.left))
      complete.push(half(one, one.texts.slice(0, 1), 'K'));
    else complete.push(one);
  });
  return complete;
}

/** «K» without the group above it: a half of something that was lost. */
function withoutGroup(column: HeadingColumn): HeadingColumn {
  const [only = ''] = column.texts;
  const split = column.texts.length === 1 && column.split === null ? splitOf(only) : null;
  return split === null ? column : { ...column, split, texts: [], mute: true };
}

/** Nothing of its own, or the other half's group and below it something that heads nothing. */
function mayBeHalfOf(column: HeadingColumn, other: HeadingColumn): boolean {
  if (column.texts.length === 0) return true;
  return (
    other.texts.length > 0 && column.texts[0] === other.texts[0] && headsNothing(column, other.texts.length)
  );
}

function areLostHalves(one: HeadingColumn, other: HeadingColumn): boolean {
  return (
    one.texts.length > 0 && one.texts[0] === other.texts[0] && headsNothing(one, 1) && headsNothing(other, 1)
  );
}

function headsNothing({ texts }: HeadingColumn, from: number): boolean {
  return texts.slice(from).every((text) => headingLikeness(text) < weights.heading.alike);
}

function half(column: HeadingColumn, texts: readonly string[], split: Half): HeadingColumn {
  const { mute, ...rest } = column;
  return { ...rest, texts, split, whole: [...texts, split], ...(texts.length === 0 && mute && { mute }) };
}
