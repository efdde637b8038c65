import type { Language } from '../../core/language/language';
import type { Severity } from '../../core/rules/finding';
import { figure } from '../../core/language/figures';
import { SEVERITIES } from '../../core/rules/finding';
import type { SeverityCounts } from '../summary/finding-groups';
import { severityStyle } from '../terminal';
import { type State, stateSigns } from '../state/file-state';
import { stateWords } from '../state/state-words';
import { words } from '../words';
import { html, type Markup } from './markup';

/** "● galat": sign, word and colour, never the colour alone. */
export function severityMark(severity: Severity, language: Language): Markup {
  return html`<span class="tanda ${severity}"
    >${severityStyle[severity].sign} ${words[language].severities[severity]}</span
  >`;
}

/** "● 12 galat ▲ 31 peringatan ○ 8 catatan" */
export function countMarks(counts: SeverityCounts, language: Language): Markup {
  const marks = SEVERITIES.map((severity) => {
    const count = counts[severity];
    const word = words[language].severities[severity] + (language === 'en' && count !== 1 ? 's' : '');
    return html`<span class="tanda ${count > 0 ? severity : 'nol'}"
      >${severityStyle[severity].sign} ${figure(count)} ${word}</span
    > `;
  });
  return html`<p class="hitungan">${marks}</p>`;
}

/** "◇ belum dikenali": a sign and a word for each thing that can be known of a file. */
export function stateMark(state: State, language: Language): Markup {
  return html`<span class="tanda keadaan ${state}"
    >${stateSigns[state]} ${stateWords[language][state]}</span
  >`;
}
