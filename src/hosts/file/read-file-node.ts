import { readFile, stat } from 'node:fs/promises';
import type { FileError } from './file-error';
import { fileNotFound, fileNotOpened, notAFile } from './file-messages';
import { DEFAULT_LIMITS } from './limits';
import { fileTooLarge, readWorkbook, type ReadOptions, type ReadResult } from './read-workbook';

/** Reads the workbook at a path: the only part of this folder that knows Node. */
export async function readWorkbookFile(path: string, options: ReadOptions = {}): Promise<ReadResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const refuse = (error: FileError): ReadResult => ({ ok: false, error });
  let bytes: Uint8Array;
  try {
    const status = await stat(path);
    if (!status.isFile()) return refuse(notAFile());
    if (status.size > limits.fileBytes) return refuse(fileTooLarge(limits));
    bytes = await readFile(path);
  } catch (fault) {
    const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : null;
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? fileNotFound() : fileNotOpened());
  }
  return readWorkbook(bytes, options);
}
