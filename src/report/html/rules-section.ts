import type { Language } from '../../core/language/language';
import { ruleText } from '../rule-text';
import { reportText } from '../summary/text/report-text';
import { RULES_ANCHOR, ruleAnchor } from './anchors';
import { html, type Markup, nothing } from './markup';

/** Why each rule that found something matters, with an example. */
export function rulesSection(rules: readonly string[], language: Language): Markup {
  if (rules.length === 0) return nothing;
  const word = reportText[language];
  const entries = rules.map((rule) => {
    const { title, why, example } = ruleText(rule, language);
    return html`<div class="aturan" id="${ruleAnchor(rule)}">
      <dt>${title} <small>${rule}</small></dt>
      <dd>${why}</dd>
      ${example === '' ? nothing : html`<dd><i>${word.example}:</i> ${example}</dd>`}
    </div> `;
  });
  return html`<section id="${RULES_ANCHOR}">
    <h2>${word.rules}</h2>
    <dl>${entries}</dl>
  </section>`;
}
