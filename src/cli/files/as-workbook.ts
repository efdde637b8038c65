import type { FileError } from '../../hosts/file/file-error';
import { importKind } from '../../hosts/import/import-kind';
import type { ImportResult } from '../../hosts/import/import-file';
import type { ImportedBook } from '../../hosts/import/imported-book';
import { readFileBytes } from '../../hosts/file/read-file-node';

/** The bytes of a workbook, and what they were taken from where the file itself is none. */
export interface WorkbookBytes {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly imported: ImportedBook | null;
}
export type AsWorkbook = WorkbookBytes | { readonly ok: false; readonly error: FileError };

/**
 * Makes a workbook of a file of any kind: a PDF, a Word document, an .xls become one, all else stays as it is and is
 * judged by whoever reads it. Imports run in a worker of `workerFile` that is ended when it stands still.
 */
export async function asWorkbook(
  file: string,
  bytes: Uint8Array,
  workerFile: string | undefined,
): Promise<AsWorkbook> {
  if (importKind(bytes) === null) return { ok: true, bytes, imported: null };
  const result = await importInWorker(file, bytes, workerFile);
  return result.ok ? { ok: true, bytes: result.xlsx, imported: result.book } : result;
}

/** The same of a file on disk. */
export async function openAsWorkbook(file: string, workerFile: string | undefined): Promise<AsWorkbook> {
  const loaded = await readFileBytes(file);
  return loaded.ok ? asWorkbook(file, loaded.bytes, workerFile) : loaded;
}

async function importInWorker(
  file: string,
  bytes: Uint8Array,
  workerFile: string | undefined,
): Promise<ImportResult> {
  if (workerFile === undefined) {
    const { importFile } = await import('../../hosts/import/import-file');
    return importFile(file, bytes);
  }
  const [{ importWatched }, { startImportWorker }] = await Promise.all([
    import('../../hosts/import/watched-import'),
    import('../pool/import-worker'),
  ]);
  return importWatched(file, bytes, (limits) => startImportWorker(workerFile, limits.megabytes));
}
