import { parseArgs } from 'node:util';
import type { Language } from '../core/rules/finding';
import { nearest } from './nearest';
import { messages } from './messages';

export const FORMATS = {
  check: ['text', 'json', 'csv'],
  rules: ['text', 'json', 'markdown'],
} as const;
export type CommandName = keyof typeof FORMATS;
export type Format = (typeof FORMATS)[CommandName][number];

export interface CheckArguments {
  readonly command: 'check';
  readonly language: Language;
  readonly format: (typeof FORMATS)['check'][number];
  readonly paths: readonly string[];
  readonly rows: boolean;
  readonly all: boolean;
  readonly settings: string | null;
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export interface RulesArguments {
  readonly command: 'rules';
  readonly language: Language;
  readonly format: (typeof FORMATS)['rules'][number];
}

export type Arguments =
  | CheckArguments
  | RulesArguments
  | { readonly command: 'help' | 'version'; readonly language: Language }
  /** A sentence that says what is wrong and what was likely meant. */
  | { readonly command: 'wrong'; readonly language: Language; readonly sentence: string };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  lang: { type: 'string' },
  format: { type: 'string' },
  rows: { type: 'boolean' },
  all: { type: 'boolean' },
  settings: { type: 'string' },
  only: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
} as const;

type OptionName = keyof typeof OPTIONS;
const COMMON: readonly OptionName[] = ['help', 'version', 'lang', 'format'];
const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: [...COMMON, 'rows', 'all', 'settings', 'only', 'skip'],
  rules: COMMON,
};

/** Reads the words after the program's name. Whatever they are, the answer is a value. */
export function readArguments(argv: readonly string[], ruleIds: readonly string[]): Arguments {
  const { tokens, values } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language: Language = values.lang === 'en' ? 'en' : 'id';
  const say = messages[language];
  const wrong = (sentence: string): Arguments => ({ command: 'wrong', language, sentence });

  const [command, ...paths] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (values.version === true) return { command: 'version', language };
  if (values.help === true || command === undefined || command === 'help') {
    const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in OPTIONS));
    if (unknown?.kind !== 'option') return { command: 'help', language };
  }
  const known = Object.keys(FORMATS).find((name): name is CommandName => name === command);
  if (command !== undefined && known === undefined) {
    return wrong(say.unknownCommand(command, nearest(command, Object.keys(FORMATS))));
  }
  const allowed: readonly string[] = OPTIONS_OF[known ?? 'check'];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!allowed.includes(token.name)) {
      return wrong(say.unknownOption(token.rawName, withDashes(nearest(token.name, allowed))));
    }
    const takesValue = OPTIONS[token.name as OptionName].type === 'string';
    if (takesValue && (token.value === undefined || token.value === ''))
      return wrong(say.valueMissing(token.rawName));
    if (!takesValue && token.value !== undefined) return wrong(say.valueTooMuch(token.rawName));
  }
  if (known === undefined) return { command: 'help', language };

  const lang = text(values.lang) ?? 'id';
  if (lang !== 'id' && lang !== 'en') return wrong(say.badChoice('--lang', lang, ['id', 'en']));
  const wanted = text(values.format) ?? 'text';
  if (known === 'rules') {
    const format = FORMATS.rules.find((one) => one === wanted);
    if (paths.length > 0) return wrong(say.noPathsHere(paths.join(' ')));
    return format
      ? { command: 'rules', language, format }
      : wrong(say.badChoice('--format', wanted, FORMATS.rules));
  }
  const format = FORMATS.check.find((one) => one === wanted);
  if (!format) return wrong(say.badChoice('--format', wanted, FORMATS.check));
  const only = list(values.only);
  const skip = list(values.skip);
  for (const rule of [...only, ...skip]) {
    if (!ruleIds.includes(rule)) return wrong(say.unknownRule(rule, nearest(rule, ruleIds)));
  }
  if (paths.length === 0) return wrong(say.noPaths);
  const settings = text(values.settings) ?? null;
  return {
    command: 'check',
    language,
    format,
    paths,
    rows: values.rows === true,
    all: values.all === true,
    settings,
    only,
    skip,
  };
}

function withDashes(name: string | null): string | null {
  return name === null ? null : `--${name}`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** "--only a,b --only c" → a, b, c. */
function list(value: unknown): string[] {
  const words = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  return words
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
