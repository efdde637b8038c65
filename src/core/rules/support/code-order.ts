import type { Kode } from '../../read/kode';
import type { ReadTable } from '../../read/read-table';
import { oncePer } from './once-per';
import { inBlocks } from './row-blocks';

/**
 * True where every well-written code of the table is higher than the one before it, all of a level equally long: then
 * none comes twice and no sibling is out of order, and nothing needs to be looked up.
 */
export const codesAscend = oncePer((read: ReadTable): boolean => {
  let last = '';
  const lengths = new Map<string, number>();
  for (const block of ascents(read, read.table)) {
    if (block === null || (block.first !== '' && block.first <= last)) return false;
    for (const [level, length] of block.lengths) {
      if ((lengths.get(level) ?? length) !== length) return false;
      lengths.set(level, length);
    }
    if (block.last !== '') last = block.last;
  }
  return true;
});

/** The lowest and the highest code of a block of rows ("" where it has none), and how long codes of a level are. */
interface Ascent {
  readonly first: string;
  readonly last: string;
  readonly lengths: ReadonlyMap<string, number>;
}

/** Null where the codes of a block do not ascend. */
const ascents = inBlocks((_, rows): Ascent | null => {
  const lengths = new Map<string, number>();
  let first = '';
  let last = '';
  for (const { kode } of rows) {
    if (!kode) continue;
    if (!isWellWritten(kode) || kode.clean <= last) return null;
    last = kode.clean;
    if (first === '') first = last;
    if ((lengths.get(kode.level) ?? last.length) !== last.length) return null;
    lengths.set(kode.level, last.length);
  }
  return { first, last, lengths };
});

/** "1.06.05": of one digit, so that letters compare as numbers would. */
function isWellWritten(kode: Kode): kode is Kode & { readonly level: string } {
  return kode.scheme === '90' && kode.broken === null && kode.level !== null && !kode.clean.includes('X');
}
