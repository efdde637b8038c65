import { useEffect, useState } from 'react';
import type { Language } from '../../core/language/language';
import type { RuleText } from '../../report/rule-text';

type RuleTextOf = (rule: string, language: Language) => RuleText;

const idOnly: RuleTextOf = (rule) => ({ title: rule, why: '', example: '' });

/** Titles and explanations of the rules; they are loaded apart, since nothing needs them before the first finding. */
export function useRuleTexts(): RuleTextOf {
  const [texts, setTexts] = useState<{ readonly of: RuleTextOf }>({ of: idOnly });
  useEffect(() => {
    let here = true;
    void import('../../report/rule-text').then(({ ruleText }) => {
      if (here) setTexts({ of: ruleText });
    });
    return () => {
      here = false;
    };
  }, []);
  return texts.of;
}
