import type { ReadTable, TableRow } from '../../read/read-table';
import { Remembered } from '../../read/remembered';
import { sameItems } from '../../read/same-items';
import { ROWS_IN_BLOCK } from './block-size';
import { oncePer } from './once-per';

/**
 * Looks at the rows of a table block by block, and gives what was made of each block, from the top. What is said of a
 * block is remembered as long as nothing it looked at changes: an edit makes one block of a long table be looked at
 * again, not all rows. `about` is what is asked of the rows: a column, a pair of columns.
 */
export function inBlocks<K extends object, V>(
  make: (read: ReadTable, rows: readonly TableRow[], about: K) => V,
  same?: (before: V, after: V) => boolean,
): (read: ReadTable, about: K) => readonly V[] {
  const known = oncePer((read: ReadTable) =>
    oncePer((about: K) => {
      const blocks = blocksOf(read).map(
        (rows) => new Remembered({ make: () => make(read, rows, about), ...(same && { same }) }),
      );
      // An edit that no block looked at is told by one look, not by one a block.
      return new Remembered({ make: () => blocks.map((block) => block.getThrough()), same: sameItems });
    }),
  );
  return (read, about) => known(read)(about).get();
}

/** The rows for which something is found, in order; blocks in which nothing is found stay what they were. */
export function foundInBlocks<K extends object, V>(
  find: (read: ReadTable, rows: readonly TableRow[], about: K) => readonly V[],
): (read: ReadTable, about: K) => readonly V[] {
  const found = inBlocks(find, sameItems);
  return (read, about) => found(read, about).flat();
}

const blocksOf = oncePer(({ rows, isEditable }: ReadTable): readonly (readonly TableRow[])[] => {
  const size = isEditable ? ROWS_IN_BLOCK : Math.max(1, rows.length);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
});
