import type { FormRow } from './form-rows';

/** Below 0 where the first row's code comes before the second's; 0 where one of them has none. */
export function compareKode(one: FormRow, other: FormRow): number {
  const [a, b] = [segments(one), segments(other)];
  if (!a || !b) return 0;
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function segments({ cells }: FormRow): readonly number[] | null {
  const value = cells['kode']?.value;
  if (typeof value !== 'string' || !/^[\dX]+(?:\.[\dX]+)*$/.test(value)) return null;
  return value.split('.').map((part) => (part.includes('X') ? -1 : Number(part)));
}
