import type { Language } from '../../core/language/language';
import { oneSafeLine } from '../../report/safe-text';

/** What `annotate` and `verify` have to say. */
export interface ReportCallWords {
  readonly oldFormat: string;
  readonly annotated: (file: string, cells: string, comments: string) => string;
  readonly verified: (file: string, sheets: number) => string;
  readonly nothingRead: string;
}

const quote = oneSafeLine;

const id: ReportCallWords = {
  oldFormat: 'Namanya tidak berakhiran .xlsx atau .xlsm, jadi tidak ditulis di tempat.',
  annotated: (file, cells, comments) => `${quote(file)}: ${cells} sel ditandai, ${comments} komentar.`,
  verified: (file, sheets) => `Lembar verifikasi untuk ${String(sheets)} berkas ditulis ke ${quote(file)}.`,
  nothingRead: 'Tidak ada berkas yang terbaca, jadi tidak ada yang ditulis.',
};

const en: ReportCallWords = {
  oldFormat: 'Its name does not end in .xlsx or .xlsm, so it was not written in place.',
  annotated: (file, cells, comments) => `${quote(file)}: ${cells} cells marked, ${comments} comments.`,
  verified: (file, sheets) =>
    `Verification of ${String(sheets)} ${sheets === 1 ? 'file' : 'files'} written to ${quote(file)}.`,
  nothingRead: 'No file could be read, so nothing was written.',
};

export const reportWords: Readonly<Record<Language, ReportCallWords>> = { id, en };
