import type { Layout } from '../layouts/layout';
import { type ColumnProfile, profileSpeaksFor } from './column-profile';
import { type FormSlots, numberOf, type Slot } from './form-slots';
import type { HeadingColumn } from './heading-column';
import { isPeriodText } from './heading-words';
import type { MatchedColumn } from './matched-column';
import { alignInOrder, type PrintedSlot, printedOrder } from './printed-order';
import { weights } from './weights';

/** Columns whose heading tells nothing take the free role of their printed number, where the other numbers agree. */
export function fillByNumber(
  layout: Layout,
  headings: readonly HeadingColumn[],
  matched: MatchedColumn[],
): void {
  if (!numbersAgree(matched)) return;
  for (const heading of headings) {
    if (matched.some((entry) => entry.heading === heading)) continue;
    const number = heading.number?.number ?? null;
    const column =
      number === null ? undefined : layout.columns.find((candidate) => candidate.number === number);
    if (!column || matched.some((entry) => entry.column === column && entry.split === heading.split))
      continue;
    const split = column.splits ? heading.split : null;
    if (column.splits && split === null && matched.some((entry) => entry.split !== null)) continue;
    matched.push({
      heading,
      column,
      split,
      data: split === 'Rp' && column.data !== 'persen' ? 'rupiah' : column.data,
      likeness: weights.column.fits,
    });
  }
}

/** The printed column numbers are the form's, as far as the columns are known. */
function numbersAgree(matched: readonly MatchedColumn[]): boolean {
  const numbered = matched.filter(
    ({ heading, column }) => (heading.number?.number ?? null) !== null && column.repeats === undefined,
  );
  const agreeing = numbered.filter(({ heading, column }) => heading.number?.number === column.number).length;
  return (
    numbered.length >= weights.column.numbersAtLeast &&
    agreeing >= numbered.length * weights.column.numbersAgree
  );
}

/** What speaks for a column being one of the form, its place apart. */
interface ColumnSigns {
  /** By heading, by slot: how alike. */
  readonly alike: readonly (readonly number[])[];
  readonly profiles: readonly ColumnProfile[];
}

/**
 * Columns whose heading was lost take the place that the order of the form leaves them, as far as what they hold agrees:
 * of «Lokasi | #REF! | Pagu» the one in the middle is the target. Where all that was found stands in that order, the
 * order also settles which of several columns of one heading is which («Target» of the last year, or of the end).
 */
export function fillByOrder(
  form: FormSlots,
  headings: readonly HeadingColumn[],
  { alike, profiles }: ColumnSigns,
  found: readonly MatchedColumn[],
): MatchedColumn[] {
  const matchOf = new Map(found.map((entry) => [entry.heading, entry]));
  if (headings.every((heading) => matchOf.has(heading)) || found.length < weights.form.matchedAtLeast)
    return [...found];
  const printed = printedOrder(form, found);
  const counted = numbersAgree(found);
  const likeOf = (at: number, { slot, at: slotAt }: PrintedSlot): number =>
    alike[at]?.[slotAt - slot.copy] ?? 0;
  const plays = (entry: MatchedColumn, { slot }: PrintedSlot): boolean =>
    entry.column === slot.column && entry.split === slot.split;
  const lostWorth = (heading: HeadingColumn, at: number, one: PrintedSlot): number => {
    const { slot } = one;
    const like = likeOf(at, one);
    if (heading.split !== null && slot.column.splits && slot.split !== heading.split) return 0;
    if (!saysNothing(heading) && like < weights.column.mistyped) return 0;
    const profile = profiles[at];
    const content = profile ? profileSpeaksFor(profile, slot.data) : 0;
    if (content < weights.column.contentAgainst) return 0;
    const optional = slot.column.optional ? weights.column.optionalPlace : 0;
    const number = heading.number?.number ?? null;
    const own = numberOf(slot);
    const numbered = number === own && own !== null ? weights.column.number : 0;
    const misnumbered = counted && !numbered && number !== null && own !== null ? -weights.column.number : 0;
    const dated = heading.period !== null && slot.column.repeats !== undefined ? weights.column.dated : 0;
    const half = slot.split !== null && heading.split === null ? weights.column.half : 0;
    return weights.column.byPlace + like + content + optional + numbered + misnumbered + dated + half;
  };
  const aligned = (free: boolean): readonly number[] =>
    alignInOrder(headings.length, printed, (at, slotAt) => {
      const [heading, one] = [headings[at], printed[slotAt]];
      if (!heading || !one) return 0;
      const entry = matchOf.get(heading);
      if (!entry)
        return found.some((other) => isTaken(other, one.slot)) && !free ? 0 : lostWorth(heading, at, one);
      if (plays(entry, one)) return 1 + entry.likeness;
      const like = likeOf(at, one);
      const asGood = like >= weights.column.fits && like >= entry.likeness - weights.column.asGood;
      return free && asGood ? 1 + like : 0;
    });
  const isTaken = (entry: MatchedColumn, slot: Slot): boolean =>
    entry.column === slot.column && entry.split === slot.split && slot.column.repeats === undefined;
  const inOrder = aligned(true);
  const allFit = headings.every((heading, at) => !matchOf.has(heading) || (inOrder[at] ?? -1) >= 0);
  const chosen = allFit ? inOrder : aligned(false);
  const placed = headings.flatMap((heading, at): MatchedColumn[] => {
    const one = printed[chosen[at] ?? -1];
    const entry = matchOf.get(heading);
    if (!one) return entry ? [entry] : [];
    const { column, split, data, copy } = one.slot;
    if (entry && plays(entry, one)) return [{ ...entry, copy }];
    const likeness = Math.max(weights.column.fits, likeOf(at, one));
    return [{ heading, column, split, data, copy, likeness }];
  });
  return placed.map((entry) => ({ ...entry, heading: withPeriod(entry, placed) }));
}

/** Nothing of the heading says which column it is: it is lost, or a year that its neighbours have as well. */
function saysNothing({ mute, texts }: HeadingColumn): boolean {
  return mute === true || (texts.length === 1 && isPeriodText(texts[0] ?? ''));
}

/** The year of a repeated column whose own was lost: years go up by one from copy to copy. */
function withPeriod(entry: MatchedColumn, placed: readonly MatchedColumn[]): HeadingColumn {
  const { heading, column, copy = 0 } = entry;
  if (column.repeats === undefined || heading.period !== null) return heading;
  const dated = placed.filter((other) => other.column === column && other.heading.period !== null);
  const distance = (other: MatchedColumn): number => Math.abs((other.copy ?? 0) - copy);
  const [near] = dated.sort((a, b) => distance(a) - distance(b));
  const period = near?.heading.period ?? null;
  return near && period !== null ? { ...heading, period: period + copy - (near.copy ?? 0) } : heading;
}
