import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { recordFrom, recordText, type UndoRecord } from './undo-record';

/** Changes that can be taken back, kept beside the workbook: what is kept in it costs the user's own Ctrl+Z. */
export interface UndoShelf {
  keep(record: UndoRecord): Promise<void>;
  find(id: string): Promise<UndoRecord | null>;
  forget(id: string): Promise<void>;
  /** The last change this pane has made. */
  last(): UndoRecord | null;
  /** The last change made to this document on this computer before the pane was opened. */
  lastBefore(): Promise<UndoRecord | null>;
}

const DATABASE = 'periksa-renja-perubahan';
const CHANGES = 'changes';
/** Of all documents together. */
const MOST_KEPT = 60;

interface Kept extends DBSchema {
  readonly [CHANGES]: {
    readonly key: number;
    readonly value: { readonly document: string; readonly id: string; readonly text: string };
    readonly indexes: { readonly id: string };
  };
}

/**
 * In memory, and in IndexedDB for a document that has an address; a browser that refuses storage leaves the memory.
 */
export function createUndoShelf(document: string): UndoShelf {
  const records: UndoRecord[] = [];
  const stored = async <T>(otherwise: T, act: (base: IDBPDatabase<Kept>) => Promise<T>): Promise<T> => {
    if (document === '') return otherwise;
    try {
      return await within(act);
    } catch {
      // Refused or full: what is in memory counts.
      return otherwise;
    }
  };
  return {
    keep: async (record) => {
      records.push(record);
      if (records.length > MOST_KEPT) records.shift();
      await stored(undefined, async (base) => {
        await base.add(CHANGES, { document, id: record.id, text: recordText(record) });
        const keys = await base.getAllKeys(CHANGES);
        for (const key of keys.slice(0, -MOST_KEPT)) await base.delete(CHANGES, key);
      });
    },
    find: async (id) => {
      const here = records.find((record) => record.id === id);
      if (here) return here;
      return stored(null, async (base) => {
        const kept = await base.getFromIndex(CHANGES, 'id', id);
        return kept ? recordFrom(kept.text) : null;
      });
    },
    forget: async (id) => {
      const at = records.findIndex((record) => record.id === id);
      if (at >= 0) records.splice(at, 1);
      await stored(undefined, async (base) => {
        const key = await base.getKeyFromIndex(CHANGES, 'id', id);
        if (key !== undefined) await base.delete(CHANGES, key);
      });
    },
    last: () => records.at(-1) ?? null,
    lastBefore: () =>
      stored(null, async (base) => {
        const all = await base.getAll(CHANGES);
        const last = all.findLast((kept) => kept.document === document);
        return last ? recordFrom(last.text) : null;
      }),
  };
}

/** Opened for one thing at a time: a page that is left open must not hold up another version of the add-in. */
async function within<T>(act: (base: IDBPDatabase<Kept>) => Promise<T>): Promise<T> {
  const base = await openDB<Kept>(DATABASE, 1, {
    upgrade: (made) => {
      made.createObjectStore(CHANGES, { autoIncrement: true }).createIndex('id', 'id', { unique: true });
    },
  });
  try {
    return await act(base);
  } finally {
    base.close();
  }
}
