/**
 * A text (and what stood above it, as the number that was made of that) as one number of 53 bits, after cyrb53: two
 * different texts of a table of 100,000 rows get the same one in less than one of a million tables.
 */
export function hashText(text: string, above: number): number {
  let high = 0xdeadbeef ^ (above >>> 0);
  let low = 0x41c6ce57 ^ Math.floor(above / 0x100000000);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
