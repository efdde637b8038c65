import type { Bilingual, Language } from '../language/language';

/** Of a message that needs none. */
export type NoFigures = Readonly<Record<string, never>>;

/** How each message is put into words. */
export type Sentences<M> = { readonly [K in keyof M]: (figures: M[K]) => string };

/** What is said of a rule in one language. `M` gives the figures of each of its messages and fix labels, by key. */
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
export type Say<M> = { readonly [K in keyof M]: (figures: M[K]) => Bilingual };

export function messagesOf<M>({ id, en }: RuleText<M>): Say<M> {
  const makers = Object.keys(id.messages).map((name) => {
    const key = name as keyof M;
    const say = (figures: M[keyof M]): Bilingual => ({
      id: id.messages[key](figures),
      en: en.messages[key](figures),
    });
    return [name, say];
  });
  return Object.fromEntries(makers) as Say<M>;
}
