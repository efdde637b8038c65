import { findingsChart } from '../charts/findings-chart';
import { kindName } from '../../core/layouts/kind-name';
import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import { type AgainstOld, standingOf, wholeRound } from '../rounds/second-round';
import type { PublicFile } from '../schema';
import { verdictOf } from '../state/verdict';
import { countSeverities, groupFindings } from '../summary/finding-groups';
import type { FileSummary } from '../summary/file-summary';
import { clip } from '../summary/clip';
import { reportText } from '../summary/text/report-text';
import { baseName } from '../verification/verification';
import { words } from '../words';
import { fileAnchor, tableAnchor } from './anchors';
import { findingGroup } from './finding-table';
import { countMarks } from './marks';
import { html, type Markup, nothing } from './markup';
import { hiddenList, unreadList } from './not-checked';
import { pairSection } from './pair-section';
import { tableSection } from './table-section';

export interface FileSectionOptions {
  readonly language: Language;
  /** One of several: it has a heading and a verdict of its own. */
  readonly headed: boolean;
}

/** One workbook: its charts, its tables, what was found between them and what was left out. */
export function fileSection(
  summary: FileSummary,
  at: number,
  { language, headed }: FileSectionOptions,
): Markup {
  const { file, tables, round } = summary;
  const standing = round && standingOf(round);
  const ids = new Set(tables.map(({ table }) => table.id));
  const others = file.findings.filter(({ table }) => !ids.has(table));
  const body = file.error
    ? html`<p class="rusak">
        ${reportText[language].unread}: ${file.error.message} <small>(${file.error.code})</small>
      </p>`
    : html`${file.tables.length === 0 ? noTable(file, language) : nothing}
      ${file.findings.length > 0 ? findingsChart(file.findings, language) : nothing}
      ${tables.map((table, place) =>
        tableSection(
          table,
          file.findings.filter((finding) => finding.table === table.table.id),
          tableAnchor(at, place),
          language,
          standing,
        ),
      )}
      ${
        others.length > 0
          ? html`<section class="tabel">
              <h3>${reportText[language].otherFindings}</h3>
              ${groupFindings(others).map((group) => findingGroup(group, language, standing))}
            </section>`
          : nothing
      }
      ${round ? mendedList(round, language) : nothing}
      ${unreadList(file, language)}${pairSection(file.pairs ?? [], language)}${hiddenList(file, language)}`;
  return html`<article class="berkas" id="${fileAnchor(at)}">
    ${headed ? heading(summary, language) : nothing} ${body}
  </article> `;
}

function heading({ file, agency }: FileSummary, language: Language): Markup {
  const name = baseName(file.file);
  const counts = countSeverities(file.findings);
  const verdict = file.error
    ? nothing
    : html`<p class="putusan">${verdictOf(file, language)}</p>
        ${countMarks(counts, language)}`;
  return html`<h2>${agency ?? name}${agency === null ? '' : html` <small>${name}</small>`}</h2>
    ${verdict}`;
}

/** What the second round found no more. */
function mendedList({ rounds }: AgainstOld, language: Language): Markup {
  const { fixed } = wholeRound(rounds);
  if (fixed.length === 0) return nothing;
  return html`<section class="tabel">
    <h3>✓ ${reportText[language].round.mended(figure(fixed.length))}</h3>
    <details>
      <summary>${reportText[language].more(figure(fixed.length))}</summary>
      <ul>
        ${fixed.map(({ sheet, cell, message }) => html`<li>«${sheet}» ${cell}: ${clip(message, LONGEST)}</li>`)}
      </ul>
    </details>
  </section>`;
}

const LONGEST = 300;

function noTable({ sheetsSeen, cellsSeen, nearest }: PublicFile, language: Language): Markup {
  const word = words[language];
  const near = nearest
    ? word.nearest(nearest.sheet, kindName(nearest.kind, language), nearest.matched, nearest.of)
    : word.nothingNear;
  return html`<p>${word.noTable(sheetsSeen, figure(cellsSeen))} ${near}</p>`;
}
