import type { Language } from '../../core/language/language';
import type { Severity } from '../../core/rules/finding';
import { figure } from '../../core/language/figures';
import type { FileSummary } from '../summary/file-summary';
import { type MatrixCell, type MatrixRow, matrixRow, worstFirst } from '../summary/matrix-row';
import { REQUIRED_TABLES } from '../summary/required-tables';
import { reportText } from '../summary/text/report-text';
import { stateSigns } from '../state/file-state';
import { stateWords } from '../state/state-words';
import { verdictOf } from '../state/verdict';
import { severityStyle } from '../terminal';
import { baseName } from '../verification/verification';
import { readinessOf, readinessRule, readinessWords } from '../state/readiness';
import { fileAnchor, pageAnchor, MATRIX_ANCHOR, tableAnchor } from './anchors';
import { severityMark, stateMark } from './marks';
import { html, type Markup, nothing } from './markup';

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
            <th>${word.state}</th>
            ${kinds}
            <th>${word.others}</th>
            <th>${severityMark('galat', language)}</th>
            <th>${severityMark('peringatan', language)}</th>
            <th>${word.paper.readiness}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ summary, at, row }) => fileRow(summary, at, row, language))}
        </tbody>
      </table>
    </div>
    <p class="aturan-kesiapan">${readinessRule[language]}</p>
  </section> `;
}

function fileRow(
  { file, agency, region }: FileSummary,
  at: number,
  { required, others, counts, state }: MatrixRow,
  language: Language,
): Markup {
  const name = baseName(file.file);
  const head = html`<th scope="row">
    <a href="#${file.error ? fileAnchor(at) : pageAnchor(at)}">${agency ?? name}</a
    >${agency === null ? '' : html` <small>${[...(region ? [region] : []), name].join(' · ')}</small>`}
  </th>`;
  if (file.error)
    return html`<tr>
      ${head}
      <td>${stateMark(state, language)}</td>
      <td colspan="${REQUIRED_TABLES.length + 4}">${file.error.message}</td>
    </tr> `;
  const mark = html`<td>${stateMark(state, language)}</td>`;
  if (file.tables.length === 0)
    return html`<tr>
      ${head}${mark}
      <td colspan="${REQUIRED_TABLES.length + 4}">${verdictOf(file, language)}</td>
    </tr> `;
  return html`<tr>
    ${head}${mark}${[...required, others].map((cell) => kindCell(cell, at, language))}
    <td class="angka">${figure(counts.galat)}</td>
    <td class="angka">${figure(counts.peringatan)}</td>
    <td>${readinessWords[language][readinessOf(file)]}</td>
  </tr> `;
}

function kindCell(
  { places: [first], counts, doubtful, unread }: MatrixCell,
  at: number,
  language: Language,
): Markup {
  const word = reportText[language];
  const sign = (state: 'belum-dikenali' | 'diragukan'): Markup =>
    html`<span class="tanda ${state}" title="${stateWords[language][state]}">${stateSigns[state]}</span> `;
  const left = unread > 0 ? sign('belum-dikenali') : nothing;
  if (first === undefined)
    return unread > 0 ? html`<td>${left}</td>` : html`<td class="kosong" title="${word.notFound}">–</td>`;
  const shown = (['galat', 'peringatan'] as const).filter((severity) => counts[severity] > 0);
  const marks =
    shown.length === 0 && !doubtful
      ? html`<span class="baik" title="${word.clean}">✓</span>`
      : shown.map((severity) => countMark(severity, counts[severity]));
  const doubt = doubtful ? sign('diragukan') : nothing;
  return html`<td><a href="#${tableAnchor(at, first)}">${marks}${doubt}</a> ${left}</td>`;
}

function countMark(severity: Severity, count: number): Markup {
  return html`<span class="tanda ${severity}">${severityStyle[severity].sign} ${figure(count)}</span> `;
}
