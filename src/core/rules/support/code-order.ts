import type { Kode } from '../../read/kode';
import type { ReadTable } from '../../read/read-table';
import { oncePer } from './once-per';

/**
 * True where every well-written code of the table is higher than the one before it, all of a level equally long: then
 * none comes twice and no sibling is out of order, and nothing needs to be looked up.
 */
export function codesAscend(read: ReadTable): boolean {
  return order(read).ascends;
}

const order = oncePer((read: ReadTable): { readonly ascends: boolean } => {
  const lengths = new Map<string, number>();
  let last = '';
  for (const { kode } of read.rows) {
    if (!kode) continue;
    if (!isWellWritten(kode) || kode.clean <= last) return { ascends: false };
    last = kode.clean;
    const known = lengths.get(kode.level);
    if (known === undefined) lengths.set(kode.level, last.length);
    else if (known !== last.length) return { ascends: false };
  }
  return { ascends: true };
});

/** "1.06.05": of one digit, so that letters compare as numbers would. */
function isWellWritten(kode: Kode): kode is Kode & { readonly level: string } {
  return kode.scheme === '90' && kode.broken === null && kode.level !== null && !kode.clean.includes('X');
}
