import type { Fate } from '../core/templates/account';
import type { Language } from '../core/language/language';
import { oneSafeLine } from '../report/safe-text';

/** What `template` and `tidy` have to say. */
export interface SheetWords {
  readonly noKind: string;
  readonly badKind: (kind: string, known: readonly string[]) => string;
  readonly noOutput: string;
  readonly noYear: string;
  readonly badYear: (year: string) => string;
  readonly oneFile: string;
  readonly tooMuch: (more: string) => string;
  readonly badPaper: (paper: string) => string;
  readonly badFormat: (format: string) => string;
  readonly noTable: (file: string) => string;
  readonly noSheet: (sheet: string, known: readonly string[]) => string;
  readonly unknownCodes: (codes: readonly string[]) => string;
  readonly noRows: (codes: string) => string;
  readonly notWritten: (file: string, why: string) => string;
  readonly made: (kind: string, file: string) => string;
  readonly madeFrom: (sources: string) => string;
  readonly tables: (count: number, file: string) => string;
  readonly left: string;
  readonly changed: string;
  readonly more: (count: number) => string;
  readonly fates: Readonly<Record<Fate, string>>;
}

const quote = oneSafeLine;

const id: SheetWords = {
  noKind: 'Sebutkan bentuk tabelnya, misalnya: periksa-renja template T-C.33 --year 2027 -o renja.xlsx.',
  badKind: (kind, known) => `Bentuk «${quote(kind)}» tidak dikenal; pilihannya ${known.join(', ')}.`,
  noOutput: 'Sebutkan berkas hasil dengan -o BERKAS.',
  noYear: 'Sebutkan tahun rencana dengan --year, misalnya --year 2027.',
  badYear: (year) => `«${quote(year)}» bukan tahun; tulis seperti 2027.`,
  oneFile: 'Sebutkan satu berkas .xlsx, misalnya: periksa-renja tidy renja.xlsx -o renja-rapi.xlsx.',
  tooMuch: (more) => `«${quote(more)}» berlebih di perintah ini.`,
  badPaper: (paper) => `Kertas «${quote(paper)}» tidak berlaku; pilihannya F4, A3.`,
  badFormat: (format) => `Nilai «${quote(format)}» tidak berlaku untuk --format; pilihannya text, json.`,
  noTable: (file) => `Tidak ada tabel Renja yang dikenali di ${quote(file)}.`,
  noSheet: (sheet, known) =>
    `Tidak ada tabel pada lembar «${quote(sheet)}»; tabel ada pada ${known.map((one) => `«${quote(one)}»`).join(', ')}.`,
  unknownCodes: (codes) => `Tidak ada di daftar: ${codes.map(quote).join(', ')}.`,
  noRows: (codes) => `Tidak satu pun kode ${quote(codes)} ada di daftar yang tersimpan.`,
  notWritten: (file, why) => `Berkas ${quote(file)} tidak dapat ditulis (${quote(why)}).`,
  made: (kind, file) => `Lembar ${kind} ditulis ke ${quote(file)}.`,
  madeFrom: (sources) => `Diisi dari ${quote(sources)}.`,
  tables: (count, file) =>
    `${String(count)} lembar baru ditambahkan; hasilnya ${quote(file)}. Lembar asal tidak diubah.`,
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
  noKind: 'Name the form, for example: periksa-renja template T-C.33 --year 2027 -o renja.xlsx.',
  badKind: (kind, known) => `There is no form “${quote(kind)}”; choose one of ${known.join(', ')}.`,
  noOutput: 'Name the file to write with -o FILE.',
  noYear: 'Name the planned year with --year, such as --year 2027.',
  badYear: (year) => `“${quote(year)}” is no year; write it as 2027.`,
  oneFile: 'Name one .xlsx file, for example: periksa-renja tidy renja.xlsx -o renja-tidy.xlsx.',
  tooMuch: (more) => `“${quote(more)}” is too much for this command.`,
  badPaper: (paper) => `“${quote(paper)}” is no paper; choose F4 or A3.`,
  badFormat: (format) => `“${quote(format)}” is no value for --format; choose text or json.`,
  noTable: (file) => `No Renja table was recognised in ${quote(file)}.`,
  noSheet: (sheet, known) =>
    `There is no table on the sheet “${quote(sheet)}”; tables are on ${known.map((one) => `“${quote(one)}”`).join(', ')}.`,
  unknownCodes: (codes) => `Not in the list: ${codes.map(quote).join(', ')}.`,
  noRows: (codes) => `None of the codes ${quote(codes)} is in a list that is kept.`,
  notWritten: (file, why) => `The file ${quote(file)} could not be written (${quote(why)}).`,
  made: (kind, file) => `Sheet ${kind} written to ${quote(file)}.`,
  madeFrom: (sources) => `Filled from ${quote(sources)}.`,
  tables: (count, file) =>
    `${String(count)} new sheets added; the result is ${quote(file)}. The source sheets are as they were.`,
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
