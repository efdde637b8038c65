import type { FileError } from '../../hosts/file/file-error';
import { answerWithin, READING_PATIENCE } from '../book/answer-within';
import { type BookCalls, createBookCalls } from '../book/book-calls';
import { bookProblems } from '../book/book-messages';
import type { BookWire } from '../book/messages';
import { openAnyKind } from '../book/open-any-kind';
import { startBookWorker } from '../book/start-book-worker';
import type { TaskWish } from '../book/tasks/tasks';
import type { FileSummary } from '../../report/summary/file-summary';
import { summariseProblem } from '../../report/summary/problem-summary';

export interface Reviewer {
  /** Checks a file and lets go of it; whatever its bytes are, the answer is a summary. */
  review(name: string, bytes: Uint8Array, wish: TaskWish): Promise<FileSummary>;
  close(): void;
}

/** One worker that looks at file after file; it is started anew where one of them ended it. */
export function createReviewer(start: () => BookWire = startBookWorker): Reviewer {
  let wire: BookWire | null = null;
  let calls: BookCalls | null = null;
  const begin = (): BookCalls => {
    wire ??= start();
    return (calls ??= createBookCalls(wire, () => undefined));
  };
  const end = (): void => {
    wire?.close();
    wire = null;
    calls = null;
  };
  const look = async (name: string, bytes: Uint8Array, wish: TaskWish): Promise<FileSummary> => {
    const held = begin();
    const { answer: opened } = await openAnyKind(held, name, bytes);
    if (!opened.ok) return summariseProblem(name, opened.error, wish.language);
    return (await held.call('task', { what: 'check', ask: wish })) as FileSummary;
  };
  return {
    review: (name, bytes, wish) => {
      const giveUp = (problem: FileError): FileSummary => {
        end();
        return summariseProblem(name, problem, wish.language);
      };
      return answerWithin(
        READING_PATIENCE,
        look(name, bytes, wish),
        () => giveUp(bookProblems.tooSlow(READING_PATIENCE)),
        (what) => giveUp(bookProblems.notStarted(what)),
      );
    },
    close: end,
  };
}
