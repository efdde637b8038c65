import type { Language } from '../core/language/language';
import { oneSafeLine } from '../report/safe-text';

/** What the command line itself has to say, apart from the report. */
export interface Messages {
  readonly unknownCommand: (command: string, meant: string | null) => string;
  readonly unknownOption: (option: string, meant: string | null) => string;
  readonly unknownRule: (rule: string, meant: string | null) => string;
  readonly unknownSettingsRule: (file: string, rule: string, meant: string | null) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueTooMuch: (option: string) => string;
  readonly badChoice: (option: string, value: string, choices: readonly string[]) => string;
  readonly noPaths: string;
  readonly noPathsHere: (paths: string) => string;
  readonly settingsUnreadable: (file: string) => string;
  readonly settingsNoFile: (file: string) => string;
  readonly settingsNotJson: (file: string, why: string) => string;
  readonly settingsWrong: (file: string, why: string) => string;
  readonly settingsOdd: (file: string, where: string, value: string, why: string) => string;
  readonly unknownAction: (action: string, meant: string | null) => string;
  readonly noAction: string;
  readonly oneListFile: string;
  readonly oneWorkbook: (command: string) => string;
  readonly oneFileOrMore: (command: string) => string;
  readonly oneOrTwo: string;
  readonly tooMuch: (command: string, more: string) => string;
  readonly noOutput: string;
  readonly noOutputOrFolder: string;
  readonly noOutputOrDryRun: string;
  readonly notXlsx: (file: string) => string;
  readonly outputAndInPlace: string;
  readonly wrongEnding: (file: string, ending: string) => string;
  readonly notWritten: (file: string, why: string) => string;
  readonly noTable: (file: string) => string;
  readonly noSheet: (sheet: string, known: readonly string[]) => string;
  readonly noKind: string;
  readonly badKind: (kind: string, known: readonly string[]) => string;
  readonly noYear: string;
  readonly badNumber: (option: string, value: string, most: number) => string;
  readonly badRange: (range: string) => string;
  readonly badRate: (rate: string) => string;
  readonly badRecap: (recap: string, known: readonly string[]) => string;
  readonly oneList: string;
  readonly noWordsHere: (words: string) => string;
  readonly badYear: (option: string, value: string) => string;
  readonly unknownSettingsList: (file: string, list: string, meant: string | null) => string;
  readonly unknownSettingsKey: (file: string, key: string, meant: string | null) => string;
  readonly tryHelp: string;
}

const quote = oneSafeLine;
const meantId = (meant: string | null): string => (meant === null ? '' : ` Maksudnya ${meant}?`);
const meantEn = (meant: string | null): string => (meant === null ? '' : ` Did you mean ${meant}?`);

