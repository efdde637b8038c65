import type { Language } from '../language/language';

/** What is said of a finding, as data: it is put into words where it is shown. */
export interface Message {
  /** The rule whose words they are, and which of its messages. */
  readonly rule: string;
  readonly key: string;
  /** Names, numbers and texts that the sentence is made of: plain data. */
  readonly figures: object;
}

/** Of a message that needs none. */
export type NoFigures = Readonly<Record<string, never>>;

/** How each message is put into words: a sentence of its figures. */
export type Sentences<M> = { readonly [K in keyof M]: (figures: M[K]) => string };

/** What is said of a rule in one language. `M` names its messages and the figures of each. */
export interface RuleWords<M> {
  /** A noun: «Jumlah tidak sama». */
  readonly title: string;
  /** Why it matters, with the regulation where there is one. */
  readonly why: string;
  /** A small example: what is wrong and what would be right. */
  readonly example: string;
  readonly messages: Sentences<M>;
}

/** The words of one rule; they stand beside it, in `<rule>.text.ts`. */
export type RuleText<M = Readonly<Record<string, never>>> = Readonly<Record<Language, RuleWords<M>>>;

/** A maker for each message of a rule: say.deret({ count, first }). */
export type Say<M> = { readonly [K in keyof M]: (figures: M[K]) => Message };

export function messagesOf<M extends Record<keyof M, object>>(rule: string, text: RuleText<M>): Say<M> {
  const makers = Object.keys(text.id.messages).map((key) => {
    const say = (figures: object): Message => ({ rule, key, figures });
    return [key, say];
  });
  return Object.fromEntries(makers) as Say<M>;
}

/** A message as a sentence of its rule. */
export function sentenceOf({ rule, key, figures }: Message, text: RuleText, language: Language): string {
  // Only messagesOf makes messages, and only with the figures of their key.
  const write = text[language].messages[key] as ((figures: object) => string) | undefined;
  if (!write) throw new Error(`the rule ${rule} has no message ${key}`);
  return write(figures);
}
