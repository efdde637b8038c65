import { useState } from 'react';

/**
 * Gives each row a slot, and the slots of rows that went to those that came: what is drawn for the one is filled anew for
 * the other, which costs far less than taking it down and building it up.
 */
export function useSlots(rows: readonly number[]): ReadonlyMap<number, number> {
  const [slots, setSlots] = useState(() => assignSlots(new Map(), rows));
  if (slots.size === rows.length && rows.every((row) => slots.has(row))) return slots;
  const next = assignSlots(slots, rows);
  setSlots(next);
  return next;
}

export function assignSlots(
  before: ReadonlyMap<number, number>,
  rows: readonly number[],
): ReadonlyMap<number, number> {
  const now = new Map<number, number>();
  const taken = new Set<number>();
  for (const row of rows) {
    const slot = before.get(row);
    if (slot === undefined) continue;
    now.set(row, slot);
    taken.add(slot);
  }
  let next = 0;
  for (const row of rows) {
    if (now.has(row)) continue;
    while (taken.has(next)) next++;
    now.set(row, next);
    taken.add(next);
  }
  return now;
}