const id: Messages = {
  unknownCommand: (command, meant) => `Perintah «${quote(command)}» tidak dikenal.${meantId(meant)}`,
  unknownOption: (option, meant) => `Opsi ${quote(option)} tidak dikenal di sini.${meantId(meant)}`,
  unknownRule: (rule, meant) =>
    `Aturan «${quote(rule)}» tidak ada.${meantId(meant)} Daftarnya: periksa-renja rules.`,
  unknownSettingsRule: (file, rule, meant) =>
    `Berkas setelan ${quote(file)} menyebut aturan «${quote(rule)}» yang tidak ada.${meantId(meant)}`,
  valueMissing: (option) => `Opsi ${quote(option)} memerlukan nilai.`,
  valueTooMuch: (option) => `Opsi ${quote(option)} tidak memakai nilai.`,
  badChoice: (option, value, choices) =>
    `Nilai «${quote(value)}» tidak berlaku untuk ${option}; pilihannya ${choices.join(', ')}.`,
  noPaths:
    'Sebutkan paling sedikit satu berkas, folder, atau pola, misalnya: periksa-renja check renja.xlsx.',
  noPathsHere: (paths) => `Perintah rules tidak memakai berkas («${quote(paths)}»).`,
  settingsUnreadable: (file) => `Berkas setelan ${quote(file)} tidak ditemukan atau tidak dapat dibuka.`,
  settingsNoFile: (file) =>
    `Berkas setelan ${quote(file)} bukan berkas biasa, atau lebih besar dari 16 MB; setelan tidak dibaca darinya.`,
  settingsNotJson: (file, why) => `Berkas setelan ${quote(file)} bukan JSON yang benar: ${quote(why)}.`,
  settingsWrong: (file, why) => `Berkas setelan ${quote(file)} tidak sesuai: ${quote(why)}.`,
  settingsOdd: (file, where, value, why) =>
    `Berkas setelan ${quote(file)} menyebut «${quote(value)}» di ${quote(where)}: ${why}.`,
  unknownAction: (action, meant) =>
    `Perintah «nomenclature ${quote(action)}» tidak dikenal.${meantId(meant)}`,
  noAction: 'Sebutkan import, list, atau remove, misalnya: periksa-renja nomenclature list.',
  oneListFile:
    'Sebutkan satu berkas, misalnya: periksa-renja nomenclature import daftar.xlsx --name "Kepmendagri 050-3708/2020" --year 2021.',
  oneWorkbook: (command) =>
    `Sebutkan satu berkas .xlsx, misalnya: periksa-renja ${command} renja.xlsx -o hasil.xlsx.`,
  oneFileOrMore: (command) =>
    `Sebutkan paling sedikit satu berkas, misalnya: periksa-renja ${command} renja.xlsx -o hasil.xlsx.`,
  oneOrTwo:
    'Sebutkan dua berkas, atau satu berkas untuk membandingkan dua tabel di dalamnya, misalnya: periksa-renja compare rancangan.xlsx akhir.xlsx.',
  tooMuch: (command, more) => `«${quote(more)}» berlebih di perintah ${command}.`,
  noOutput: 'Sebutkan berkas hasil dengan -o BERKAS.',
  noOutputOrFolder:
    'Sebutkan berkas hasil dengan -o BERKAS, atau foldernya bila berkasnya banyak, atau --in-place.',
  noOutputOrDryRun:
    'Sebutkan berkas hasil dengan -o BERKAS, atau --dry-run untuk melihat saja, atau --in-place.',
  notXlsx: (file) => `Hasil perintah ini ditulis sebagai .xlsx; «${quote(file)}» bukan nama seperti itu.`,
  outputAndInPlace: 'Pilih satu: -o BERKAS atau --in-place.',
  wrongEnding: (file, ending) =>
    `Hasil perintah ini harus berakhiran ${ending}, seperti isinya; «${quote(file)}» bukan nama seperti itu. Tidak ada yang ditulis.`,
  notWritten: (file, why) => `Berkas ${quote(file)} tidak dapat ditulis (${quote(why)}).`,
  noTable: (file) => `Tidak ada tabel Renja yang dikenali di ${quote(file)}.`,
  noSheet: (sheet, known) =>
    `Tidak ada tabel pada lembar «${quote(sheet)}»; tabel ada pada ${known.map((one) => `«${quote(one)}»`).join(', ')}.`,
  noKind: 'Sebutkan bentuk tabelnya, misalnya: periksa-renja template T-C.33 --year 2027 -o renja.xlsx.',
  badKind: (kind, known) => `Bentuk «${quote(kind)}» tidak dikenal; pilihannya ${known.join(', ')}.`,
  noYear: 'Sebutkan tahun rencana dengan --year, misalnya --year 2027.',
  badNumber: (option, value, most) =>
    `«${quote(value)}» tidak berlaku untuk ${option}; tulis bilangan 1 sampai ${String(most)}.`,
  badRange: (range) => `«${quote(range)}» bukan rentang sel; tulis seperti F10:F45.`,
  badRate: (rate) => `«${quote(rate)}» bukan tarif; tulis seperti 5% atau 1.06.05=7,5%.`,
  badRecap: (recap, known) => `Tidak ada rekap «${quote(recap)}»; pilihannya ${known.join(', ')}, all.`,
  oneList: 'Sebutkan id satu daftar; id-nya terlihat dengan periksa-renja nomenclature list.',
  noWordsHere: (words) => `Perintah nomenclature list tidak memakai «${quote(words)}».`,
  badYear: (option, value) => `«${quote(value)}» bukan tahun untuk ${option}; tulis seperti 2027.`,
  unknownSettingsList: (file, list, meant) =>
    `Berkas setelan ${quote(file)} menyebut daftar «${quote(list)}» yang tidak ada.${meantId(meant)}`,
  unknownSettingsKey: (file, key, meant) =>
    `Berkas setelan ${quote(file)} memuat «${quote(key)}» yang tidak dikenal.${meantId(meant)}`,
  tryHelp: 'Lihat: periksa-renja --help',
};

