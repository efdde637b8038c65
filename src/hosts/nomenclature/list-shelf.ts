import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Bilingual } from '../../core/language/language';
import type { BrokenList, KeptLists, ListSaved, ListStore } from './list-store';

/** The lists at hand: those that come with the program, then those that a store keeps. */
export interface ListShelf {
  /** Reads the store where that was not done yet, or where what it keeps has changed since. */
  ready(): Promise<void>;
  lists(): readonly Nomenclature[];
  /** Whether the list came with the program. */
  isOwn(id: string): boolean;
  broken(): readonly BrokenList[];
  /** Why the store cannot be read at all; null where it can. */
  refused(): Bilingual | null;
  save(list: Nomenclature): Promise<ListSaved>;
  remove(id: string): Promise<boolean>;
}

const NOTHING_KEPT: KeptLists = { lists: [], broken: [] };

/** Without a store only the program's own lists. */
export function createListShelf(own: readonly Nomenclature[], store: ListStore | null = null): ListShelf {
  let kept = NOTHING_KEPT;
  let all = own;
  let reading: Promise<void> | null = null;
  const isOwn = (id: string): boolean => own.some(({ meta }) => meta.id === id);
  const read = async (): Promise<void> => {
    kept = store ? await store.read() : NOTHING_KEPT;
    all = [...own, ...kept.lists.filter(({ meta }) => !isOwn(meta.id))];
  };
  store?.watch?.(() => {
    reading = null;
  });
  return {
    ready: () => (reading ??= read()),
    lists: () => all,
    isOwn,
    broken: () => kept.broken,
    refused: () => kept.refused ?? null,
    save: async (list) => {
      if (!store || isOwn(list.meta.id)) return { ok: false, message: ownName(list.meta.name) };
      const saved = await store.save(list);
      if (saved.ok) await (reading = read());
      return saved;
    },
    remove: async (id) => {
      const removed = !isOwn(id) && (await store?.remove(id)) === true;
      if (removed) await (reading = read());
      return removed;
    },
  };
}

function ownName(name: string): Bilingual {
  return {
    id: `Nama «${name}» dipakai daftar bawaan. Beri daftar ini nama lain.`,
    en: `The name “${name}” belongs to the list that comes with the program. Give this list another name.`,
  };
}
