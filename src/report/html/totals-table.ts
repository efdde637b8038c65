import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { signedFigure } from '../summary/figure-text';
import type { TotalLine } from '../summary/table-totals';
import { reportText } from '../summary/text/report-text';
import { html, type Markup, nothing } from './markup';

/** Totals as the table states them beside those of its rows. */
export function totalsTable(lines: readonly TotalLine[], language: Language): Markup {
  if (lines.length === 0) return nothing;
  const word = reportText[language];
  return html`<table class="jumlah">
    <caption>
      ${word.totals}
    </caption>
    <thead>
      <tr>
        <th>${word.column}</th>
        <th class="angka">${word.statedTotal}</th>
        <th class="angka">${word.computedTotal}</th>
        <th class="angka">${word.difference}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => totalRow(line, language))}
    </tbody>
  </table> `;
}

function totalRow({ column, stated, cell, computed }: TotalLine, language: Language): Markup {
  const word = reportText[language];
  const place = cell === null ? nothing : html` <small>(${cell})</small>`;
  const both = stated !== null && computed !== null;
  const difference = both ? stated - computed : null;
  // Amounts with decimals may differ by the rounding of their parts.
  const same = difference !== null && Math.abs(difference) < 1;
  const shown = same ? word.same : signedFigure(difference);
  return html`<tr${same || !both ? nothing : html` class="beda"`}><td>${column}${place}</td>
<td class="angka">${stated === null ? html`<small>${word.noStatedTotal}</small>` : figure(stated, 2)}</td><td class="angka">${computed === null ? '–' : figure(computed, 2)}</td><td class="angka">${shown}</td></tr>
`;
}
