import { paguChart } from '../charts/pagu-chart';
import { kindName } from '../../core/layouts/kind-name';
import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import type { PublicFinding, PublicTable } from '../schema';
import { countSeverities, groupFindings } from '../summary/finding-groups';
import type { TableSummary } from '../summary/file-summary';
import { titleOfKind } from '../summary/required-tables';
import { reportText } from '../summary/text/report-text';
import { words } from '../words';
import { changesTable } from './changes-table';
import { findingGroup, type StandingOf } from './finding-table';
import { countMarks } from './marks';
import { html, type Markup, nothing } from './markup';
import { notRunList } from './not-checked';
import { totalsTable } from './totals-table';

/** Everything the report says of one table. */
export function tableSection(
  summary: TableSummary,
  findings: readonly PublicFinding[],
  anchor: string,
  language: Language,
  standing?: StandingOf,
): Markup {
  const { table, totals, pagu } = summary;
  const word = reportText[language];
  const groups = groupFindings(findings);
  return html`<section class="tabel" id="${anchor}">
    <h3>${kindName(table.kind, language)} · ${words[language].sheet(table.sheet)}</h3>
    <p class="judul">${titleOfKind(table.kind)}</p>
    ${countMarks(countSeverities(findings), language)} ${facts(summary, language)}
    ${totalsTable(totals, language)} ${changesTable(table, language)}
    ${pagu ? paguChart(pagu, language) : nothing}
    ${groups.length === 0 ? html`<p class="baik">✓ ${word.noFindings}</p>` : groups.map((group) => findingGroup(group, language, standing))}
    ${notRunList(table, language)}
  </section> `;
}

function facts({ table, cells, rulesRun }: TableSummary, language: Language): Markup {
  const word = reportText[language];
  const rows: readonly (readonly [string, string])[] = [
    [word.range, table.range],
    [word.year, table.planYear === null ? '–' : String(table.planYear)],
    [word.checked, word.checkedText(rowsText(table, language), figure(cells), figure(rulesRun))],
    [word.sureness, `${String(Math.round(table.confidence * 100))}%`],
    ...(table.nomenclature && 'kode' in table.columns
      ? [
          [
            word.officialList,
            [table.nomenclature.why, table.nomenclature.about ?? ''].join(' ').trim(),
          ] as const,
        ]
      : []),
  ];
  return html`<dl class="fakta">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** "23 baris (4 program, 7 kegiatan)" */
function rowsText({ dataRows: [first, last], levels }: PublicTable, language: Language): string {
  const word = words[language];
  const counts = Object.entries(word.levels)
    .map(([level, name]) => [levels[level as keyof typeof levels] ?? 0, name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${figure(count)} ${name}`);
  const rows = `${figure(last - first + 1)} ${word.rows}`;
  return counts.length === 0 ? rows : `${rows} (${counts.join(', ')})`;
}
