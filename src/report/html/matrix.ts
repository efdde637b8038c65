import type { Language, Severity } from '../../core/rules/finding';
import { figure } from '../../core/rules/support/money';
import type { PublicFinding } from '../schema';
import { countSeverities, type SeverityCounts } from '../summary/finding-groups';
import type { FileSummary } from '../summary/file-summary';
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
    .map((summary, at) => ({ summary, at, counts: countSeverities(summary.file.findings) }))
    .sort(
      (one, other) =>
        other.counts.galat - one.counts.galat || other.counts.peringatan - one.counts.peringatan,
    );
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
          ${rows.map(({ summary, at, counts }) => fileRow(summary, at, counts, language))}
        </tbody>
      </table>
    </div>
  </section> `;
}

function fileRow(
  { file, agency }: FileSummary,
  at: number,
  counts: SeverityCounts,
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
  const required = new Set<string>(REQUIRED_TABLES.flatMap(({ kinds }) => kinds));
  const cells = REQUIRED_TABLES.map(({ kinds }) =>
    kindCell({ file, at, accepts: (kind) => kinds.some((one) => one === kind) }, language),
  );
  const others = kindCell({ file, at, accepts: (kind) => !required.has(kind) }, language);
  return html`<tr>
    ${head}${cells}${others}
    <td class="angka">${figure(counts.galat)}</td>
    <td class="angka">${figure(counts.peringatan)}</td>
  </tr> `;
}

interface KindCell {
  readonly file: FileSummary['file'];
  readonly at: number;
  readonly accepts: (kind: string) => boolean;
}

function kindCell({ file, at, accepts }: KindCell, language: Language): Markup {
  const word = reportText[language];
  const tables = file.tables.flatMap((table, place) => (accepts(table.kind) ? [{ table, place }] : []));
  const [first] = tables;
  if (!first) return html`<td class="kosong" title="${word.notFound}">–</td>`;
  const ids = new Set(tables.map(({ table }) => table.id));
  const counts = countSeverities(file.findings.filter((finding: PublicFinding) => ids.has(finding.table)));
  const shown = (['galat', 'peringatan'] as const).filter((severity) => counts[severity] > 0);
  const marks =
    shown.length === 0
      ? html`<span class="baik" title="${word.clean}">✓</span>`
      : shown.map((severity) => countMark(severity, counts[severity]));
  return html`<td><a href="#${tableAnchor(at, first.place)}">${marks}</a></td>`;
}

function countMark(severity: Severity, count: number): Markup {
  return html`<span class="tanda ${severity}">${severityStyle[severity].sign} ${figure(count)}</span> `;
}
