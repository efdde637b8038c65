import type { ReadTable, TableRow } from '../../read/read-table';
import { inBlocks } from './row-blocks';

/** What a row is to a stretch: found in it, the end of it, or neither. */
export type InStretch<V> = { readonly found: V } | 'ends' | null;

/** The stretches of one block, and how they join those of the blocks beside it. */
interface BlockStretches<V> {
  readonly all: readonly (readonly V[])[];
  /** Nothing ends a stretch before the first, and after the last. */
  readonly goesOn: boolean;
  readonly isOpen: boolean;
}

/** What is found in rows one after the other, until a row ends the stretch: block by block, so that edits stay local. */
export function stretchesIn<K extends object, V>(
  judge: (read: ReadTable, row: TableRow, about: K) => InStretch<V>,
): (read: ReadTable, about: K) => readonly (readonly V[])[] {
  const blocks = inBlocks((read, rows, about: K): BlockStretches<V> => {
    const all: V[][] = [];
    let goesOn = true;
    let open: V[] | null = null;
    let isOpen = true;
    for (const row of rows) {
      const what = judge(read, row, about);
      if (what === null) continue;
      isOpen = what !== 'ends';
      if (what === 'ends') {
        if (all.length === 0) goesOn = false;
        open = null;
      } else if (open) open.push(what.found);
      else all.push((open = [what.found]));
    }
    return { all, goesOn, isOpen };
  }, sameNothing);
  return (read, about) => joined(blocks(read, about));
}

function joined<V>(blocks: readonly BlockStretches<V>[]): readonly (readonly V[])[] {
  const stretches: (readonly V[])[] = [];
  let isOpen = false;
  for (const { all, goesOn, isOpen: staysOpen } of blocks) {
    const [first, ...others] = all;
    if (!first) {
      isOpen &&= goesOn;
      continue;
    }
    const last = isOpen && goesOn ? stretches.pop() : undefined;
    stretches.push(last ? [...last, ...first] : first, ...others);
    isOpen = staysOpen;
  }
  return stretches;
}

/** Most blocks have none, before and after an edit. */
function sameNothing<V>(one: BlockStretches<V>, other: BlockStretches<V>): boolean {
  return one.all.length === 0 && other.all.length === 0 && one.goesOn === other.goesOn;
}
