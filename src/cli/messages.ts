import type { Language } from '../core/rules/finding';
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
  tryHelp: 'See: periksa-renja --help',
};

export const messages: Readonly<Record<Language, Messages>> = { id, en };
