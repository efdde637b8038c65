import type { Language } from '../core/language/language';
import type { RuleText } from '../core/rules/rule';
import { angka as angkaEn } from '../core/rules/text/en/angka';
import { bentuk as bentukEn } from '../core/rules/text/en/bentuk';
import { isi as isiEn } from '../core/rules/text/en/isi';
import { jumlah as jumlahEn } from '../core/rules/text/en/jumlah';
import { kode as kodeEn } from '../core/rules/text/en/kode';
import { nalar as nalarEn } from '../core/rules/text/en/nalar';
import { nomenklatur as nomenklaturEn } from '../core/rules/text/en/nomenklatur';
import { rasio as rasioEn } from '../core/rules/text/en/rasio';
import { silang as silangEn } from '../core/rules/text/en/silang';
import { silangAntar as silangAntarEn } from '../core/rules/text/en/silang-antar';
import { angka } from '../core/rules/text/id/angka';
import { bentuk } from '../core/rules/text/id/bentuk';
import { isi } from '../core/rules/text/id/isi';
import { jumlah } from '../core/rules/text/id/jumlah';
import { kode } from '../core/rules/text/id/kode';
import { nalar } from '../core/rules/text/id/nalar';
import { nomenklatur } from '../core/rules/text/id/nomenklatur';
import { rasio } from '../core/rules/text/id/rasio';
import { silang } from '../core/rules/text/id/silang';
import { silangAntar } from '../core/rules/text/id/silang-antar';

const texts: Readonly<Record<Language, ReadonlyMap<string, RuleText>>> = {
  id: textMap(bentuk, kode, nomenklatur, angka, jumlah, rasio, isi, nalar, silang, silangAntar),
  en: textMap(
    bentukEn,
    kodeEn,
    nomenklaturEn,
    angkaEn,
    jumlahEn,
    rasioEn,
    isiEn,
    nalarEn,
    silangEn,
    silangAntarEn,
  ),
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
