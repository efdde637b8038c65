import type { Language } from '../core/rules/finding';
import type { RuleText } from '../core/rules/rule';
import { angka as angkaEn } from '../core/rules/text/en/angka';
import { isi as isiEn } from '../core/rules/text/en/isi';
import { jumlah as jumlahEn } from '../core/rules/text/en/jumlah';
import { rasio as rasioEn } from '../core/rules/text/en/rasio';
import { angka } from '../core/rules/text/id/angka';
import { isi } from '../core/rules/text/id/isi';
import { jumlah } from '../core/rules/text/id/jumlah';
import { rasio } from '../core/rules/text/id/rasio';

const texts: Readonly<Record<Language, ReadonlyMap<string, RuleText>>> = {
  id: textMap(angka, jumlah, rasio, isi),
  en: textMap(angkaEn, jumlahEn, rasioEn, isiEn),
};

function textMap(...families: readonly Readonly<Record<string, RuleText>>[]): Map<string, RuleText> {
  return new Map(families.flatMap((family) => Object.entries(family)));
}

/** What is said of a rule, without its messages; its id alone where there is no text for it. */
export function ruleText(rule: string, language: Language): RuleText {
  const { title, why, example } = texts[language].get(rule) ?? { title: rule, why: '', example: '' };
  return { title, why, example };
}

export function ruleTitle(rule: string, language: Language): string {
  return ruleText(rule, language).title;
}
