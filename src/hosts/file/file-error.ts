/** Why a file could not be read, in the codes of the public report. */
export type FileErrorCode =
  'xls-lama' | 'terenkripsi' | 'bukan-xlsx' | 'berkas-rusak' | 'terlalu-besar' | 'kosong' | 'tidak-ditemukan';

/** One whole sentence or two for the user: what is wrong, where, and what to do. */
export interface FileErrorMessage {
  readonly id: string;
  readonly en: string;
}

export interface FileError {
  readonly code: FileErrorCode;
  readonly message: FileErrorMessage;
}

/**
 * Carries a FileError out of the callbacks of a streaming parser, which have no other way to stop.
 * `readWorkbook` catches it at its one door; outside this folder an unreadable file is a value, never an exception.
 */
export class FileFault extends Error {
  constructor(readonly fileError: FileError) {
    super(fileError.message.en);
    this.name = 'FileFault';
  }
}
