import { kindName } from '../../core/layouts/kind-name';
import type { Language } from '../../core/language/language';
import { countSeverities } from '../summary/finding-groups';
import type { FileSummary } from '../summary/file-summary';
import { reportText } from '../summary/text/report-text';
import { words } from '../words';
import { tableAnchor } from './anchors';
import { countMarks } from './marks';
import { html, type Markup, nothing } from './markup';

/** The tables of the one file with their counts, each a link to its part of the page. */
export function contentsList(summaries: readonly FileSummary[], language: Language): Markup {
  const [only] = summaries;
  if (!only || only.tables.length < 2) return nothing;
  const { file } = only;
  const rows = file.tables.map((table, at) => {
    const counts = countSeverities(file.findings.filter((finding) => finding.table === table.id));
    return html`<tr>
      <td><a href="#${tableAnchor(0, at)}">${kindName(table.kind, language)}</a></td>
      <td>${words[language].sheet(table.sheet)} <small>${table.range}</small></td>
      <td>${table.planYear ?? '–'}</td>
      <td>${countMarks(counts, language)}</td>
    </tr> `;
  });
  const word = reportText[language];
  return html`<table class="isi">
    <thead>
      <tr>
        <th>${word.table}</th>
        <th>${word.sheet}</th>
        <th>${word.year}</th>
        <th>${word.findings}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
