import type { FormSlots, Slot } from './form-slots';
import type { MatchedColumn } from './matched-column';
import { weights } from './weights';

/** A slot of the form where this sheet prints it. */
export interface PrintedSlot {
  readonly slot: Slot;
  /** Its place among the form's slots. */
  readonly at: number;
}

/**
 * The slots of the form in the order this sheet prints them: split where it splits, once for each year it has, and
 * columns that share a group side by side, year after year.
 */
export function printedOrder(
  { slots }: FormSlots,
  matched: readonly MatchedColumn[],
): readonly PrintedSlot[] {
  const splits = matched.some(({ split }) => split !== null);
  const countOf = (column: Slot['column']): number =>
    matched.filter((entry) => entry.column === column).length;
  const years = (repeats: number): number =>
    Math.max(
      repeats,
      ...matched.filter(({ column }) => column.repeats === repeats).map(({ column }) => countOf(column)),
    );
  const printed = slots
    .map((slot, at) => ({ slot, at }))
    .filter(({ slot: { column, split, copy } }) => {
      if (column.repeats !== undefined && copy >= years(column.repeats)) return false;
      if (!column.splits) return true;
      const own = matched.filter((entry) => entry.column === column);
      // Of a column that was not found its halves as well as the whole may stand there, where others have halves.
      if (own.length === 0) return splits || split === null;
      return own.some((entry) => entry.split !== null) === (split !== null);
    });
  const group = ({ column }: Slot): unknown =>
    column.repeats === undefined ? column : (column.group ?? column);
  const first = (slot: Slot): number => printed.findIndex((other) => group(other.slot) === group(slot));
  return printed
    .map((one) => ({ ...one, first: first(one.slot) }))
    .sort((a, b) => a.first - b.first || a.slot.copy - b.slot.copy || a.at - b.at);
}

/**
 * The best pairing of columns with slots that keeps the order of both; what a pair is worth, 0 where it may not be.
 * Gives for each column the place of its slot, or -1. A slot that the form cannot do without costs a little when left out.
 */
export function alignInOrder(
  columns: number,
  slots: readonly PrintedSlot[],
  worth: (column: number, slot: number) => number,
): readonly number[] {
  const width = slots.length + 1;
  const best = new Float64Array((columns + 1) * width);
  const missed = (slot: number): number => {
    const column = slots[slot]?.slot.column;
    return column?.repeats !== undefined || column?.splits || column?.optional ? 0 : weights.column.leftOut;
  };
  const step = new Uint8Array((columns + 1) * width);
  for (let slot = 1; slot < width; slot++) {
    best[slot] = (best[slot - 1] ?? 0) - missed(slot - 1);
    step[slot] = LEAVE_SLOT;
  }
  for (let column = 1; column <= columns; column++) {
    for (let slot = 0; slot < width; slot++) {
      const here = column * width + slot;
      best[here] = best[here - width] ?? 0;
      step[here] = LEAVE_COLUMN;
      if (slot === 0) continue;
      const without = (best[here - 1] ?? 0) - missed(slot - 1);
      if (without > (best[here] ?? 0)) {
        best[here] = without;
        step[here] = LEAVE_SLOT;
      }
      const gain = worth(column - 1, slot - 1);
      const paired = (best[here - width - 1] ?? 0) + gain;
      if (gain > 0 && paired >= (best[here] ?? 0)) {
        best[here] = paired;
        step[here] = PAIR;
      }
    }
  }
  const chosen = new Array<number>(columns).fill(-1);
  for (let column = columns, slot = slots.length; column > 0;) {
    const taken = step[column * width + slot];
    if (taken === PAIR) chosen[column - 1] = slot - 1;
    if (taken !== LEAVE_COLUMN) slot--;
    if (taken !== LEAVE_SLOT) column--;
  }
  return chosen;
}

const LEAVE_COLUMN = 0;
const LEAVE_SLOT = 1;
const PAIR = 2;
