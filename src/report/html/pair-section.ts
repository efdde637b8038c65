import type { Language } from '../../core/language/language';
import { pairFacts, pairHeading } from '../pair-text';
import type { PublicPair } from '../schema';
import { words } from '../words';
import { html, type Markup, nothing } from './markup';

/** Tables that were held against each other; those that could not be come last, with the reason. */
export function pairSection(pairs: readonly PublicPair[], language: Language): Markup {
  if (pairs.length === 0) return nothing;
  const compared = pairs.filter(({ notCompared }) => notCompared === null);
  const others = pairs.filter(({ notCompared }) => notCompared !== null);
  const items = [
    ...compared.map(
      (pair) =>
        html`<li>
          ${pairHeading(pair, language)}${pairFacts(pair, language).map((fact) => html`<div>${fact}</div>`)}
        </li>`,
    ),
    ...others.map((pair) => html`<li class="redup">${pairHeading(pair, language)}: ${pair.notCompared}</li>`),
  ];
  return html`<section class="pasangan">
    <h3>${words[language].pairs}</h3>
    <ul>
      ${items}
    </ul>
  </section>`;
}
