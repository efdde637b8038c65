/** Why a file could not be read, in the codes of the public report. */
export type FileErrorCode =
  | 'xls-lama'
  | 'terenkripsi'
  | 'bukan-xlsx'
  | 'berkas-rusak'
  | 'terlalu-besar'
  | 'kosong'
  | 'tidak-ditemukan'
  | 'hasil-rusak'
  | 'akhiran-keliru'
  // Of files that tables are taken from (hosts/import).
  | 'tanpa-tabel'
  | 'tanpa-garis'
  | 'pindaian'
  | 'huruf-tak-terbaca'
  | 'terlalu-lama'
  | 'terlalu-berat'
  | 'dibatalkan';

/** One whole sentence or two for the user: what is wrong, where, and what to do. */
export interface FileErrorMessage {
  readonly id: string;
  readonly en: string;
}

export interface FileError {
  readonly code: FileErrorCode;
  readonly message: FileErrorMessage;
  /** Only one part is bad: the sheets that do not need it can be read all the same. */
  readonly local?: true;
}

/** What of a workbook could not be read, though the rest was. */
export interface Damage {
  readonly sheet: string;
  /** The first cell of those that could not be read; absent where it is the sheet, or what names it. */
  readonly cell?: string;
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
