import type { Fate } from '../../core/templates/account';
import type { Language } from '../../core/language/language';
import { oneSafeLine } from '../../report/safe-text';

/** What `template` and `tidy` have to say. */
export interface SheetWords {
  readonly unknownCodes: (codes: readonly string[]) => string;
  readonly noRows: (codes: string) => string;
  readonly made: (kind: string, file: string) => string;
  readonly madeFrom: (sources: string) => string;
  readonly tables: (count: number, file: string) => string;
  readonly extracted: (file: string) => string;
  readonly nothingToExtract: (file: string) => string;
  readonly left: string;
  readonly changed: string;
  readonly more: (count: number) => string;
  readonly fates: Readonly<Record<Fate, string>>;
}

const quote = oneSafeLine;

const id: SheetWords = {
  unknownCodes: (codes) => `Tidak ada di daftar: ${codes.map(quote).join(', ')}.`,
  noRows: (codes) => `Tidak satu pun kode ${quote(codes)} ada di daftar yang tersimpan.`,
  made: (kind, file) => `Lembar ${kind} ditulis ke ${quote(file)}.`,
  madeFrom: (sources) => `Diisi dari ${quote(sources)}.`,
  tables: (count, file) =>
    `${String(count)} lembar baru ditambahkan; hasilnya ${quote(file)}. Lembar asal tidak diubah.`,
  extracted: (file) => `Tabelnya ditulis ke ${quote(file)}. Berkas asal tidak diubah.`,
  nothingToExtract: (file) =>
    `${quote(file)} bukan PDF, Word, .xls, .xlsb, .ods, HTML, atau CSV; buku kerja .xlsx langsung dapat diperiksa.`,
  left: 'Tersisa',
  changed: 'Ditulis ulang',
  more: (count) => `… dan ${String(count)} lagi (--all)`,
  fates: {
    dibawa: 'dibawa apa adanya',
    dinormalkan: 'ditulis ulang',
    dihitung: 'kini berumus',
    bentuk: 'judul resmi',
    tersisa: 'tersisa',
  },
};

const en: SheetWords = {
  unknownCodes: (codes) => `Not in the list: ${codes.map(quote).join(', ')}.`,
  noRows: (codes) => `None of the codes ${quote(codes)} is in a list that is kept.`,
  made: (kind, file) => `Sheet ${kind} written to ${quote(file)}.`,
  madeFrom: (sources) => `Filled from ${quote(sources)}.`,
  tables: (count, file) =>
    `${String(count)} new sheets added; the result is ${quote(file)}. The source sheets are as they were.`,
  extracted: (file) => `The tables were written to ${quote(file)}. The file itself was not changed.`,
  nothingToExtract: (file) =>
    `${quote(file)} is no PDF, Word, .xls, .xlsb, .ods, HTML or CSV file; an .xlsx workbook can be checked as it is.`,
  left: 'Left over',
  changed: 'Written anew',
  more: (count) => `… and ${String(count)} more (--all)`,
  fates: {
    dibawa: 'carried as it is',
    dinormalkan: 'written anew',
    dihitung: 'now a formula',
    bentuk: 'official heading',
    tersisa: 'left over',
  },
};

export const sheetWords: Readonly<Record<Language, SheetWords>> = { id, en };
