import type { Language } from '../core/language/language';
import { padEnd } from '../report/terminal';
import { type Command, optionName, type Usage } from './command';
import type { Option, Options } from './option';

interface HelpWords {
  readonly title: string;
  readonly usage: string;
  readonly optionsOf: (command: string) => string;
  readonly common: string;
  readonly end: string;
}

const words: Readonly<Record<Language, HelpWords>> = {
  id: {
    title: 'periksa-renja — memeriksa tabel Renja (T-C.29–T-C.33) dalam buku kerja Excel',
    usage: 'Pemakaian',
    optionsOf: (command) => `Opsi ${command}`,
    common: 'Opsi semua perintah',
    end: `Hasil: 0 tanpa galat · 1 ada galat · 2 ada berkas yang tidak terbaca, atau perintah keliru ·
       3 tanpa galat, tetapi ada yang tidak dikenali atau tidak dibaca.
Laporan ditulis ke keluaran standar; kemajuan dan catatan ke keluaran galat.
`,
  },
  en: {
    title: 'periksa-renja — checks Renja tables (T-C.29–T-C.33) in Excel workbooks',
    usage: 'Usage',
    optionsOf: (command) => `Options of ${command}`,
    common: 'Options of all commands',
    end: `Exit status: 0 no galat (errors) · 1 some · 2 a file could not be read, or the call was wrong ·
             3 no galat, but something was not recognised or not read.
The report goes to standard output; progress and notes go to standard error.
`,
  },
};

/** Where what a line does begins; a longer option has it on its next line. */
const COLUMN = 31;

/** The help of one command, or of all of them. */
export function helpText(commands: readonly Command[], common: Options, language: Language): string {
  const say = words[language];
  const usages = commands.flatMap((command) => command.usages.map((usage) => ({ command, usage })));
  const blocks = [
    [say.title],
    [say.usage, ...usages.flatMap(({ command, usage }) => usageLines(command, usage, language))],
    ...commands
      .filter(({ options }) => Object.keys(options).length > 0)
      .map(({ name, options }) => [say.optionsOf(name), ...optionLines(options, language)]),
    [say.common, ...optionLines(common, language)],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n${say.end}`;
}

function usageLines({ name }: Command, { words: call, does }: Usage, language: Language): string[] {
  const line = `  periksa-renja ${name} ${call[language]}`.trimEnd();
  return [line, `      ${does[language]}`];
}

function optionLines(options: Options, language: Language): string[] {
  return Object.entries(options).map(([key, option]) => {
    const left = `  ${optionWords(key, option, language)}`;
    const gap = left.length < COLUMN - 1 ? '' : `\n${' '.repeat(COLUMN)}`;
    return gap === '' ? padEnd(left, COLUMN) + option.help[language] : left + gap + option.help[language];
  });
}

function optionWords(key: string, { short, takes }: Option<unknown>, language: Language): string {
  const names = [...(short === undefined ? [] : [`-${short}`]), optionName(key)].join(', ');
  return takes === null ? names : `${names} ${takes[language]}`;
}
