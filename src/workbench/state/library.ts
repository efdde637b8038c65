import type { Bilingual } from '../../core/language/language';
import { createDesks, type PaneDesks } from '../../pane/state/pane-context';
import { SETTINGS_KEY } from '../../pane/state/settings-desk';
import { createStore, type Store } from '../../pane/state/store';
import { type Book, openBook } from '../book/book';
import { filesText } from '../text/files-text';
import { createSaveMark, type SaveMark } from './save-mark';
import { fileMark, rememberedSettings, rememberSettings } from './remembered-settings';

/** A file as it was given: read again whenever it is opened, so that what is closed costs no memory. */
export interface GivenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
  /** The exercise it is, where it is one of ours. */
  readonly exercise?: string;
  /** It was kept by this page and never saved. */
  readonly draft?: boolean;
  /** The file itself, where the browser handed it over. */
  readonly handle?: FileSystemFileHandle;
}

export interface OpenBook {
  /** Another one each time the file is opened. */
  readonly key: number;
  readonly book: Book;
  readonly desks: PaneDesks;
  readonly saved: Store<SaveMark>;
}

/** How far tables are taken out of a file of another kind; `of` is null where nobody knows yet. */
export interface TakingProgress {
  readonly done: number;
  readonly of: number | null;
}

export type FileStage =
  | { readonly is: 'waiting' }
  | { readonly is: 'opening'; readonly taking: TakingProgress | null }
  | ({ readonly is: 'open' } & OpenBook)
  | { readonly is: 'refused'; readonly why: Bilingual };

export interface LibraryFile {
  readonly id: string;
  readonly given: GivenFile;
  readonly stage: FileStage;
}

export interface LibraryState {
  readonly files: readonly LibraryFile[];
  /** Id of the file that is shown. */
  readonly current: string | null;
}

export interface Library extends Store<LibraryState> {
  /** Puts files behind those that are there and gives their ids; nothing is read yet. */
  add(given: readonly GivenFile[]): readonly string[];
  /** Opens a file where it is not open, and shows it. */
  show(id: string): Promise<void>;
  /** Opens a file where it is not open; null where it cannot be. */
  open(id: string): Promise<OpenBook | null>;
  /** Gives up taking tables out of a file. */
  stop(id: string): void;
  /** Lets go of what was changed and opens the file as it was given. */
  reset(id: string): Promise<void>;
  remove(id: string): void;
}

/** Workbooks that stay open besides those with changes: more would cost memory for nothing. */
const KEPT_OPEN = 3;

export function createLibrary(): Library {
  const store = createStore<LibraryState>({ files: [], current: null });
  const { get, set } = store;
  const opening = new Map<string, Promise<OpenBook | null>>();
  const stops = new Map<string, AbortController>();
  /** Ids, the one shown last at the end. */
  let recent: readonly string[] = [];
  let count = 0;
  let times = 0;

  const fileOf = (id: string): LibraryFile | undefined => get().files.find((file) => file.id === id);
  const put = (id: string, stage: FileStage): void => {
    set({ files: get().files.map((file) => (file.id === id ? { ...file, stage } : file)) });
  };
  const close = (id: string): void => {
    const stage = fileOf(id)?.stage;
    if (stage?.is === 'open') stage.book.close();
    put(id, { is: 'waiting' });
  };

  const load = async ({ id, given }: LibraryFile): Promise<OpenBook | null> => {
    put(id, { is: 'opening', taking: null });
    const bytes = await given.bytes().catch(() => null);
    if (!bytes) {
      put(id, { is: 'refused', why: filesText.gone });
      return null;
    }
    // The bytes may travel to the worker for good.
    const mark = fileMark(given.name, bytes.length);
    const stop = new AbortController();
    stops.set(id, stop);
    const opened = await openBook(
      { name: given.name, bytes },
      {
        signal: stop.signal,
        progress: (done, of) => {
          if (fileOf(id)?.stage.is === 'opening') put(id, { is: 'opening', taking: { done, of } });
        },
      },
    );
    stops.delete(id);
    if (!opened.ok) {
      put(id, { is: 'refused', why: opened.error.message });
      return null;
    }
    const { book } = opened;
    if (given.exercise !== undefined) await book.host.keep('latihan', given.exercise);
    const remembered = rememberedSettings(mark);
    if (remembered !== null) await book.host.keep(SETTINGS_KEY, remembered);
    if (!fileOf(id)) {
      book.close();
      return null;
    }
    const desks = createDesks(book.host, book.engine);
    desks.settings.subscribe(() => {
      const { loaded, settings } = desks.settings.get();
      if (loaded && Object.keys(settings).length > 0) rememberSettings(mark, JSON.stringify(settings));
    });
    const saved = createSaveMark(
      given.draft === true,
      // What was made of a file of another kind is not written over it.
      book.imported === null ? (given.handle ?? null) : null,
    );
    const open = { key: ++times, book, desks, saved };
    put(id, { is: 'open', ...open });
    return open;
  };

  const open = (id: string): Promise<OpenBook | null> => {
    const file = fileOf(id);
    if (!file) return Promise.resolve(null);
    if (file.stage.is === 'open') return Promise.resolve(file.stage);
    const running = opening.get(id) ?? load(file).finally(() => opening.delete(id));
    opening.set(id, running);
    return running;
  };

  const closeOld = async (): Promise<void> => {
    const idle = recent.slice(0, -KEPT_OPEN);
    for (const id of idle) {
      const stage = fileOf(id)?.stage;
      if (stage?.is !== 'open' || (await stage.book.host.changedSinceOpened())) continue;
      if (get().current !== id) close(id);
    }
  };

  return {
    ...store,
    add: (given) => {
      const files = given.map((one): LibraryFile => ({
        id: `berkas-${String(++count)}`,
        given: one,
        stage: { is: 'waiting' },
      }));
      set({ files: [...get().files, ...files] });
      return files.map(({ id }) => id);
    },
    open,
    show: async (id) => {
      recent = [...recent.filter((one) => one !== id), id];
      set({ current: id });
      await open(id);
      await closeOld();
    },
    stop: (id) => stops.get(id)?.abort(),
    reset: async (id) => {
      close(id);
      await open(id);
    },
    remove: (id) => {
      stops.get(id)?.abort();
      close(id);
      recent = recent.filter((one) => one !== id);
      const files = get().files.filter((file) => file.id !== id);
      set({ files, current: get().current === id ? (files[0]?.id ?? null) : get().current });
    },
  };
}
