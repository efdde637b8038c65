import { FileFault, type FileError } from '../file/file-error';
import { fileTooLarge } from '../file/read-workbook';
import { DEFAULT_LIMITS } from '../file/limits';
import { notXlsx } from '../file/file-messages';
import { bookOfRaw } from './book-of-raw';
import { importKind } from './import-kind';
import { IMPORT_LIMITS } from './import-limits';
import { importDamaged, noTables } from './import-messages';
import type { ImportContext, ImportedBook, Importer, ImportKind, ImportLimits } from './imported-book';
import { workbookOf } from './workbook-of';

/** What a file was taken to, and the ordinary workbook it became: everything else works on these bytes. */
export type ImportResult =
  | { readonly ok: true; readonly book: ImportedBook; readonly xlsx: Uint8Array }
  | { readonly ok: false; readonly error: FileError };

export interface ImportOptions {
  readonly limits?: Partial<ImportLimits>;
  readonly progress?: ImportContext['progress'];
}

/** Each is a chunk of its own, fetched when such a file is first given: nothing of it is in the first load. */
const IMPORTERS: Readonly<Record<ImportKind, () => Promise<Importer>>> = {
  pdf: async () => (await import('./pdf/import-pdf')).importPdf,
  docx: async () => (await import('./docx/import-docx')).importDocx,
  html: async () => (await import('./html/import-html')).importHtml,
  csv: async () => (await import('./delimited/import-delimited')).importDelimited,
  ods: async () => (await import('./ods/import-ods')).importOds,
  xls: async () => (await import('./xls/import-xls')).importXls,
  xlsb: async () => (await import('./xls/import-xls')).importXls,
};

/**
 * Takes the tables out of a file that is no .xlsx. Whatever the bytes are, the answer is a value. Run it in a worker
 * under `importWatched`: importers bound what they can, and the watcher ends the rest.
 */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  { limits: given = {}, progress = () => undefined }: ImportOptions = {},
): Promise<ImportResult> {
  const limits = { ...IMPORT_LIMITS, ...given };
  if (bytes.length > limits.fileBytes)
    return { ok: false, error: fileTooLarge({ ...DEFAULT_LIMITS, fileBytes: limits.fileBytes }) };
  const kind = importKind(bytes);
  if (kind === null) return { ok: false, error: notXlsx('asing') };
  try {
    const importer = await IMPORTERS[kind]();
    const raw = await importer(bytes, { name, limits, progress });
    if (!raw.ok) return raw;
    if (raw.book.tables.length === 0) return { ok: false, error: noTables(raw.book.notes) };
    progress(0, null);
    const book = bookOfRaw(kind, raw.book);
    progress(0, null);
    return { ok: true, book, xlsx: workbookOf(book) };
  } catch (fault) {
    if (fault instanceof FileFault) return { ok: false, error: fault.fileError };
    // Libraries throw whatever they like at damaged bytes; that says no more than that they are damaged.
    return { ok: false, error: importDamaged() };
  }
}
