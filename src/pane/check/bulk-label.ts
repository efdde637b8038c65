import type { Bilingual } from '../../core/language/language';
import { ruleTitle } from '../../report/rule-text';

/** How a change that mends many findings of a rule is named when it can be undone. */
export function bulkLabel(rule: string, mends: number): Bilingual {
  return {
    id: `${ruleTitle(rule, 'id')} (${String(mends)} temuan)`,
    en: `${ruleTitle(rule, 'en')} (${String(mends)} findings)`,
  };
}
