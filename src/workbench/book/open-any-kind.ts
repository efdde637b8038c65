import type { FileErrorCode } from '../../hosts/file/file-error';
import type { ImportedBook } from '../../hosts/import/imported-book';
import type { ImportWire, WatchOptions } from '../../hosts/import/watched-import';
import type { BookCalls } from './book-calls';
import type { OpenAnswer } from './messages';

/** What the reader of workbooks says of files that tables may be taken from. */
const FOREIGN: readonly FileErrorCode[] = ['bukan-xlsx', 'xls-lama'];

export interface AnyKind {
  readonly answer: OpenAnswer;
  /** What the file was, where it is no .xlsx. */
  readonly imported: ImportedBook | null;
}

/** How a file of another kind is taken, where it is one. */
export interface ImportOptions extends Pick<WatchOptions, 'progress' | 'signal'> {
  /** Starts the worker that takes tables out of it. */
  readonly startImport?: () => ImportWire;
}

/**
 * Opens a file in the worker of a book. One that is no workbook becomes one in a worker of its own, whose code is
 * fetched only then; it is ended when it stands still. Rejects where the worker of the book failed or died.
 */
export async function openAnyKind(
  { call }: Pick<BookCalls, 'call'>,
  name: string,
  bytes: Uint8Array,
  { startImport, ...watch }: ImportOptions = {},
): Promise<AnyKind> {
  const answer = await call('open', name, bytes);
  if (answer.ok || !FOREIGN.includes(answer.error.code)) return { answer, imported: null };
  const { importInBrowser } = await import('../../hosts/browser/import-in-browser');
  const made = await importInBrowser(name, bytes, watch, startImport);
  if (made === null) return { answer, imported: null };
  if (!made.ok) return { answer: made, imported: null };
  return { answer: await call('open', name, made.xlsx), imported: made.book };
}
