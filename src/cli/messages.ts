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
  readonly settingsNotJson: (file: string, why: string) => string;
  readonly settingsWrong: (file: string, why: string) => string;
  readonly unknownAction: (action: string, meant: string | null) => string;
  readonly noAction: string;
  readonly oneFile: string;
  readonly oneList: string;
  readonly noWordsHere: (words: string) => string;
  readonly badYear: (value: string) => string;
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
  settingsNotJson: (file, why) => `Berkas setelan ${quote(file)} bukan JSON yang benar: ${quote(why)}.`,
  settingsWrong: (file, why) => `Berkas setelan ${quote(file)} tidak sesuai: ${quote(why)}.`,
  unknownAction: (action, meant) =>
    `Perintah «nomenclature ${quote(action)}» tidak dikenal.${meantId(meant)}`,
  noAction: 'Sebutkan import, list, atau remove, misalnya: periksa-renja nomenclature list.',
  oneFile:
    'Sebutkan satu berkas, misalnya: periksa-renja nomenclature import daftar.xlsx --name "Kepmendagri 050-3708/2020" --year 2021.',
  oneList: 'Sebutkan id satu daftar; id-nya terlihat dengan periksa-renja nomenclature list.',
  noWordsHere: (words) => `Perintah nomenclature list tidak memakai «${quote(words)}».`,
  badYear: (value) => `Tahun «${quote(value)}» tidak berlaku untuk --year; tulis misalnya 2026.`,
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
  settingsNotJson: (file, why) => `The settings file ${quote(file)} is not valid JSON: ${quote(why)}.`,
  settingsWrong: (file, why) => `The settings file ${quote(file)} does not fit: ${quote(why)}.`,
  unknownAction: (action, meant) => `There is no command “nomenclature ${quote(action)}”.${meantEn(meant)}`,
  noAction: 'Name import, list or remove, for example: periksa-renja nomenclature list.',
  oneFile:
    'Name one file, for example: periksa-renja nomenclature import list.xlsx --name "Kepmendagri 050-3708/2020" --year 2021.',
  oneList: 'Name the id of one list; periksa-renja nomenclature list shows them.',
  noWordsHere: (words) => `The command nomenclature list takes no “${quote(words)}”.`,
  badYear: (value) => `“${quote(value)}” is no value for --year; write 2026, for example.`,
  unknownSettingsList: (file, list, meant) =>
    `The settings file ${quote(file)} names a list “${quote(list)}” that does not exist.${meantEn(meant)}`,
  unknownSettingsKey: (file, key, meant) =>
    `The settings file ${quote(file)} holds an unknown “${quote(key)}”.${meantEn(meant)}`,
  tryHelp: 'See: periksa-renja --help',
};

export const messages: Readonly<Record<Language, Messages>> = { id, en };
