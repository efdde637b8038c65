import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

const DATABASE = 'periksa-renja-draf';
const DRAFTS = 'draf';
/** A browser's storage is not for archives. */
const MOST = 5;

/** A workbook with changes that were not saved yet. */
export interface Draft {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Kept extends DBSchema {
  /** By the name of the file. */
  readonly [DRAFTS]: { readonly key: string; readonly value: Draft };
}

/** The latest first; none where the browser forbids storage. */
export async function drafts(): Promise<readonly Draft[]> {
  const all = await within((base) => base.getAll(DRAFTS));
  return (all ?? []).sort((one, other) => other.at - one.at);
}

export async function keepDraft(name: string, bytes: Uint8Array): Promise<void> {
  await within((base) => base.put(DRAFTS, { name, bytes, at: Date.now() }, name));
  for (const old of (await drafts()).slice(MOST)) await dropDraft(old.name);
}

export async function dropDraft(name: string): Promise<void> {
  await within((base) => base.delete(DRAFTS, name));
}

/** Null where the browser refuses: then nothing is kept, and the page asks before it is left. */
async function within<T>(work: (base: IDBPDatabase<Kept>) => Promise<T>): Promise<T | null> {
  try {
    const base = await openDB<Kept>(DATABASE, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore(DRAFTS);
      },
    });
    try {
      return await work(base);
    } finally {
      base.close();
    }
  } catch {
    return null;
  }
}
