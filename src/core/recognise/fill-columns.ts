import type { Layout, LayoutColumn } from '../layouts/layout';
import { assign } from './assign';
import { type ColumnProfile, profileSpeaksFor } from './column-profile';
import type { FormSlots, Slot } from './form-slots';
import type { HeadingColumn } from './heading-columns';
import type { MatchedColumn } from './match-layout';
import { weights } from './weights';

/** Columns whose heading tells nothing take the free role of their printed number, where the other numbers agree. */
export function fillByNumber(
  layout: Layout,
  headings: readonly HeadingColumn[],
  matched: MatchedColumn[],
): void {
  const numbered = matched.filter(
    (entry) =>
      entry.heading.number?.number !== undefined &&
      entry.heading.number.number !== null &&
      entry.column.repeats === undefined,
  );
  const agreeing = numbered.filter((entry) => entry.heading.number?.number === entry.column.number).length;
  if (
    numbered.length < weights.column.numbersAtLeast ||
    agreeing < numbered.length * weights.column.numbersAgree
  )
    return;
  for (const heading of headings) {
    if (matched.some((entry) => entry.heading === heading)) continue;
    const number = heading.number?.number ?? null;
    const column =
      number === null ? undefined : layout.columns.find((candidate) => candidate.number === number);
    if (!column || matched.some((entry) => entry.column === column && entry.split === heading.split))
      continue;
    const split = column.splits ? heading.split : null;
    matched.push({
      heading,
      column,
      split,
      data: split === 'Rp' && column.data !== 'persen' ? 'rupiah' : column.data,
      likeness: weights.column.fits,
    });
  }
}

/** What speaks for a column being one of the form, its heading apart. */
interface ColumnSigns {
  /** By heading, by slot: how alike. */
  readonly alike: readonly (readonly number[])[];
  readonly profiles: readonly ColumnProfile[];
}

/**
 * Columns whose heading was lost take the form's places that are free between the columns left and right of them, as far
 * as what they hold agrees: of «Lokasi | #REF! | Pagu» the one in the middle is the target.
 */
export function fillByPlace(
  form: FormSlots,
  headings: readonly HeadingColumn[],
  signs: ColumnSigns,
  matched: MatchedColumn[],
): void {
  const matchOf = new Map(matched.map((entry) => [entry.heading, entry]));
  const lost = headings.flatMap((heading, at) => (matchOf.has(heading) ? [] : [at]));
  if (lost.length === 0 || matched.length < weights.form.matchedAtLeast) return;
  const placeOf = placesOf(form, matched);
  const free = form.slots
    .map((slot, at) => ({ slot, at, place: placeOf.get(slot) ?? -1 }))
    .filter(({ slot, place }) => place >= 0 && !matched.some((entry) => plays(entry, slot)));
  const placeAt = (at: number): number | undefined => {
    const heading = headings[at];
    const entry = heading && matchOf.get(heading);
    const slot = entry && form.slots.find((one) => plays(entry, one));
    return slot && placeOf.get(slot);
  };
  const gain = lost.map((at) => {
    const heading = headings[at];
    const before = lastOf(headings.slice(0, at).map((_, index) => placeAt(index))) ?? -1;
    const after =
      headings
        .slice(at + 1)
        .map((_, index) => placeAt(at + 1 + index))
        .find(isPlace) ?? Infinity;
    const profile = signs.profiles[at];
    return free.map(({ slot, at: slotAt, place }) => {
      const like = signs.alike[at]?.[slotAt] ?? 0;
      if (!heading || place < before || place > after) return 0;
      if (!heading.mute && like < weights.column.mistyped) return 0;
      const content = profile ? profileSpeaksFor(profile, slot.data) : 0;
      if (content < weights.column.contentAgainst) return 0;
      const optional = slot.column.optional ? weights.column.optionalPlace : 0;
      return weights.column.byPlace + like + content + optional - slot.copy * weights.column.copy;
    });
  });
  assign(gain).forEach((chosen, index) => {
    const slot = free[chosen]?.slot;
    const heading = headings[lost[index] ?? -1];
    if (!slot || !heading) return;
    const { column, split, data, copy } = slot;
    const period = heading.period ?? periodBeside(heading, column, matched);
    matched.push({
      heading: { ...heading, period },
      column,
      split,
      data,
      copy,
      likeness: weights.column.fits,
    });
  });
}

/** The year of a repeated column whose own was lost: one after its left neighbour's, or one before its right one's. */
function periodBeside(
  { left, right }: HeadingColumn,
  column: LayoutColumn,
  matched: readonly MatchedColumn[],
): number | null {
  if (column.repeats === undefined) return null;
  const period = (beside: (heading: HeadingColumn) => boolean): number | null =>
    matched.find((entry) => entry.column === column && beside(entry.heading))?.heading.period ?? null;
  const before = period((heading) => heading.right === left - 1);
  const after = period((heading) => heading.left === right + 1);
  if (before !== null) return before + 1;
  return after === null ? null : after - 1;
}

/** The slots of the form as this sheet prints it, by their place: split where it splits, once for each year it has. */
function placesOf({ slots }: FormSlots, matched: readonly MatchedColumn[]): ReadonlyMap<Slot, number> {
  const places = new Map<Slot, number>();
  const splits = matched.some(({ split }) => split !== null);
  slots.forEach((slot, at) => {
    const { column, split, copy } = slot;
    const own = matched.filter((entry) => entry.column === column);
    const halves = own.length > 0 ? own.some((entry) => entry.split !== null) : splits;
    if (column.splits && halves !== (split !== null)) return;
    // A copy more than were found, where one was lost.
    if (copy > 0 && copy > Math.max(own.length + 1, column.repeats ?? 0)) return;
    // The copies of a column share its place: which one was lost, the years beside it say.
    places.set(slot, at - copy);
  });
  return places;
}

function plays(entry: MatchedColumn, slot: Slot): boolean {
  return (
    entry.column === slot.column &&
    entry.split === slot.split &&
    (slot.column.repeats === undefined || (entry.copy ?? 0) === slot.copy)
  );
}

const isPlace = (place: number | undefined): place is number => place !== undefined;

function lastOf(places: readonly (number | undefined)[]): number | undefined {
  return places.findLast(isPlace);
}
