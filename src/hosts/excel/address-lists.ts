/** `getRanges` takes an address of at most 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/** Addresses joined by commas, as many lists as are needed. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}
