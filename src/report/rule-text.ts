import type { Language } from '../core/language/language';
import { catalogue } from '../core/rules/catalogue';
import type { RuleWords } from '../core/rules/rule';

/** What is said of a rule, without its messages. */
export type RuleText = Omit<RuleWords<unknown>, 'messages'>;

const texts = new Map(catalogue.map(({ id, text }) => [id, text]));

/** What is said of a rule; its id alone where it is a rule of another version. */
export function ruleText(rule: string, language: Language): RuleText {
  const { title, why, example } = texts.get(rule)?.[language] ?? { title: rule, why: '', example: '' };
  return { title, why, example };
}

export function ruleTitle(rule: string, language: Language): string {
  return ruleText(rule, language).title;
}