const en: Messages = {
  unknownCommand: (command, meant) => `There is no command “${quote(command)}”.${meantEn(meant)}`,
  unknownOption: (option, meant) => `Option ${quote(option)} is not known here.${meantEn(meant)}`,
  unknownRule: (rule, meant) =>
    `There is no rule “${quote(rule)}”.${meantEn(meant)} For the list: periksa-renja rules.`,
  unknownSettingsRule: (file, rule, meant) =>
    `The settings file ${quote(file)} names a rule “${quote(rule)}” that does not exist.${meantEn(meant)}`,
  valueMissing: (option) => `Option ${quote(option)} needs a value.`,
  valueTooMuch: (option) => `Option ${quote(option)} takes no value.`,
  badChoice: (option, value, choices) =>
    `“${quote(value)}” is no value for ${option}; choose one of ${choices.join(', ')}.`,
  noPaths: 'Name at least one file, folder or pattern, for example: periksa-renja check renja.xlsx.',
  noPathsHere: (paths) => `The command rules takes no files (“${quote(paths)}”).`,
  settingsUnreadable: (file) => `The settings file ${quote(file)} was not found or could not be opened.`,
  settingsNoFile: (file) =>
    `The settings file ${quote(file)} is not a regular file, or is larger than 16 MB; no settings are read from it.`,
  settingsNotJson: (file, why) => `The settings file ${quote(file)} is not valid JSON: ${quote(why)}.`,
  settingsWrong: (file, why) => `The settings file ${quote(file)} does not fit: ${quote(why)}.`,
  settingsOdd: (file, where, value, why) =>
    `The settings file ${quote(file)} says “${quote(value)}” at ${quote(where)}: ${why}.`,
  unknownAction: (action, meant) => `There is no command “nomenclature ${quote(action)}”.${meantEn(meant)}`,
  noAction: 'Name import, list or remove, for example: periksa-renja nomenclature list.',
  oneListFile:
    'Name one file, for example: periksa-renja nomenclature import list.xlsx --name "Kepmendagri 050-3708/2020" --year 2021.',
  oneWorkbook: (command) =>
    `Name one .xlsx file, for example: periksa-renja ${command} renja.xlsx -o result.xlsx.`,
  oneFileOrMore: (command) =>
    `Name at least one file, for example: periksa-renja ${command} renja.xlsx -o result.xlsx.`,
  oneOrTwo:
    'Name two files, or one to compare two tables in it, for example: periksa-renja compare draft.xlsx final.xlsx.',
  tooMuch: (command, more) => `“${quote(more)}” is too much for the command ${command}.`,
  noOutput: 'Name the file to write with -o FILE.',
  noOutputOrFolder:
    'Name the file to write with -o FILE, or the folder where there are many files, or --in-place.',
  noOutputOrDryRun: 'Name the file to write with -o FILE, or --dry-run to look only, or --in-place.',
  notXlsx: (file) => `What this command writes is an .xlsx; “${quote(file)}” is no such name.`,
  outputAndInPlace: 'Choose one: -o FILE or --in-place.',
  wrongEnding: (file, ending) =>
    `What this command writes must end in ${ending}, as its content is; “${quote(file)}” is no such name. Nothing was written.`,
  notWritten: (file, why) => `The file ${quote(file)} could not be written (${quote(why)}).`,
  noTable: (file) => `No Renja table was recognised in ${quote(file)}.`,
  noSheet: (sheet, known) =>
    `There is no table on the sheet “${quote(sheet)}”; tables are on ${known.map((one) => `“${quote(one)}”`).join(', ')}.`,
  noKind: 'Name the form, for example: periksa-renja template T-C.33 --year 2027 -o renja.xlsx.',
  badKind: (kind, known) => `There is no form “${quote(kind)}”; choose one of ${known.join(', ')}.`,
  noYear: 'Name the planned year with --year, such as --year 2027.',
  badNumber: (option, value, most) =>
    `“${quote(value)}” is no value for ${option}; write a number from 1 to ${String(most)}.`,
  badRange: (range) => `“${quote(range)}” is no range of cells; write it as F10:F45.`,
  badRate: (rate) => `“${quote(rate)}” is no rate; write it as 5% or 1.06.05=7.5%.`,
  badRecap: (recap, known) => `There is no summary “${quote(recap)}”; choose ${known.join(', ')} or all.`,
  oneList: 'Name the id of one list; periksa-renja nomenclature list shows them.',
  noWordsHere: (words) => `The command nomenclature list takes no “${quote(words)}”.`,
  badYear: (option, value) => `“${quote(value)}” is no year for ${option}; write it as 2027.`,
  unknownSettingsList: (file, list, meant) =>
    `The settings file ${quote(file)} names a list “${quote(list)}” that does not exist.${meantEn(meant)}`,
  unknownSettingsKey: (file, key, meant) =>
    `The settings file ${quote(file)} holds an unknown “${quote(key)}”.${meantEn(meant)}`,
  tryHelp: 'See: periksa-renja --help',
};

export const messages: Readonly<Record<Language, Messages>> = { id, en };
