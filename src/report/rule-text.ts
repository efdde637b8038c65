import type { Language } from '../core/rules/finding';
import type { RuleText } from '../core/rules/rule';

/** What is said of a rule; its id alone where there is no text for it. */
export function ruleText(rule: string, language: Language): RuleText {
  void language;
  return { title: rule, why: '', example: '' };
}

export function ruleTitle(rule: string, language: Language): string {
  return ruleText(rule, language).title;
}
