import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { writeNomenclatureFile } from '../../core/nomenclature/nomenclature-file';
import type { Bilingual } from '../../core/language/language';
import { keptLists, type ListStore } from '../nomenclature/list-store';

const DATABASE = 'periksa-renja';
const LISTS = 'nomenclature';

/** Other pages and workers of the same address hear on this channel that the lists changed. */
const CHANNEL = 'periksa-renja/nomenclature';

interface Kept extends DBSchema {
  /** By id, the text of the file that the command line would keep. */
  readonly [LISTS]: { readonly key: string; readonly value: string };
}

/**
 * Kept lists in IndexedDB, on this computer and for this browser (in Excel: for the add-in) alone. A browser may refuse
 * storage, in private windows for one: then reading gives none and says why, and saving says why.
 */
export function createBrowserListStore(): ListStore {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  return {
    read: async () => {
      try {
        return keptLists(
          await within(async (base) => {
            const [ids, texts] = await Promise.all([base.getAllKeys(LISTS), base.getAll(LISTS)]);
            return ids.map((id, at) => ({ id, text: texts[at] ?? '' }));
          }),
        );
      } catch (fault) {
        return { lists: [], broken: [], refused: notReadable(why(fault)) };
      }
    },
    save: async (list) => {
      try {
        await within((base) => base.put(LISTS, writeNomenclatureFile(list), list.meta.id));
        channel?.postMessage(null);
        return { ok: true };
      } catch (fault) {
        return { ok: false, message: notKept(why(fault)) };
      }
    },
    remove: async (id) => {
      try {
        const there = await within(async (base) => {
          const key = await base.getKey(LISTS, id);
          if (key !== undefined) await base.delete(LISTS, id);
          return key !== undefined;
        });
        if (there) channel?.postMessage(null);
        return there;
      } catch {
        return false;
      }
    },
    watch: (changed) => channel?.addEventListener('message', changed),
  };
}

/** Opened for one thing at a time: a page that is left open must not hold up another version of the add-in. */
async function within<T>(act: (base: IDBPDatabase<Kept>) => Promise<T>): Promise<T> {
  const base = await openDB<Kept>(DATABASE, 1, {
    upgrade: (made) => void made.createObjectStore(LISTS),
  });
  try {
    return await act(base);
  } finally {
    base.close();
  }
}

function why(fault: unknown): string {
  return fault instanceof Error || fault instanceof DOMException ? fault.name : String(fault);
}

function notKept(reason: string): Bilingual {
  return {
    id: `Daftar tidak dapat disimpan: peramban menolak penyimpanan di komputer ini (${reason}). Izinkan penyimpanan (cookie) untuk alamat ini, atau kosongkan tempat, lalu ulangi.`,
    en: `The list could not be kept: the browser refuses storage on this computer (${reason}). Allow storage (cookies) for this address, or make room, and try again.`,
  };
}

function notReadable(reason: string): Bilingual {
  return {
    id: `Daftar yang pernah diimpor tidak dapat dibuka: peramban menolak penyimpanan di komputer ini (${reason}). Hanya daftar bawaan yang dipakai.`,
    en: `Lists that were imported cannot be opened: the browser refuses storage on this computer (${reason}). Only the list that comes with the program is used.`,
  };
}
