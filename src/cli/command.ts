import type { Bilingual, Language } from '../core/language/language';
import { messages } from './messages';
import type { Options, ValuesOf } from './option';
import type { Streams } from './streams';

/** A call that cannot be answered as it is worded: the sentence says why, and the help is pointed at. */
export interface Wrong {
  readonly wrong: string;
}
export type Outcome = number | Wrong;

export interface Context {
  readonly language: Language;
  readonly streams: Streams;
}

/** A way of calling a command: the words behind its name, and what it does. */
export interface Usage {
  readonly words: Bilingual;
  readonly does: Bilingual;
}

/** A command is declared once: parsing, sentences and help all come from here. What it does is loaded when it runs. */
export interface Declaration<O extends Options> {
  readonly name: string;
  readonly usages: readonly Usage[];
  readonly options: O;
  readonly run: (
    call: ValuesOf<O> & { readonly paths: readonly string[] },
    context: Context,
  ) => Promise<Outcome>;
}

export interface Command extends Omit<Declaration<Options>, 'run'> {
  /** `values`: what the call gives each option, by the option's name here. */
  readonly start: (
    values: ReadonlyMap<string, readonly string[]>,
    paths: readonly string[],
    context: Context,
  ) => Promise<Outcome>;
}

export function defineCommand<O extends Options>({ run, ...declared }: Declaration<O>): Command {
  return {
    ...declared,
    start: async (values, paths, context) => {
      const read: Record<string, unknown> = {};
      for (const [key, option] of Object.entries(declared.options)) {
        const one = option.read(values.get(key) ?? [], optionName(key), context.language);
        if (!one.ok) return { wrong: one.sentence };
        read[key] = one.value;
      }
      return run({ ...(read as ValuesOf<O>), paths }, context);
    },
  };
}

/** The option `dryRun` is typed as --dry-run. */
export function optionName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The one file a command is about. */
export function onlyFile(
  command: string,
  paths: readonly string[],
  language: Language,
): { readonly file: string } | Wrong {
  const [file, ...more] = paths;
  const say = messages[language];
  if (file === undefined) return { wrong: say.oneWorkbook(command) };
  return more.length > 0 ? { wrong: say.tooMuch(command, more.join(' ')) } : { file };
}
