import type { ColumnData, Layout, LayoutColumn } from '../layouts/layout';
import { assign } from './assign';
import type { ColumnProfile } from './column-profile';
import { profileSpeaksFor } from './column-profile';
import type { HeadingColumn } from './heading-columns';
import type { Words } from './words';
import { likeness, wordsOf } from './words';

/** A place in a form that one column of the sheet can take. */
interface Slot {
  readonly column: LayoutColumn;
  readonly order: number;
  readonly split: 'K' | 'Rp' | null;
  readonly copy: number;
  readonly data: ColumnData;
}

export interface MatchedColumn {
  readonly heading: HeadingColumn;
  readonly column: LayoutColumn;
  readonly split: 'K' | 'Rp' | null;
  readonly data: ColumnData;
  /** How alike the headings are, 0 to 1. */
  readonly likeness: number;
}

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

const FITS = 0.5;
const COPIES_AT_MOST = 8;

interface Model {
  readonly slots: readonly Slot[];
  readonly headings: ReadonlyMap<
    LayoutColumn,
    { own: readonly Words[]; group: readonly Words[]; both: readonly Words[] }
  >;
}
const modelOf = new Map<Layout, Model>();

function modelFor(layout: Layout): Model {
  const known = modelOf.get(layout);
  if (known) return known;
  const slots: Slot[] = [];
  const headings = new Map<LayoutColumn, { own: Words[]; group: Words[]; both: Words[] }>();
  layout.columns.forEach((column, at) => {
    const order = layout.columns.length > 1 ? at / (layout.columns.length - 1) : 0;
    const copies = column.repeats === undefined ? 1 : Math.max(column.repeats, COPIES_AT_MOST);
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
  const model = { slots, headings };
  modelOf.set(layout, model);
  return model;
}

/** Words of a heading column, once per sheet: with and without its K or Rp. */
export interface HeadingWords {
  readonly own: Words;
  readonly above: Words;
  readonly all: Words;
  readonly ownWithSplit: Words;
  readonly aboveWithSplit: Words;
}

export function headingWordsOf(heading: HeadingColumn): HeadingWords {
  const last = (texts: readonly string[]): Words => wordsOf(texts[texts.length - 1] ?? '');
  const above = (texts: readonly string[]): Words => wordsOf(texts.slice(0, -1).join(' '));
  return {
    own: last(heading.texts),
    above: above(heading.texts),
    all: wordsOf(heading.texts.join(' ')),
    ownWithSplit: last(heading.whole),
    aboveWithSplit: above(heading.whole),
  };
}

/** Matches the columns of a heading with those of a form and says how well they fit. */
export function matchLayout(
  layout: Layout,
  headings: readonly HeadingColumn[],
  words: readonly HeadingWords[],
  profiles: readonly ColumnProfile[],
): LayoutMatch {
  const model = modelFor(layout);
  const alike = headings.map((heading, at) =>
    model.slots.map((slot) => slotLikeness(model, slot, heading, words[at])),
  );
  // Slots that no heading fits would only make the assignment slow.
  const slots = model.slots
    .map((slot, at) => ({ slot, at }))
    .filter(({ at }) => alike.some((line) => (line[at] ?? 0) >= FITS));
  const gain = headings.map((heading, at) => {
    const place = headings.length > 1 ? at / (headings.length - 1) : 0;
    return slots.map(({ slot, at: slotAt }) => {
      const like = alike[at]?.[slotAt] ?? 0;
      if (like < FITS) return 0;
      const nearness = 0.08 * (1 - 2 * Math.abs(place - slot.order));
      const numbered =
        heading.number?.number !== undefined && heading.number.number === numberOf(slot) ? 0.12 : 0;
      // Funds with a column each under one heading: their sum is what the form asks for.
      const sum = slot.data === 'rupiah' && heading.texts.length > 1 && isSumHeading(heading) ? 0.1 : 0;
      const profile = profiles[at];
      const content = profile ? profileSpeaksFor(profile, slot.data) : 0;
      return Math.max(0.01, like + nearness + numbered + sum + content - slot.copy * 0.001);
    });
  });
  const chosen = assign(gain);
  const matched: MatchedColumn[] = [];
  headings.forEach((heading, at) => {
    const taken = slots[chosen[at] ?? -1];
    if (!taken) return;
    const { column, split, data } = taken.slot;
    matched.push({ heading, column, split, data, likeness: alike[at]?.[taken.at] ?? 0 });
  });
  fillByNumber(layout, headings, matched);
  return judge(layout, headings, matched);
}

function isSumHeading({ texts }: HeadingColumn): boolean {
  return /^(?:jumlah|total)\b/i.test(texts.at(-1)?.trim() ?? '');
}

function numberOf(slot: Slot): number | null {
  return slot.column.number === null ? null : slot.column.number + slot.copy;
}

function slotLikeness(
  model: Model,
  slot: Slot,
  heading: HeadingColumn,
  words: HeadingWords | undefined,
): number {
  const models = model.headings.get(slot.column);
  if (!models || !words) return 0;
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
    const flat = 0.96 * best(models.both, words.all);
    if (above.tokens.length === 0) return Math.max(0.82 * ownLike, flat);
    return Math.max(0.58 * ownLike + 0.42 * best(models.group, above), flat);
  }
  if (above.tokens.length === 0) return ownLike;
  return Math.max(0.93 * ownLike, 0.95 * best(models.own, words.all));
}

/** The likeliest of a column's headings; the official one (the first) wins over the others when they fit alike. */
function best(models: readonly Words[], words: Words): number {
  let most = 0;
  models.forEach((model, at) => {
    most = Math.max(most, likeness(model, words) - Math.min(0.06, at * 0.015));
  });
  return most;
}

/** Columns whose heading tells nothing take the free role of their printed number, where the other numbers agree. */
function fillByNumber(layout: Layout, headings: readonly HeadingColumn[], matched: MatchedColumn[]): void {
  const numbered = matched.filter(
    (entry) =>
      entry.heading.number?.number !== undefined &&
      entry.heading.number.number !== null &&
      entry.column.repeats === undefined,
  );
  const agreeing = numbered.filter((entry) => entry.heading.number?.number === entry.column.number).length;
  if (numbered.length < 3 || agreeing < numbered.length * 0.7) return;
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
      likeness: FITS,
    });
  }
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
  const precision =
    headings.length === 0 ? 0 : matched.reduce((sum, entry) => sum + entry.likeness, 0) / headings.length;
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
    complete: layout.musts.every((group) => group.some(stands)),
  };
}
