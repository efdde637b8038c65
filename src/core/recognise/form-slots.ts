import type { ColumnData, Layout, LayoutColumn } from '../layouts/layout';
import { memoBy } from '../text-memo';
import type { HeadingColumn } from './heading-column';
import { beginningOf } from './heading-words';
import { weights } from './weights';
import type { Words } from './words';
import { likeness, wordsOf } from './words';

/** A place in a form that one column of the sheet can take. */
export interface Slot {
  readonly column: LayoutColumn;
  readonly order: number;
  readonly split: 'K' | 'Rp' | null;
  readonly copy: number;
  readonly data: ColumnData;
}

/** A form as a heading is held against it. */
export interface FormSlots {
  readonly slots: readonly Slot[];
  /** How alike each slot is to a heading: the same headings stand on many sheets, and in many bands of one. */
  readonly likenesses: (asked: AskedHeading) => readonly number[];
}

interface AskedHeading {
  readonly heading: HeadingColumn;
  readonly words: HeadingWords;
}

interface ColumnWords {
  readonly own: readonly Words[];
  readonly group: readonly Words[];
  readonly both: readonly Words[];
}

const slotsOf = new Map<Layout, FormSlots>();

export function formSlots(layout: Layout): FormSlots {
  const known = slotsOf.get(layout);
  if (known) return known;
  const slots: Slot[] = [];
  const headings = new Map<LayoutColumn, ColumnWords>();
  layout.columns.forEach((column, at) => {
    const order = layout.columns.length > 1 ? at / (layout.columns.length - 1) : 0;
    const copies = column.repeats === undefined ? 1 : Math.max(column.repeats, weights.column.copiesAtMost);
    for (let copy = 0; copy < copies; copy++)
      slots.push({ column, order, split: null, copy, data: column.data });
    if (column.splits) {
      slots.push({ column, order, split: 'K', copy: 0, data: column.data });
      slots.push({
        column,
        order,
        split: 'Rp',
        copy: 0,
        data: column.data === 'persen' ? 'persen' : 'rupiah',
      });
    }
    const group = column.group ?? [];
    headings.set(column, {
      own: column.headings.map(wordsOf),
      group: group.map(wordsOf),
      both: group
        .slice(0, 2)
        .flatMap((above) => column.headings.slice(0, 3).map((own) => wordsOf(`${above} ${own}`))),
    });
  });
  const likenesses = memoBy(keyOf, ({ heading, words }: AskedHeading) =>
    slots.map((slot) => {
      const models = headings.get(slot.column);
      return models ? slotLikeness(slot, models, heading, words) : 0;
    }),
  );
  const form = { slots, likenesses };
  slotsOf.set(layout, form);
  return form;
}

function keyOf({ heading, words }: AskedHeading): string {
  return `${words.key} ${String(heading.split)} ${String(heading.period)} ${heading.texts.length} ${heading.change ?? ''}`;
}

/** Words of a heading column, once per sheet: with and without its K or Rp. */
export interface HeadingWords {
  /** Tells the words of one heading from those of others. */
  readonly key: string;
  readonly own: Words;
  readonly above: Words;
  readonly all: Words;
  readonly ownWithSplit: Words;
  readonly aboveWithSplit: Words;
}

export function headingWordsOf(heading: HeadingColumn): HeadingWords {
  const last = (texts: readonly string[]): Words => wordsOf(beginningOf(texts[texts.length - 1] ?? ''));
  const above = (texts: readonly string[]): Words => wordsOf(texts.slice(0, -1).map(beginningOf).join(' '));
  const words = {
    own: last(heading.texts),
    above: above(heading.texts),
    all: wordsOf(heading.texts.map(beginningOf).join(' ')),
    ownWithSplit: last(heading.whole),
    aboveWithSplit: above(heading.whole),
  };
  return {
    ...words,
    key: [words.own, words.above, words.all, words.ownWithSplit, words.aboveWithSplit]
      .map(({ id }) => id)
      .join(),
  };
}

/** The number that the form prints over a slot. */
export function numberOf(slot: Slot): number | null {
  return slot.column.number === null ? null : slot.column.number + slot.copy;
}

function slotLikeness(slot: Slot, models: ColumnWords, heading: HeadingColumn, words: HeadingWords): number {
  const { change } = slot.column;
  if ((change === 'sesudah' ? undefined : change) !== heading.change) return 0;
  if (slot.split !== null && heading.split !== slot.split) return 0;
  if (slot.split === null && heading.split !== null && slot.column.splits) return 0;
  if (
    slot.column.repeats !== undefined &&
    slot.copy > 0 &&
    heading.period === null &&
    heading.texts.length < 2
  )
    return 0;
  const { ordinal } = slot.column;
  if (ordinal !== undefined && heading.period !== null && heading.period < 100) {
    return heading.period === ordinal
      ? Math.max(best(models.group, words.all), best(models.both, words.all))
      : 0;
  }
  const asOwn = slot.split === null && heading.split !== null;
  const own = asOwn ? words.ownWithSplit : words.own;
  const above = asOwn ? words.aboveWithSplit : words.above;
  const ownLike = best(models.own, own);
  if (models.group.length > 0) {
    const flat = weights.column.flat * best(models.both, words.all);
    if (above.tokens.length === 0) return Math.max(weights.column.groupMissing * ownLike, flat);
    return Math.max(
      weights.column.ownInGroup * ownLike + weights.column.groupAbove * best(models.group, above),
      flat,
    );
  }
  if (above.tokens.length === 0) return ownLike;
  return Math.max(
    weights.column.strangeGroup * ownLike,
    weights.column.strangeGroupJoined * best(models.own, words.all),
  );
}

/** The likeliest of a column's headings; the official one (the first) wins over the others when they fit alike. */
function best(models: readonly Words[], words: Words): number {
  let most = 0;
  models.forEach((model, at) => {
    most = Math.max(
      most,
      likeness(model, words) - Math.min(weights.column.wordingAtMost, at * weights.column.wording),
    );
  });
  return most;
}
