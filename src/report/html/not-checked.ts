import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { ruleTitle } from '../rule-text';
import type { PublicFile, PublicTable } from '../schema';
import { stateSigns } from '../state/file-state';
import { clip } from '../summary/clip';
import { reportText } from '../summary/text/report-text';
import { words } from '../words';
import { html, type Markup, nothing } from './markup';

const LONGEST = 600;

/** Rules that could say nothing of a table, together where the reason is the same. */
export function notRunList({ rulesNotRun }: PublicTable, language: Language): Markup {
  if (rulesNotRun.length === 0) return nothing;
  const reasons = new Map<string, string[]>();
  for (const { rule, why } of rulesNotRun) {
    const known = reasons.get(why);
    if (known) known.push(ruleTitle(rule, language));
    else reasons.set(why, [ruleTitle(rule, language)]);
  }
  const items = [...reasons].map(
    ([why, rules]) => html`<li>${clip(why, LONGEST)} <small>${rules.join(', ')}</small></li>`,
  );
  return html`<details class="tidak">
    <summary>${reportText[language].notRun(figure(rulesNotRun.length))}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}

/** Areas with the signs of a table that no table took: no finding stands there, because nobody looked. */
export function unreadList({ unread = [] }: PublicFile, language: Language): Markup {
  if (unread.length === 0) return nothing;
  return html`<section class="tersembunyi">
    <h3>${stateSigns['belum-dikenali']} ${words[language].notRead}: ${figure(unread.length)}</h3>
    <ul>
      ${unread.map(({ message }) => html`<li>${clip(message, LONGEST)}</li>`)}
    </ul>
  </section>`;
}

/** What a person decided not to see: accepted findings with their reasons, and how many the settings hide. */
export function hiddenList(
  { silenced, accepted = [], unreadAccepted = [] }: PublicFile,
  language: Language,
): Markup {
  const word = reportText[language];
  const acceptedBy = new Map<string, number>();
  for (const { rule } of accepted) acceptedBy.set(rule, (acceptedBy.get(rule) ?? 0) + 1);
  // The contract counts accepted findings among the silenced ones; here each is told once.
  const hidden = Object.entries(silenced)
    .map(([rule, count]) => [rule, count - (acceptedBy.get(rule) ?? 0)] as const)
    .filter(([, count]) => count > 0);
  if (accepted.length + unreadAccepted.length + hidden.length === 0) return nothing;
  const sum = hidden.reduce((total, [, count]) => total + count, 0);
  const acceptedItems = accepted.map(
    ({ rule, sheet, cell, reason, by }) =>
      html`<li>
        ${ruleTitle(rule, language)}, «${sheet}» ${cell}:
        ${clip(reason, LONGEST)}${by === null ? '' : ` (${word.acceptedBy(by)})`}
      </li>`,
  );
  const hiddenItems = hidden.map(
    ([rule, count]) => html`<li>${ruleTitle(rule, language)}: ${figure(count)}</li>`,
  );
  return html`<section class="tersembunyi">
    <h3>${word.notChecked}</h3>
    ${
      accepted.length > 0
        ? html`<h4>${word.accepted(figure(accepted.length))}</h4>
            <ul>
              ${acceptedItems}
            </ul>`
        : nothing
    }
    ${
      unreadAccepted.length > 0
        ? html`<h4>${words[language].unreadAccepted(unreadAccepted.length)}</h4>
            <ul>
              ${unreadAccepted.map(({ sheet, range, reason }) => html`<li>«${sheet}»${range === null ? '' : ` ${range}`}: ${clip(reason, LONGEST)}</li>`)}
            </ul>`
        : nothing
    }
    ${
      hidden.length > 0
        ? html`<h4>${word.silenced(figure(sum))}</h4>
            <ul>
              ${hiddenItems}
            </ul>`
        : nothing
    }
  </section>`;
}
