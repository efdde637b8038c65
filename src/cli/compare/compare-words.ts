import type { Language } from '../../core/language/language';
import { oneSafeLine } from '../../report/safe-text';

/** What `compare` has to say besides the comparison itself. */
export interface CompareCallWords {
  readonly noSuchTable: (file: string, wished: string, known: readonly string[]) => string;
  readonly noPair: string;
  readonly written: (file: string) => string;
}

const listed = (known: readonly string[], none: string): string =>
  known.length === 0 ? none : known.map(oneSafeLine).join(', ');

export const compareCallWords: Readonly<Record<Language, CompareCallWords>> = {
  id: {
    noSuchTable: (file, wished, known) =>
      `${oneSafeLine(file)}: tidak ada tabel «${oneSafeLine(wished)}». Yang ada: ${listed(known, 'tidak ada')}.`,
    noPair:
      'Tidak ada dua tabel yang dapat dibandingkan: yang dapat ialah dua tabel sejenis, atau dua tabel yang barisnya program, kegiatan, dan sub kegiatan.',
    written: (file) => `Perbandingan ditulis ke ${oneSafeLine(file)}.`,
  },
  en: {
    noSuchTable: (file, wished, known) =>
      `${oneSafeLine(file)}: there is no table “${oneSafeLine(wished)}”. There are: ${listed(known, 'none')}.`,
    noPair:
      'There are no two tables that can be compared: what can be are two tables of the same kind, or two whose rows are programs, kegiatan and sub kegiatan.',
    written: (file) => `Comparison written to ${oneSafeLine(file)}.`,
  },
};
