import type { Language } from '../../core/language/language';
import type { FileSummary } from '../../report/summary/file-summary';
import { summariseProblem } from '../../report/summary/problem-summary';
import { createStore, type Store } from '../../pane/state/store';
import { settingsOf, settingsRemembered } from '../state/book-settings';
import type { GivenFile, Library, LibraryFile } from '../state/library';
import { filesText } from '../text/files-text';
import { createReviewer, type Reviewer } from './reviewer';

export interface ReviewState {
  /** By the id of the file; those that are missing have not been looked at yet. */
  readonly summaries: ReadonlyMap<string, FileSummary>;
  /** Ids of the files that are being looked at. */
  readonly running: ReadonlySet<string>;
  readonly stopped: boolean;
  /** The versions of the round before, each as it was checked; null where this is the first. */
  readonly before: readonly FileSummary[] | null;
}

export interface ReviewDesk extends Store<ReviewState> {
  /** Looks at every file that was not looked at in this language, and again at those that are open: they may have changed. */
  run(language: Language): Promise<void>;
  stop(): void;
  /** Checks the versions of the round before, so that the files are held against them. */
  holdAgainst(given: readonly GivenFile[], language: Language): Promise<void>;
  /** Looks at the files by themselves again. */
  forgetBefore(): void;
}

/** A second worker halves the time; more would cost the memory of several workbooks at once. */
const WORKERS = 2;

export function createReviewDesk(library: Library, start: () => Reviewer = createReviewer): ReviewDesk {
  const store = createStore<ReviewState>({
    summaries: new Map(),
    running: new Set(),
    stopped: false,
    before: null,
  });
  const { get, set } = store;
  let reviewed: Language | null = null;
  /** Counts the calls: only the latest goes on. */
  let turn = 0;

  const look = async ({ id, given, stage }: LibraryFile, reviewer: Reviewer, language: Language) => {
    set({ running: new Set([...get().running, id]) });
    const summary = await (stage.is === 'open'
      ? settingsOf(stage).then((settings) => stage.book.make('check', { settings, language }))
      : given
          .bytes()
          .then(async (bytes) => {
            const settings = await settingsRemembered(given.name, bytes.length);
            return reviewer.review(given.name, bytes, { settings, language });
          })
          .catch(() =>
            summariseProblem(given.name, { code: 'tidak-ditemukan', message: filesText.gone }, language),
          ));
    // The language was changed meanwhile.
    if (reviewed !== language) return;
    const running = new Set(get().running);
    running.delete(id);
    set({ summaries: new Map([...get().summaries, [id, summary]]), running });
  };

  return {
    ...store,
    run: async (language) => {
      const mine = ++turn;
      const { files } = library.get();
      const known = reviewed === language ? get().summaries : new Map<string, FileSummary>();
      reviewed = language;
      const ids = new Set(files.map(({ id }) => id));
      set({
        summaries: new Map([...known].filter(([id]) => ids.has(id))),
        running: new Set(),
        stopped: false,
      });
      const queue = files.filter(({ id, stage }) => stage.is === 'open' || !known.has(id));
      const worker = async (): Promise<void> => {
        const reviewer = start();
        for (let next = queue.shift(); next && mine === turn; next = queue.shift()) {
          await look(next, reviewer, language);
        }
        reviewer.close();
      };
      await Promise.all(Array.from({ length: Math.min(WORKERS, queue.length) }, worker));
    },
    holdAgainst: async (given, language) => {
      const reviewer = start();
      const found: FileSummary[] = [];
      for (const { name, bytes } of given) {
        const read = await bytes().catch(() => null);
        if (!read) continue;
        const settings = await settingsRemembered(name, read.length);
        found.push(await reviewer.review(name, read, { settings, language }));
        set({ before: [...found] });
      }
      reviewer.close();
    },
    forgetBefore: () => {
      set({ before: null });
    },
    stop: () => {
      turn++;
      set({ stopped: true });
    },
  };
}
