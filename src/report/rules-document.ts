import type { Language } from '../core/rules/finding';

/** The page docs/rules.md, made from the catalogue. */
export function rulesDocument(language: Language): string {
  return language;
}
