import { kindName } from '../../core/layouts/kind-name';
import type { Language } from '../../core/language/language';
import { html, type Markup, nothing } from '../html/markup';
import { paperHead, signatureBlock } from '../papers/signature-block';
import { readinessRule } from '../state/readiness';
import { reportText } from '../summary/text/report-text';
import type { Judgement } from '../summary/text/id';
import { checklistText, type Verdict, VERDICTS } from './checklist-text';
import { notReadLabel, type UnreadEntry, type Verification, type VerificationEntry } from './verification';

export const JUDGEMENTS: readonly Judgement[] = [
  'sesuai',
  'perlu-perbaikan',
  'tidak-ditemukan',
  'belum-diperiksa',
];

/** The sheet as a page to print: what was drafted is ticked, what a person adds has its line. */
export function verificationSection(verification: Verification, language: Language): Markup {
  const word = reportText[language];
  const { agency, region, file, year, entries, unread, readiness, round, fields } = verification;
  const line = (name: string, value: string | null): Markup =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value === null || value === '' ? html`<span class="garis"></span>` : value}</dd>
    </div>`;
  return html`<section class="verifikasi">
    ${paperHead(fields, language)}
    <h3>${word.verification.title}</h3>
    <dl class="fakta">
      ${line(word.agency, agency)}${region === null ? nothing : line(word.paper.region, region)}
      ${line(word.year, year === null ? null : String(year))}${line(word.file, file)}
      ${verification.lists.length > 0 ? line(word.officialList, verification.lists.join(', ')) : nothing}
      ${line(word.paper.readiness, readiness)}${round === null ? nothing : line(word.round.title, round)}
    </dl>
    <div class="gulir">
      <table class="lembar">
        <thead>
          <tr>
            <th class="nomor">No</th>
            <th>${word.verification.table}</th>
            <th>${word.verification.judgement}</th>
            <th>${word.verification.notes}</th>
          </tr>
        </thead>
        <tbody>
          ${entries.map((entry, at) => entryRow(entry, at, language))}
          ${unread.map((one, at) => unreadRow(one, entries.length + at, language))}
        </tbody>
      </table>
    </div>
    ${checklistTable(verification, language)}
    <p class="aturan-kesiapan">${readinessRule[language]}</p>
    ${signatureBlock(fields, language)}
  </section> `;
}

function entryRow(
  { kind, title, places, judgement, notes }: VerificationEntry,
  at: number,
  language: Language,
): Markup {
  return html`<tr>
    <td class="nomor">${at + 1}</td>
    <td>
      <b>${kindName(kind, language)}</b>
      <div>${title}</div>
      ${places.map((place) => html`<small>${place}</small> `)}
    </td>
    <td class="pilihan">${judgementChoices(judgement, language)}</td>
    <td>
      ${
        notes.length === 0
          ? '–'
          : html`<ol>
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ol>`
      }
    </td>
  </tr> `;
}

function unreadRow({ place, message }: UnreadEntry, at: number, language: Language): Markup {
  return html`<tr>
    <td class="nomor">${at + 1}</td>
    <td>
      <b>${notReadLabel(language)}</b>
      <small>${place}</small>
    </td>
    <td class="pilihan">${judgementChoices('belum-diperiksa', language)}</td>
    <td>${message}</td>
  </tr> `;
}

function judgementChoices(judgement: Judgement, language: Language): readonly Markup[] {
  const { judgements } = reportText[language].verification;
  return JUDGEMENTS.map((one) => html`<div>${one === judgement ? '☒' : '☐'} ${judgements[one]}</div>`);
}

function checklistTable({ checklist }: Verification, language: Language): Markup {
  const word = checklistText[language];
  const choices = (verdict: Verdict): readonly Markup[] =>
    VERDICTS.map((one) => html`<div>${one === verdict ? '☒' : '☐'} ${word.verdicts[one]}</div>`);
  return html`<div class="gulir">
    <table class="lembar daftar-periksa">
      <caption>
        ${word.title}
      </caption>
      <thead>
        <tr>
          <th class="nomor">No</th>
          <th>${word.item}</th>
          <th>${reportText[language].verification.judgement}</th>
          <th>${word.figures}</th>
        </tr>
      </thead>
      <tbody>
        ${checklist.map(
          ({ item, verdict, figures }, at) =>
            html`<tr>
              <td class="nomor">${at + 1}</td>
              <td>${item}</td>
              <td class="pilihan">${choices(verdict)}</td>
              <td>${figures}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}
