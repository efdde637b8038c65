/** How many numbers two lists have in common, each in ascending order; a number that stands twice counts twice. */
export function inCommon(one: Uint32Array, other: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}
