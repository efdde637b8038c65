import { createStore, type Store } from '../../pane/state/store';

/** How far a reviewer is with a file; a file without one was not taken up yet. */
export const FILE_STATUSES = ['diperiksa', 'dikembalikan', 'diterima'] as const;
export type FileStatus = (typeof FILE_STATUSES)[number];

export function isFileStatus(word: string): word is FileStatus {
  return FILE_STATUSES.some((one) => one === word);
}

export interface StatusNote {
  readonly status: FileStatus | null;
  readonly note: string;
  /** Milliseconds since 1970: of two the later holds. */
  readonly at: number;
}

/** By the name of the file in small letters. */
export type StatusNotes = Readonly<Record<string, StatusNote>>;

const KEY = 'periksa-renja-status';
const SCHEMA = 'periksa-renja/status/1';
export const NO_STATUS: StatusNote = { status: null, note: '', at: 0 };

export interface StatusDesk extends Store<{ readonly notes: StatusNotes }> {
  put(file: string, change: Partial<Pick<StatusNote, 'status' | 'note'>>): void;
  /** For a colleague: of the files that are named, those that have a status or a note. */
  exported(files: readonly string[]): string;
  /** Takes over what a colleague sent, where it is later than what is here; null where it is no such file, else how many. */
  takeOver(text: string): number | null;
}

/** Status and note of each file, kept in this browser; nothing of it goes anywhere but into a file that is asked for. */
export function createStatusDesk(now: () => number = Date.now): StatusDesk {
  const store = createStore<{ readonly notes: StatusNotes }>({ notes: remembered() });
  const keep = (notes: StatusNotes): void => {
    store.set({ notes });
    try {
      localStorage.setItem(KEY, JSON.stringify(notes));
    } catch {
      // Holds as long as the page is open.
    }
  };
  return {
    ...store,
    put: (file, change) => {
      const { notes } = store.get();
      keep({ ...notes, [keyOf(file)]: { ...NO_STATUS, ...notes[keyOf(file)], ...change, at: now() } });
    },
    exported: (files) => {
      const { notes } = store.get();
      const told = files.flatMap((file) => {
        const known = notes[keyOf(file)];
        return known ? [{ file, ...known }] : [];
      });
      return `${JSON.stringify({ schema: SCHEMA, files: told }, null, 2)}\n`;
    },
    takeOver: (text) => {
      const sent = parsed(text);
      if (!sent) return null;
      const { notes } = store.get();
      const later = Object.entries(sent).filter(([key, { at }]) => at > (notes[key]?.at ?? -1));
      keep({ ...notes, ...Object.fromEntries(later) });
      return later.length;
    },
  };
}

export function keyOf(file: string): string {
  return file.toLowerCase();
}

function remembered(): StatusNotes {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? onlyNotes(Object.entries(kept)) : {};
  } catch {
    // A browser may forbid storage, or somebody else wrote there.
    return {};
  }
}

function parsed(text: string): StatusNotes | null {
  try {
    const sent: unknown = JSON.parse(text);
    if (typeof sent !== 'object' || sent === null || !('schema' in sent) || sent.schema !== SCHEMA)
      return null;
    if (!('files' in sent) || !Array.isArray(sent.files)) return null;
    return onlyNotes(
      sent.files.flatMap((one: unknown) =>
        typeof one === 'object' && one !== null && 'file' in one && typeof one.file === 'string'
          ? [[keyOf(one.file), one] as const]
          : [],
      ),
    );
  } catch {
    return null;
  }
}

function onlyNotes(entries: readonly (readonly [string, unknown])[]): StatusNotes {
  return Object.fromEntries(
    entries.flatMap(([key, one]) => {
      const note = noteOf(one);
      return note ? [[key, note] as const] : [];
    }),
  );
}

function noteOf(one: unknown): StatusNote | null {
  if (typeof one !== 'object' || one === null) return null;
  const { status = null, note = '', at = 0 } = one as Partial<Record<keyof StatusNote, unknown>>;
  if (typeof note !== 'string' || typeof at !== 'number') return null;
  return { status: FILE_STATUSES.find((known) => known === status) ?? null, note, at };
}
