import { figure } from '../../core/language/figures';
import { kindName } from '../../core/layouts/kind-name';
import type { Language } from '../../core/language/language';
import { paperHead, signatureBlock } from '../papers/signature-block';
import type { PaperFields } from '../papers/paper-fields';
import { roundLine } from '../rounds/round-line';
import { STANDINGS, standingOf, wholeRound } from '../rounds/second-round';
import { ruleTitle } from '../rule-text';
import type { PublicFinding } from '../schema';
import { readinessOf, readinessRule, readinessWords } from '../state/readiness';
import { verdictOf } from '../state/verdict';
import { clip } from '../summary/clip';
import { countSeverities, groupFindings } from '../summary/finding-groups';
import type { FileSummary } from '../summary/file-summary';
import { reportText } from '../summary/text/report-text';
import { aboutFile, baseName, draftVerification, type VerificationEntry } from '../verification/verification';
import { fileAnchor, pageAnchor } from './anchors';
import { countMarks, severityMark } from './marks';
import { html, type Markup, nothing } from './markup';

/** What fits a page with the tables above it and the signatures below; the annex has the rest. */
const FIRST = 6;
const TABLES = 9;
const LONGEST = 150;

export interface AgencyPageOptions {
  readonly language: Language;
  readonly checkedAt: Date | undefined;
  readonly fields: PaperFields;
  /** It has a verdict of its own: it is one of several. */
  readonly headed: boolean;
}

/** One page of A4 for one file: what is asked of its agency, and who says so. The annex follows. */
export function agencyPage(summary: FileSummary, at: number, options: AgencyPageOptions): Markup {
  const { language, fields, headed, checkedAt } = options;
  const word = reportText[language];
  const { file, agency, region, round } = summary;
  if (file.error) return nothing;
  const { entries, year } = draftVerification(summary, language, fields);
  const standing = round && standingOf(round);
  const facts = [
    agency ?? baseName(file.file),
    ...(region ? [region] : []),
    ...(year === null ? [] : [`${word.year} ${String(year)}`]),
    ...(agency === null ? [] : [baseName(file.file)]),
    ...(checkedAt ? [word.checkedOn(checkedAt.toLocaleDateString(word.locale, { dateStyle: 'long' }))] : []),
  ];
  const shown = aboutFile(entries).slice(0, TABLES);
  return html`<section class="pd" id="${pageAnchor(at)}">
    ${paperHead(fields, language)}
    <h2>${word.paper.title}</h2>
    <p class="bawah">${facts.join(' · ')}</p>
    ${
      headed
        ? html`<p class="putusan">${verdictOf(file, language)}</p>
            ${countMarks(countSeverities(file.findings), language)}`
        : nothing
    }
    <p>${word.paper.readiness}: <b>${readinessWords[language][readinessOf(file)]}</b></p>
    ${round ? html`<p>${word.round.title}: <b>${roundLine(round, language)}</b></p>` : nothing}
    <table class="ringkas">
      <thead>
        <tr>
          <th>${word.table}</th>
          <th>${word.verification.judgement}</th>
          <th class="angka">${severityMark('galat', language)}</th>
          <th class="angka">${severityMark('peringatan', language)}</th>
          ${standing ? STANDINGS.map((one) => html`<th class="angka">${word.round.standing[one]}</th>`) : nothing}
        </tr>
      </thead>
      <tbody>
        ${shown.map((entry) => entryRow(summary, entry, language))}
      </tbody>
    </table>
    ${firstPoints(summary, at, language)} ${leftOut(summary, language)} ${signatureBlock(fields, language)}
    <p class="aturan-kesiapan">${readinessRule[language]}</p>
  </section> `;
}

function entryRow({ file, round }: FileSummary, entry: VerificationEntry, language: Language): Markup {
  const word = reportText[language];
  const ids = new Set(file.tables.filter(({ kind }) => kind === entry.kind).map(({ id }) => id));
  const own = file.findings.filter(({ table }) => table !== null && ids.has(table));
  const counts = countSeverities(own);
  const there = entry.places.length > 0;
  const standing = round && standingOf(round);
  return html`<tr>
    <td><b>${kindName(entry.kind, language)}</b> ${clip(entry.title, 56)}</td>
    <td>${word.verification.judgements[entry.judgement]}</td>
    <td class="angka">${there ? figure(counts.galat) : '–'}</td>
    <td class="angka">${there ? figure(counts.peringatan) : '–'}</td>
    ${
      standing
        ? STANDINGS.map(
            (one) =>
              html`<td class="angka">
                ${figure(own.filter((finding) => standing(finding) === one).length)}
              </td>`,
          )
        : nothing
    }
  </tr> `;
}

/** The worst of what is to be mended, a line for each rule. */
function firstPoints({ file, round }: FileSummary, at: number, language: Language): Markup {
  const word = reportText[language];
  const groups = groupFindings(file.findings.filter(({ severity }) => severity !== 'catatan'));
  if (groups.length === 0) return html`<p>${word.paper.nothingToMend}</p>`;
  const rest = groups.length - FIRST;
  const fixed = round ? wholeRound(round.rounds).fixed.length : 0;
  return html`<h3>${word.paper.first}</h3>
    <ol>
      ${groups.slice(0, FIRST).map(
        ({ rule, severity, findings }) =>
          html`<li>
            ${severityMark(severity, language)}
            <b>${ruleTitle(rule, language)}</b> (${figure(findings.length)}): ${example(findings)}
          </li>`,
      )}
    </ol>
    ${rest > 0 ? html`<p><a href="#${fileAnchor(at)}">${word.paper.firstRest(figure(rest))}</a></p>` : nothing}
    ${fixed > 0 ? html`<p>${word.round.mended(figure(fixed))}</p>` : nothing}`;
}

function example([first]: readonly PublicFinding[]): string {
  return first ? `«${first.sheet}» ${first.cell}: ${clip(first.message, LONGEST)}` : '';
}

function leftOut({ file: { unread = [] } }: FileSummary, language: Language): Markup {
  const word = reportText[language];
  if (unread.length === 0) return nothing;
  const places = unread.slice(0, 6).map(({ sheet, range }) => `«${sheet}» ${range ?? ''}`.trim());
  const more = unread.length > places.length ? ' …' : '';
  return html`<p><b>${word.paper.left}</b> (${figure(unread.length)}): ${places.join(', ')}${more}</p>`;
}
