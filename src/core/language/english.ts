/** "1 row", "12 rows"; a count may come as it is to be shown. */
export function plural(count: number | string, noun: string): string {
  return `${String(count)} ${noun}${String(count) === '1' ? '' : 's'}`;
}
