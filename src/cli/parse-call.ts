import { parseArgs } from 'node:util';
import type { Language } from '../core/language/language';
import { type Command, optionName } from './command';
import { messages } from './messages';
import { nearest } from './nearest';
import type { Options } from './option';

export type Call = { readonly language: Language } & (
  | { readonly is: 'version' }
  /** Of one command, or of all. */
  | { readonly is: 'help'; readonly command: Command | null }
  /** A sentence that says what is wrong and what was likely meant. */
  | { readonly is: 'wrong'; readonly sentence: string }
  | {
      readonly is: 'command';
      readonly command: Command;
      readonly values: ReadonlyMap<string, readonly string[]>;
      readonly paths: readonly string[];
    }
);

/** Reads the words after the program's name. Whatever they are, the answer is a value. */
export function parseCall(argv: readonly string[], commands: readonly Command[], common: Options): Call {
  const { tokens } = tokensOf(argv, [...commands.map(({ options }) => options), common]);
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const lang = given.findLast(({ name }) => name === 'lang')?.value ?? 'id';
  const language: Language = lang === 'en' ? 'en' : 'id';
  const say = messages[language];
  const wrong = (sentence: string): Call => ({ is: 'wrong', language, sentence });

  const asksHelp = positionals[0] === 'help';
  const [word, ...paths] = asksHelp ? positionals.slice(1) : positionals;
  const command = commands.find(({ name }) => name === word) ?? null;
  if (given.some(({ name }) => name === 'version')) return { is: 'version', language };
  if (asksHelp || given.some(({ name }) => name === 'help')) return { is: 'help', language, command };
  if (word !== undefined && !command) {
    const names = commands.map(({ name }) => name);
    return wrong(say.unknownCommand(word, nearest(word, names)));
  }

  // Without a command its option is judged as one of the first: `periksa-renja --fromat`.
  const options = { ...common, ...(command ?? commands[0])?.options };
  const values = new Map<string, string[]>();
  for (const { name, rawName, value } of given) {
    const found = Object.entries(options).find(([key, { formerly }]) => isNamed(name, key, formerly));
    if (!found) {
      const meant = nearest(
        name,
        Object.keys(options).map((key) => optionName(key).slice(2)),
      );
      return wrong(say.unknownOption(rawName, meant === null ? null : `--${meant}`));
    }
    const [key, { takes }] = found;
    if (takes !== null && !value) return wrong(say.valueMissing(rawName));
    if (takes === null && value !== undefined) return wrong(say.valueTooMuch(rawName));
    values.set(key, [...(values.get(key) ?? []), value ?? '']);
  }
  if (lang !== 'id' && lang !== 'en') return wrong(say.badChoice('--lang', lang, ['id', 'en']));
  return command
    ? { is: 'command', language, command, values, paths }
    : { is: 'help', language, command: null };
}

/** Not strict: the sentences for what is wrong are ours. An option takes a value in all commands or in none. */
function tokensOf(argv: readonly string[], all: readonly Options[]) {
  const known = all.flatMap((options) =>
    Object.entries(options).flatMap(([key, { takes, short, formerly }]) => {
      const config = { type: takes === null ? ('boolean' as const) : ('string' as const) };
      const own = [optionName(key).slice(2), { ...config, ...(short !== undefined && { short }) }] as const;
      return formerly === undefined ? [own] : [own, [formerly, config] as const];
    }),
  );
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

function isNamed(name: string, key: string, formerly: string | undefined): boolean {
  return optionName(key) === `--${name}` || formerly === name;
}
