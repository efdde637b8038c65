import type { Bilingual, Language } from '../core/language/language';
import { messages } from './messages';

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** One option of a command: how the help tells it, and what becomes of the values a call gives it. */
export interface Option<T> {
  /** What stands behind it in the help ("BERKAS"); null where it takes no value. */
  readonly takes: Bilingual | null;
  readonly help: Bilingual;
  readonly short?: string;
  /** Names it had before: still taken, no longer told. */
  readonly formerly?: string;
  /** The values in the order of the call, none where it is left out; `name` is for the sentence: "--year". */
  readonly read: (values: readonly string[], name: string, language: Language) => Read<T>;
}

export type Options = Readonly<Record<string, Option<unknown>>>;
/** What the options of a command give it. */
export type ValuesOf<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer Value> ? Value : never;
};

type Extras = Pick<Option<unknown>, 'short' | 'formerly'>;
const good = <T>(value: T): Read<T> => ({ ok: true, value });
export const bad = (sentence: string): { readonly ok: false; readonly sentence: string } => ({
  ok: false,
  sentence,
});

export function flag(help: Bilingual, extras: Extras = {}): Option<boolean> {
  return { ...extras, takes: null, help, read: (values) => good(values.length > 0) };
}

/** A text, null where it is left out; of several the last. */
export function text(takes: Bilingual, help: Bilingual, extras: Extras = {}): Option<string | null> {
  return { ...extras, takes, help, read: (values) => good(values.at(-1) ?? null) };
}

/** May be repeated. */
export function texts(takes: Bilingual, help: Bilingual, extras: Extras = {}): Option<readonly string[]> {
  return { ...extras, takes, help, read: good };
}

/** "--only a,b --only c" → a, b, c. */
export function words(takes: Bilingual, help: Bilingual, extras: Extras = {}): Option<readonly string[]> {
  return { ...extras, takes, help, read: (values) => good(splitWords(values)) };
}

/** One of a few words; the first stands where the option is left out. */
export function choice<const Words extends readonly [string, ...string[]]>(
  choices: Words,
  help: Bilingual,
  extras: Extras = {},
): Option<Words[number]> {
  const [usual] = choices;
  const { read, ...rest } = optionalChoice<Words>(choices, help, extras);
  return {
    ...rest,
    read: (values, name, language) => {
      const one = read(values, name, language);
      return one.ok ? good(one.value ?? usual) : one;
    },
  };
}

/** One of a few words, null where it is left out. */
export function optionalChoice<const Words extends readonly string[]>(
  choices: Words,
  help: Bilingual,
  extras: Extras = {},
): Option<Words[number] | null> {
  const takes = choices.join('|');
  return parsed<Words[number]>({ id: takes, en: takes }, help, extras, (word, name, language) => {
    const one = choices.find((known) => known === word);
    return one === undefined ? bad(messages[language].badChoice(name, word, choices)) : good(one);
  });
}

/** A value that is more than its text; null where the option is left out. */
export function parsed<T>(
  takes: Bilingual,
  help: Bilingual,
  extras: Extras,
  parse: (word: string, name: string, language: Language) => Read<T>,
): Option<T | null> {
  return {
    ...extras,
    takes,
    help,
    read: (values, name, language) => {
      const word = values.at(-1);
      return word === undefined ? good(null) : parse(word, name, language);
    },
  };
}

export function splitWords(values: readonly string[]): readonly string[] {
  return values
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
