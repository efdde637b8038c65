import type { Kode } from '../../read/kode';
import type { ReadTable } from '../../read/read-table';
import { memo } from '../../memo';

/**
 * True where every well-written code of the table is higher than the one before it, all of a level equally long: then
 * none comes twice and no sibling is out of order, and nothing needs to be looked up.
 */
export const codesAscend = memo(({ rows }: ReadTable): boolean => {
  let last = '';
  const lengths = new Map<string, number>();
  for (const { kode } of rows) {
    if (!kode) continue;
    if (!isWellWritten(kode) || kode.clean <= last) return false;
    last = kode.clean;
    if ((lengths.get(kode.level) ?? last.length) !== last.length) return false;
    lengths.set(kode.level, last.length);
  }
  return true;
});

/** "1.06.05": of one digit, so that letters compare as numbers would. */
function isWellWritten(kode: Kode): kode is Kode & { readonly level: string } {
  return kode.scheme === '90' && kode.broken === null && kode.level !== null && !kode.clean.includes('X');
}
