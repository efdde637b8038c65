import type { Language } from '../../core/language/language';
import { figure } from '../../core/language/figures';
import type { Standing } from '../rounds/second-round';
import { ruleTitle } from '../rule-text';
import type { PublicFinding } from '../schema';
import { clip } from '../summary/clip';
import { differenceOf, type FindingGroup } from '../summary/finding-groups';
import { figureText, signedFigure } from '../summary/figure-text';
import { reportText } from '../summary/text/report-text';
import { ruleAnchor } from './anchors';
import { severityMark } from './marks';
import { html, type Markup, nothing } from './markup';

const FIRST = 10;
/** A sentence longer than this was made to flood; the whole of it is in the JSON. */
const LONGEST = 1200;
/** Its figures are years: the sentence says all, and a difference of years would say nothing. */
const YEARS = 'tahun-judul';

/** What became of a finding since the round before. */
export type StandingOf = (finding: PublicFinding) => Standing | null;

/** Findings of one rule: the first ten in full, the rest folded. */
export function findingGroup(
  { rule, severity, findings }: FindingGroup,
  language: Language,
  standing: StandingOf = () => null,
): Markup {
  const word = reportText[language];
  const rest = findings.slice(FIRST);
  const columns = rule === YEARS ? [] : figureColumns(findings, language);
  const table = (some: readonly PublicFinding[]): Markup => findingTable(some, columns, language, standing);
  const folded =
    rest.length === 0
      ? nothing
      : html`<details>
          <summary>${word.more(figure(rest.length))}</summary>
          ${table(rest)}
        </details>`;
  return html`<section class="kelompok">
    <h4>
      ${severityMark(severity, language)} ${ruleTitle(rule, language)}
      <small
        >(${figure(findings.length)})<span class="layar">
          · <a href="#${ruleAnchor(rule)}">${word.why}</a></span
        ></small
      >
    </h4>
    ${table(findings.slice(0, FIRST))}${folded}
  </section>`;
}

interface FigureColumn {
  readonly head: string;
  readonly text: (finding: PublicFinding) => string;
}

/** The columns of figures that some finding fills. Texts that were compared stand in the sentence already. */
function figureColumns(findings: readonly PublicFinding[], language: Language): readonly FigureColumn[] {
  const { stated, computed, difference } = reportText[language];
  const columns: FigureColumn[] = [];
  if (findings.some((finding) => typeof finding.stated === 'number'))
    columns.push({ head: stated, text: (finding) => figureText(finding.stated) });
  if (findings.some((finding) => typeof finding.computed === 'number'))
    columns.push({ head: computed, text: (finding) => figureText(finding.computed) });
  if (findings.some((finding) => differenceOf(finding) !== null))
    columns.push({ head: difference, text: (finding) => signedFigure(differenceOf(finding)) });
  return columns;
}

function findingTable(
  findings: readonly PublicFinding[],
  columns: readonly FigureColumn[],
  language: Language,
  standing: StandingOf,
): Markup {
  const word = reportText[language];
  const heads = columns.map(({ head }) => html`<th class="angka">${head}</th>`);
  return html`<table class="temuan">
    <thead>
      <tr>
        <th class="sel">${word.cell}</th>
        <th>${word.finding}</th>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${findings.map((finding) => findingRow(finding, columns, language, standing(finding)))}
    </tbody>
  </table> `;
}

function findingRow(
  finding: PublicFinding,
  columns: readonly FigureColumn[],
  language: Language,
  said: Standing | null,
): Markup {
  const { cell, message, fixes } = finding;
  const fix = fixes[0]
    ? html`<div class="perbaikan">${reportText[language].fix}: ${clip(fixes[0].label, LONGEST)}</div>`
    : nothing;
  const figures = columns.map(
    ({ head, text }) => html`<td class="angka" data-nama="${head}">${text(finding)}</td>`,
  );
  return html`<tr>
    <td class="sel">${cell}</td>
    <td>
      ${said === null ? nothing : html`<b>${reportText[language].round.standing[said]}</b>: `}${clip(message, LONGEST)}${fix}
    </td>
    ${figures}
  </tr> `;
}
