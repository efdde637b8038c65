import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Bilingual } from '../../core/language/language';
import type { BrokenList, KeptLists, ListSaved, ListStore } from './list-store';
import { withKept } from './list-store';

/** Lists that come with the program; those that have to be fetched hold nothing until then. */
export interface OwnLists {
  lists(): readonly Nomenclature[];
  /** Fetches what was asked for since; false where nothing was, or nothing could be had. */
  fetch(): Promise<boolean>;
  /** Which could not be fetched when last asked for; null where all could. */
  failed(): Bilingual | null;
}

/** The lists at hand: those that come with the program, then those that a store keeps. */
export interface ListShelf {
  /** Reads the store where that was not done yet, or where what it keeps has changed since. */
  ready(): Promise<void>;
  /** Fetches the lists that something was asked of; true where there are more now: then it is to be asked again. */
  settle(): Promise<boolean>;
  lists(): readonly Nomenclature[];
  /** Whether the list came with the program. */
  isOwn(id: string): boolean;
  broken(): readonly BrokenList[];
  /** Why lists are not to be had: those of the store, or some of the program; null where all are. */
  refused(): Bilingual | null;
  save(list: Nomenclature): Promise<ListSaved>;
  remove(id: string): Promise<boolean>;
}

const NOTHING_KEPT: KeptLists = { lists: [], broken: [] };
const NOT_KEPT: Bilingual = {
  id: 'Daftar tidak dapat disimpan di sini.',
  en: 'Lists cannot be kept here.',
};

/** Without a store only the program's own lists. */
export function createListShelf(
  given: OwnLists | readonly Nomenclature[],
  store: ListStore | null = null,
): ListShelf {
  const own: OwnLists =
    'fetch' in given
      ? given
      : { lists: () => given, fetch: () => Promise.resolve(false), failed: () => null };
  let kept = NOTHING_KEPT;
  let all = own.lists();
  let reading: Promise<void> | null = null;
  const put = (): void => {
    all = withKept(own.lists(), kept.lists);
  };
  const read = async (): Promise<void> => {
    kept = store ? await store.read() : NOTHING_KEPT;
    put();
  };
  store?.watch?.(() => {
    reading = null;
  });
  return {
    ready: () => (reading ??= read()),
    settle: async () => {
      const more = await own.fetch();
      if (more) put();
      return more;
    },
    lists: () => all,
    isOwn: (id) => kept.lists.every(({ meta }) => meta.id !== id) && all.some(({ meta }) => meta.id === id),
    broken: () => kept.broken,
    refused: () => kept.refused ?? own.failed(),
    save: async (list) => {
      if (!store) return { ok: false, message: NOT_KEPT };
      const saved = await store.save(list);
      if (saved.ok) await (reading = read());
      return saved;
    },
    remove: async (id) => {
      const removed = (await store?.remove(id)) === true;
      if (removed) await (reading = read());
      return removed;
    },
  };
}
