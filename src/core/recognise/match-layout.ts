import type { Layout } from '../layouts/layout';
import { assign } from './assign';
import type { ColumnProfile } from './column-profile';
import { profileSpeaksFor } from './column-profile';
import { fillByNumber, fillByOrder } from './fill-columns';
import { formSlots, type HeadingWords, numberOf, type Slot } from './form-slots';
import type { HeadingColumn } from './heading-column';
import type { MatchedColumn } from './matched-column';
import { weights } from './weights';

export interface LayoutMatch {
  readonly layout: Layout;
  readonly matched: readonly MatchedColumn[];
  /** Roles of the form (by its own columns, not optional) that were found, and how many there are. */
  readonly found: number;
  readonly of: number;
  /** 0 to 1: how well sheet and form cover each other. */
  readonly score: number;
  /** A role of every group the form cannot do without was found. */
  readonly complete: boolean;
}

/** Matches the columns of a heading with those of a form and says how well they fit. */
export function matchLayout(
  layout: Layout,
  headings: readonly HeadingColumn[],
  words: readonly HeadingWords[],
  profiles: readonly ColumnProfile[],
  by: 'judul' | 'nomor' = 'judul',
): LayoutMatch {
  const form = formSlots(layout);
  const alike = headings.map((heading, at) => {
    const own = words[at];
    return own ? form.likenesses({ heading, words: own }) : [];
  });
  const decides = (heading: HeadingColumn | undefined, slot: Slot): boolean =>
    by === 'nomor' && hasNumberOf(heading, slot);
  // Slots that no heading fits would only make the assignment slow.
  const slots = form.slots
    .map((slot, at) => ({ slot, at }))
    .filter(({ slot, at }) =>
      alike.some((line, index) => (line[at] ?? 0) >= weights.column.fits || decides(headings[index], slot)),
    );
  const gain = headings.map((heading, at) => {
    const place = headings.length > 1 ? at / (headings.length - 1) : 0;
    return slots.map(({ slot, at: slotAt }) => {
      const like = alike[at]?.[slotAt] ?? 0;
      const decided = decides(heading, slot);
      // What only the group says, its neighbours say as well: the order of the columns decides.
      if ((like < weights.column.fits || heading.mute) && !decided) return 0;
      const nearness = weights.column.place * (1 - 2 * Math.abs(place - slot.order));
      const numbered =
        heading.number?.number !== undefined && heading.number.number === numberOf(slot)
          ? weights.column.number
          : 0;
      const byNumber = decided ? weights.column.numberDecides : 0;
      const sum =
        slot.data === 'rupiah' && heading.texts.length > 1 && isSumHeading(heading) ? weights.column.sum : 0;
      const profile = profiles[at];
      const content = profile ? profileSpeaksFor(profile, slot.data) : 0;
      // «Pagu» alone is rather the pagu of the plan than one of a group that is left out.
      const groupless =
        slot.column.optional && slot.column.group && heading.texts.length === 1
          ? weights.column.optionalPlace
          : 0;
      return Math.max(
        weights.column.least,
        like + nearness + numbered + byNumber + sum + content + groupless - slot.copy * weights.column.copy,
      );
    });
  });
  const chosen = assign(gain);
  const matched: MatchedColumn[] = [];
  headings.forEach((heading, at) => {
    const taken = slots[chosen[at] ?? -1];
    if (!taken) return;
    const { column, split, data, copy } = taken.slot;
    matched.push({
      heading,
      column,
      split,
      data,
      copy,
      likeness: decides(heading, taken.slot)
        ? Math.max(weights.column.fits, alike[at]?.[taken.at] ?? 0)
        : (alike[at]?.[taken.at] ?? 0),
    });
  });
  fillByNumber(layout, headings, matched);
  return judge(layout, headings, fillByOrder(form, headings, { alike, profiles }, matched));
}

/** The printed number is the slot's, and so is its half. */
function hasNumberOf(heading: HeadingColumn | undefined, slot: Slot): boolean {
  const number = heading?.number?.number ?? null;
  return number !== null && number === numberOf(slot) && (heading?.split ?? null) === slot.split;
}

function isSumHeading({ texts }: HeadingColumn): boolean {
  return /^(?:jumlah|total)\b/i.test(texts.at(-1)?.trim() ?? '');
}

function judge(
  layout: Layout,
  headings: readonly HeadingColumn[],
  matched: readonly MatchedColumn[],
): LayoutMatch {
  let total = 0;
  let found = 0;
  let foundRoles = 0;
  let of = 0;
  for (const column of layout.columns) {
    const weight = column.weight ?? 1;
    const mine = matched.filter((entry) => entry.column === column);
    const quality = mine.reduce((sum, entry) => sum + entry.likeness, 0) / Math.max(1, mine.length);
    const share =
      column.repeats === undefined ? 1 : Math.min(1, mine.length / Math.max(1, column.repeats - 1));
    if (mine.length > 0) foundRoles++;
    if (mine.length > 0) found += weight * quality * share;
    if (!column.optional || mine.length > 0) {
      total += weight;
      of++;
    }
  }
  const recall = total === 0 ? 0 : found / total;
  // A heading that says nothing says nothing against the form either.
  const lost = headings.filter(
    (one) => one.mute && !matched.some(({ heading }) => heading.left === one.left),
  ).length;
  const judged = headings.length - lost;
  const precision = judged === 0 ? 0 : matched.reduce((sum, entry) => sum + entry.likeness, 0) / judged;
  // A column the form repeats for each year says nothing when it stands there once.
  const stands = (role: string): boolean => {
    const mine = matched.filter((entry) => entry.column.role === role);
    return mine.length > (mine[0]?.column.repeats === undefined ? 0 : 1);
  };
  return {
    layout,
    matched,
    found: foundRoles,
    of,
    score: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
    // Each column that cannot be read may be one that the form cannot do without.
    complete: layout.musts.filter((group) => !group.some(stands)).length <= lost,
  };
}
