import type { Language } from '../core/language/language';
import { oneSafeLine } from '../report/safe-text';
import type { HandBackArguments } from './report-arguments';

/** What `annotate` and `verify` have to say. */
export interface ReportCallWords {
  readonly noFile: (command: HandBackArguments['command']) => string;
  readonly noOutput: Readonly<Record<HandBackArguments['command'], string>>;
  readonly notXlsx: (file: string) => string;
  readonly sameFile: (file: string) => string;
  readonly notWritten: (file: string, why: string) => string;
  readonly annotated: (file: string, cells: string, comments: string) => string;
  readonly verified: (file: string, sheets: number) => string;
  readonly nothingRead: string;
}

const quote = oneSafeLine;

const id: ReportCallWords = {
  noFile: (command) =>
    `Sebutkan paling sedikit satu berkas, misalnya: periksa-renja ${command} renja.xlsx -o ${command === 'annotate' ? 'renja-beranotasi.xlsx' : 'verifikasi.xlsx'}.`,
  noOutput: {
    annotate: 'Sebutkan berkas hasil dengan -o BERKAS, atau foldernya bila berkasnya banyak.',
    verify: 'Sebutkan berkas hasil dengan -o BERKAS.xlsx.',
  },
  notXlsx: (file) => `Lembar verifikasi ditulis sebagai .xlsx; «${quote(file)}» bukan nama seperti itu.`,
  sameFile: (file) => `${quote(file)}: hasilnya akan menimpa berkas aslinya, jadi tidak ditulis.`,
  notWritten: (file, why) => `Berkas ${quote(file)} tidak dapat ditulis (${quote(why)}).`,
  annotated: (file, cells, comments) => `${quote(file)}: ${cells} sel ditandai, ${comments} komentar.`,
  verified: (file, sheets) => `Lembar verifikasi untuk ${String(sheets)} berkas ditulis ke ${quote(file)}.`,
  nothingRead: 'Tidak ada berkas yang terbaca, jadi tidak ada yang ditulis.',
};

const en: ReportCallWords = {
  noFile: (command) =>
    `Name at least one file, for example: periksa-renja ${command} renja.xlsx -o ${command === 'annotate' ? 'renja-annotated.xlsx' : 'verification.xlsx'}.`,
  noOutput: {
    annotate: 'Name the file to write with -o FILE, or the folder where there are many files.',
    verify: 'Name the file to write with -o FILE.xlsx.',
  },
  notXlsx: (file) => `The verification sheet is written as .xlsx; “${quote(file)}” is no such name.`,
  sameFile: (file) => `${quote(file)}: the result would replace the original, so it was not written.`,
  notWritten: (file, why) => `The file ${quote(file)} could not be written (${quote(why)}).`,
  annotated: (file, cells, comments) => `${quote(file)}: ${cells} cells marked, ${comments} comments.`,
  verified: (file, sheets) =>
    `Verification of ${String(sheets)} ${sheets === 1 ? 'file' : 'files'} written to ${quote(file)}.`,
  nothingRead: 'No file could be read, so nothing was written.',
};

export const reportWords: Readonly<Record<Language, ReportCallWords>> = { id, en };
