import type { Language } from '../core/language/language';
import { oneSafeLine } from '../report/safe-text';

/** What `compare` has to say besides the comparison itself. */
export interface CompareCallWords {
  readonly oneOrTwo: string;
  readonly notXlsx: (file: string) => string;
  readonly noSuchTable: (file: string, wished: string, known: readonly string[]) => string;
  readonly noPair: string;
  readonly written: (file: string) => string;
  readonly notWritten: (file: string, why: string) => string;
}

const listed = (known: readonly string[], none: string): string =>
  known.length === 0 ? none : known.map(oneSafeLine).join(', ');

export const compareCallWords: Readonly<Record<Language, CompareCallWords>> = {
  id: {
    oneOrTwo:
      'Sebutkan dua berkas, atau satu berkas untuk membandingkan dua tabel di dalamnya, misalnya: periksa-renja compare rancangan.xlsx akhir.xlsx.',
    notXlsx: (file) => `Perbandingan ditulis sebagai .xlsx; «${oneSafeLine(file)}» bukan nama seperti itu.`,
    noSuchTable: (file, wished, known) =>
      `${oneSafeLine(file)}: tidak ada tabel «${oneSafeLine(wished)}». Yang ada: ${listed(known, 'tidak ada')}.`,
    noPair:
      'Tidak ada dua tabel yang dapat dibandingkan: yang dapat ialah dua tabel sejenis, atau dua tabel yang barisnya program, kegiatan, dan sub kegiatan.',
    written: (file) => `Perbandingan ditulis ke ${oneSafeLine(file)}.`,
    notWritten: (file, why) => `Berkas ${oneSafeLine(file)} tidak dapat ditulis (${oneSafeLine(why)}).`,
  },
  en: {
    oneOrTwo:
      'Name two files, or one to compare two tables in it, for example: periksa-renja compare draft.xlsx final.xlsx.',
    notXlsx: (file) => `The comparison is written as .xlsx; “${oneSafeLine(file)}” is no such name.`,
    noSuchTable: (file, wished, known) =>
      `${oneSafeLine(file)}: there is no table “${oneSafeLine(wished)}”. There are: ${listed(known, 'none')}.`,
    noPair:
      'There are no two tables that can be compared: what can be are two tables of the same kind, or two whose rows are programs, kegiatan and sub kegiatan.',
    written: (file) => `Comparison written to ${oneSafeLine(file)}.`,
    notWritten: (file, why) => `The file ${oneSafeLine(file)} could not be written (${oneSafeLine(why)}).`,
  },
};
