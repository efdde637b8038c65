import { figure } from '../../core/language/figures';
import type { Language } from '../../core/language/language';
import { changeLines, changeText } from '../change-text';
import type { PublicTable } from '../schema';
import { signedFigure } from '../summary/figure-text';
import { reportText } from '../summary/text/report-text';
import { html, type Markup, nothing } from './markup';

/** What a changed plan does to the pagu of each program. */
export function changesTable({ changes }: PublicTable, language: Language): Markup {
  if (!changes) return nothing;
  const word = changeText[language];
  const amount = (value: number | null): string => (value === null ? '–' : figure(value));
  return html`<table class="perubahan">
    <caption>
      ${word.title}
    </caption>
    <thead>
      <tr>
        <th>${word.program}</th>
        <th class="angka">${word.before}</th>
        <th class="angka">${word.after}</th>
        <th class="angka">${reportText[language].difference}</th>
      </tr>
    </thead>
    <tbody>
      ${changeLines(changes, language).map(
        ({ name, before, after, difference }) =>
          html`<tr>
            <td>${name}</td>
            <td class="angka">${amount(before)}</td>
            <td class="angka">${amount(after)}</td>
            <td class="angka">${difference === 0 ? word.same : signedFigure(difference)}</td>
          </tr> `,
      )}
    </tbody>
  </table> `;
}
