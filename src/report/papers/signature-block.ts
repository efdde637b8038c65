import type { Language } from '../../core/language/language';
import { html, type Markup, nothing } from '../html/markup';
import { reportText } from '../summary/text/report-text';
import { letterheadLines, type PaperFields, type Signer } from './paper-fields';

/** The two who sign, side by side: at the left who takes note, at the right who checked. */
export function signatureBlock(fields: PaperFields, language: Language): Markup {
  const { reviewer, superior } = reportText[language].paper;
  return html`<div class="tangan">
    <div>
      <p>&nbsp;</p>
      <p>${superior},</p>
      ${signer(fields.superior, language)}
    </div>
    <div>
      <p>${fields.place === '' ? html`<span class="garis"></span>` : fields.place}</p>
      <p>${reviewer},</p>
      ${signer(fields.reviewer, language)}
    </div>
  </div>`;
}

function signer({ role, name, number }: Signer, language: Language): Markup {
  return html`<p>${role === '' ? html`&nbsp;` : role}</p>
    <p class="ruang"></p>
    <p class="nama">${name === '' ? html`<span class="garis"></span>` : name}</p>
    <p>${reportText[language].paper.staffNumber} ${number}</p>`;
}

/** The letterhead above a paper, and its number; nothing of what is not filled in. */
export function paperHead(fields: PaperFields, language: Language): Markup {
  const lines = letterheadLines(fields);
  return html`${
    lines.length > 0 ? html`<div class="kop">${lines.map((line) => html`<div>${line}</div>`)}</div>` : nothing
  }${
    fields.number === ''
      ? nothing
      : html`<p class="nomor-surat">${reportText[language].paper.number}: ${fields.number}</p>`
  }`;
}
