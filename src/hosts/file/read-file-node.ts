import { readFile, stat } from 'node:fs/promises';
import type { FileError } from './file-error';
import { fileNotFound, fileNotOpened, notAFile } from './file-messages';
import { DEFAULT_LIMITS } from './limits';
import { fileTooLarge, readWorkbook, type ReadOptions, type ReadResult } from './read-workbook';

export type FileBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly error: FileError };

/** Reads the workbook at a path: the only part of this folder that knows Node. */
export async function readWorkbookFile(path: string, options: ReadOptions = {}): Promise<ReadResult> {
  const file = await readFileBytes(path, options);
  return file.ok ? readWorkbook(file.bytes, options) : file;
}

/** The bytes of a file, if it is one and of bearable size. */
export async function readFileBytes(path: string, options: ReadOptions = {}): Promise<FileBytes> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const refuse = (error: FileError): FileBytes => ({ ok: false, error });
  try {
    const status = await stat(path);
    if (!status.isFile()) return refuse(notAFile());
    if (status.size > limits.fileBytes) return refuse(fileTooLarge(limits));
    return { ok: true, bytes: await readFile(path) };
  } catch (fault) {
    const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : null;
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? fileNotFound() : fileNotOpened());
  }
}
