import type { Language } from '../../core/language/language';
import type { Severity } from '../../core/rules/finding';
import { figure } from '../../core/language/figures';
import type { FileSummary } from '../summary/file-summary';
import { type MatrixCell, type MatrixRow, matrixRow, worstFirst } from '../summary/matrix-row';
import { REQUIRED_TABLES } from '../summary/required-tables';
import { reportText } from '../summary/text/report-text';
import { severityStyle } from '../terminal';
import { baseName } from '../verification/verification';
import { fileAnchor, MATRIX_ANCHOR, tableAnchor } from './anchors';
import { severityMark } from './marks';
import { html, type Markup } from './markup';

/** All files on one screen: agencies down, tables across, the worst first. */
export function matrixSection(summaries: readonly FileSummary[], language: Language): Markup {
  const word = reportText[language];
  const rows = summaries
    .map((summary, at) => ({ summary, at, row: matrixRow(summary) }))
    .sort((one, other) => worstFirst(one.row.counts, other.row.counts));
  const kinds = REQUIRED_TABLES.map(({ kind }) => html`<th>${kind}</th>`);
  return html`<section id="${MATRIX_ANCHOR}">
    <h2>${word.matrix}</h2>
    <p>${word.matrixHint}</p>
    <div class="gulir">
      <table class="matriks">
        <thead>
          <tr>
            <th>${word.agency}</th>
            ${kinds}
            <th>${word.others}</th>
            <th>${severityMark('galat', language)}</th>
            <th>${severityMark('peringatan', language)}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ summary, at, row }) => fileRow(summary, at, row, language))}
        </tbody>
      </table>
    </div>
  </section> `;
}

function fileRow(
  { file, agency }: FileSummary,
  at: number,
  { required, others, counts }: MatrixRow,
  language: Language,
): Markup {
  const word = reportText[language];
  const name = baseName(file.file);
  const head = html`<th scope="row">
    <a href="#${fileAnchor(at)}">${agency ?? name}</a>${agency === null ? '' : html` <small>${name}</small>`}
  </th>`;
  if (file.error)
    return html`<tr>
      ${head}
      <td colspan="${REQUIRED_TABLES.length + 3}">${word.unread}: ${file.error.message}</td>
    </tr> `;
  return html`<tr>
    ${head}${[...required, others].map((cell) => kindCell(cell, at, language))}
    <td class="angka">${figure(counts.galat)}</td>
    <td class="angka">${figure(counts.peringatan)}</td>
  </tr> `;
}

function kindCell({ places: [first], counts }: MatrixCell, at: number, language: Language): Markup {
  const word = reportText[language];
  if (first === undefined) return html`<td class="kosong" title="${word.notFound}">–</td>`;
  const shown = (['galat', 'peringatan'] as const).filter((severity) => counts[severity] > 0);
  const marks =
    shown.length === 0
      ? html`<span class="baik" title="${word.clean}">✓</span>`
      : shown.map((severity) => countMark(severity, counts[severity]));
  return html`<td><a href="#${tableAnchor(at, first)}">${marks}</a></td>`;
}

function countMark(severity: Severity, count: number): Markup {
  return html`<span class="tanda ${severity}">${severityStyle[severity].sign} ${figure(count)}</span> `;
}
