import type { Language } from '../language/language';
import { catalogue } from './catalogue';
import type { Finding, WordedFinding } from './finding';
import { sentenceOf } from './rule';

const texts = new Map(catalogue.map(({ id, text }) => [id, text]));

/** What a finding says, sentence by sentence, in one language. */
export function messageText(
  { message, also }: Pick<Finding, 'message' | 'also'>,
  language: Language,
): string {
  return [message, ...also]
    .map((one) => {
      const text = texts.get(one.rule);
      if (!text) throw new Error(`there is no rule ${one.rule}`);
      return sentenceOf(one, text, language);
    })
    .join(' ');
}

/** The finding for those who do not know the rules: the page, which is spared their code. */
export function inWords(finding: Finding): WordedFinding {
  const { also: _, ...rest } = finding;
  return { ...rest, message: { id: messageText(finding, 'id'), en: messageText(finding, 'en') } };
}
