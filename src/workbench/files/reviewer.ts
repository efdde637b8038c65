import type { FileError } from '../../hosts/file/file-error';
import { answerWithin, READING_PATIENCE } from '../book/answer-within';
import { type BookCalls, createBookCalls } from '../book/book-calls';
import { bookProblems } from '../book/book-messages';
import type { BookWire } from '../book/messages';
import { openAnyKind } from '../book/open-any-kind';
import { startBookWorker } from '../book/start-book-worker';
import type { BytesMade, TaskWish } from '../book/tasks/tasks';
import type { FileSummary } from '../../report/summary/file-summary';
import { summariseProblem } from '../../report/summary/problem-summary';

export interface Reviewer {
  /** Checks a file and lets go of it; whatever its bytes are, the answer is a summary. */
  review(name: string, bytes: Uint8Array, wish: TaskWish): Promise<FileSummary>;
  /** The annotated copy of a file, or why there is none. */
  annotate(name: string, bytes: Uint8Array, wish: TaskWish): Promise<BytesMade>;
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
  const look = async <Made>(
    name: string,
    bytes: Uint8Array,
    make: (held: BookCalls) => Promise<Made>,
    refused: (problem: FileError) => Made,
  ): Promise<Made> => {
    const held = begin();
    const open = async (): Promise<Made> => {
      const { answer: opened } = await openAnyKind(held, name, bytes);
      return opened.ok ? make(held) : refused(opened.error);
    };
    const giveUp = (problem: FileError): Made => {
      end();
      return refused(problem);
    };
    return answerWithin(
      READING_PATIENCE,
      open(),
      () => giveUp(bookProblems.tooSlow(READING_PATIENCE)),
      (what) => giveUp(bookProblems.notStarted(what)),
    );
  };
  return {
    review: (name, bytes, wish) =>
      look(
        name,
        bytes,
        async (held) => (await held.call('task', { what: 'check', ask: wish })) as FileSummary,
        (problem) => summariseProblem(name, problem, wish.language),
      ),
    annotate: (name, bytes, wish) =>
      look<BytesMade>(
        name,
        bytes,
        async (held) => (await held.call('task', { what: 'annotated', ask: wish })) as BytesMade,
        (error) => ({ ok: false, error }),
      ),
    close: end,
  };
}
