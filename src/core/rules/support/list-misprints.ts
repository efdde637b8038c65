import { compareName } from '../../nomenclature/compare-name';
import { normaliseName } from '../../nomenclature/name-key';
import { memo } from '../../memo';
import type { TableNomenclature } from './table-nomenclature';

/** How often a word stands in a list of thousands of names, if it is a word, and if it is a misprint. */
const COMMON_WORD = 20;
const RARE_WORD = 3;

/** The list has the slip, not the table: another list has the name so, or the list itself writes the word otherwise. */
export function isMisprinted(
  { list, others, pemda }: Pick<TableNomenclature, 'list' | 'others' | 'pemda'>,
  stated: string,
  official: string,
  code: string,
): boolean {
  const elsewhere = others.some((other) => {
    const name = other.byCode(code, pemda)?.entry.name;
    return name !== undefined && ['sama', 'setara'].includes(compareName(stated, name).agreement);
  });
  if (elsewhere) return true;
  const counts = wordCounts(list);
  const [own, theirs] = [wordsOf(stated), wordsOf(official)];
  const added = own.filter((word) => !theirs.includes(word));
  const missing = theirs.filter((word) => !own.includes(word));
  const [ownWord = '', ...moreOwn] = added;
  const [theirWord = '', ...moreTheirs] = missing;
  if (moreOwn.length > 0 || moreTheirs.length > 0) return false;
  const common = counts.get(ownWord) ?? 0;
  const rare = counts.get(theirWord) ?? 0;
  return (
    common >= COMMON_WORD &&
    (rare <= RARE_WORD || (rare * COMMON_WORD <= common && sameEnds(ownWord, theirWord)))
  );
}

/** "dam" for "dalam": letters were lost between the first and the last. */
function sameEnds(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0) && one.at(-1) === other.at(-1);
}

const wordCounts: (list: TableNomenclature['list']) => ReadonlyMap<string, number> = memo((list) => {
  const counts = new Map<string, number>();
  for (const { name } of list.entries)
    for (const word of wordsOf(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

function wordsOf(name: string): string[] {
  return normaliseName(name).split(' ');
}
