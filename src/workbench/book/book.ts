import type { FileError } from '../../hosts/file/file-error';
import type { ImportedBook } from '../../hosts/import/imported-book';
import type { Engine } from '../../pane/engine/engine';
import { createWorkerEngine } from '../../pane/engine/worker-engine';
import { stemOf } from '../export/file-names';
import { answerWithin, READING_PATIENCE } from './answer-within';
import { createBookCalls } from './book-calls';
import { type BookHost, createBookHost, type HeldHost } from './book-host';
import { bookProblems } from './book-messages';
import type { BookWire } from './messages';
import { type AnyKind, type ImportOptions, openAnyKind } from './open-any-kind';
import { startBookWorker } from './start-book-worker';
import type { TaskName, TaskQuestion, Tasks } from './tasks/tasks';

export type { BookHost };

/** One workbook, open: its file and its engine in a worker of their own. */
export interface Book {
  /** The file's name; «renja.xlsx» of what was taken from «renja.pdf». */
  readonly name: string;
  readonly host: BookHost;
  readonly engine: Engine;
  /** What the file was, where its tables were taken from another kind. */
  readonly imported: ImportedBook | null;
  /** Has the worker make something of the whole workbook: a report, a copy. Rejects where the worker died. */
  make<Name extends TaskName>(what: Name, ask: Tasks[Name]['ask']): Promise<Tasks[Name]['reply']>;
  /** Ends the worker; what was not saved is gone. */
  close(): void;
}

export type BookResult =
  { readonly ok: true; readonly book: Book } | { readonly ok: false; readonly error: FileError };

export interface BookOptions extends ImportOptions {
  /** Starts the worker. */
  readonly start?: () => BookWire;
  /** After so many seconds without an answer the worker is ended and the file refused. */
  readonly patience?: number;
}

/** Opens a file in a worker of its own. Whatever its bytes are, the answer is a value. */
export async function openBook(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { start = startBookWorker, patience = READING_PATIENCE, ...importing }: BookOptions = {},
): Promise<BookResult> {
  const wire = start();
  let held: HeldHost | null = null;
  const calls = createBookCalls(wire, (changes) => held?.changed(changes));
  const refused = (error: FileError): AnyKind => ({ answer: { ok: false, error }, imported: null });
  const { answer: opened, imported } = await answerWithin<AnyKind>(
    patience,
    openAnyKind(calls, name, bytes, importing),
    () => refused(bookProblems.tooSlow(patience)),
    (what) => refused(bookProblems.notStarted(what)),
  );
  if (!opened.ok) {
    wire.close();
    return opened;
  }
  held = createBookHost(calls, opened);
  const make = async <Name extends TaskName>(
    what: Name,
    ask: Tasks[Name]['ask'],
  ): Promise<Tasks[Name]['reply']> =>
    (await calls.call('task', { what, ask } as TaskQuestion)) as Tasks[Name]['reply'];
  return {
    ok: true,
    book: {
      name: imported ? `${stemOf(name)}.xlsx` : name,
      host: held.host,
      imported,
      engine: createWorkerEngine(calls.engineWire(held.holds)),
      make,
      close: () => wire.close(),
    },
  };
}
