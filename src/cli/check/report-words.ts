import type { Language } from '../../core/language/language';
import { oneSafeLine } from '../../report/safe-text';

/** What `annotate` and `verify` have to say. */
export interface ReportCallWords {
  readonly sameFile: (file: string) => string;
  readonly annotated: (file: string, cells: string, comments: string) => string;
  readonly verified: (file: string, sheets: number) => string;
  readonly nothingRead: string;
}

const quote = oneSafeLine;

const id: ReportCallWords = {
  sameFile: (file) => `${quote(file)}: hasilnya akan menimpa berkas aslinya, jadi tidak ditulis.`,
  annotated: (file, cells, comments) => `${quote(file)}: ${cells} sel ditandai, ${comments} komentar.`,
  verified: (file, sheets) => `Lembar verifikasi untuk ${String(sheets)} berkas ditulis ke ${quote(file)}.`,
  nothingRead: 'Tidak ada berkas yang terbaca, jadi tidak ada yang ditulis.',
};

const en: ReportCallWords = {
  sameFile: (file) => `${quote(file)}: the result would replace the original, so it was not written.`,
  annotated: (file, cells, comments) => `${quote(file)}: ${cells} cells marked, ${comments} comments.`,
  verified: (file, sheets) =>
    `Verification of ${String(sheets)} ${sheets === 1 ? 'file' : 'files'} written to ${quote(file)}.`,
  nothingRead: 'No file could be read, so nothing was written.',
};

export const reportWords: Readonly<Record<Language, ReportCallWords>> = { id, en };
