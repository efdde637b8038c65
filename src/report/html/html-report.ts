import type { Language } from '../../core/language/language';
import type { PublicPair } from '../schema';
import { stateOfFile } from '../state/file-state';
import { verdictOf, verdictOfMany } from '../state/verdict';
import { countSeverities, groupFindings } from '../summary/finding-groups';
import type { FileSummary } from '../summary/file-summary';
import { reportText } from '../summary/text/report-text';
import { baseName, draftVerification } from '../verification/verification';
import { verificationSection } from '../verification/verification-section';
import { EMPTY_FIELDS, type PaperFields } from '../papers/paper-fields';
import { agencyPage } from './agency-page';
import { RULES_ANCHOR, VERIFICATION_ANCHOR } from './anchors';
import { contentsList } from './contents-list';
import { fileSection } from './file-section';
import { countMarks } from './marks';
import { html, type Markup, nothing } from './markup';
import { matrixSection } from './matrix';
import { pairSection } from './pair-section';
import { rulesSection } from './rules-section';
import { STYLE } from './style';

export interface HtmlReportOptions {
  readonly language: Language;
  /** Shown under the verdict. */
  readonly checkedAt?: Date;
  /** Files that were given besides and not looked at: the report says that it is of a part. */
  readonly waiting?: number | undefined;
  /** Tables of different files that were held against each other. */
  readonly pairs?: readonly PublicPair[];
  /** What a person adds before the pages are signed. */
  readonly fields?: PaperFields | undefined;
}

/** Nothing may be loaded from anywhere, nothing may run: the page is text with a style of its own. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one self-contained page, to be read, printed or sent. */
export function htmlReport(summaries: readonly FileSummary[], options: HtmlReportOptions): string {
  const { language, pairs = [], fields = EMPTY_FIELDS, checkedAt } = options;
  const word = reportText[language];
  const findings = summaries.flatMap(({ file }) => file.findings);
  const rules = [...new Set(groupFindings(findings).map(({ rule }) => rule))];
  const read = summaries.filter(({ file }) => !file.error);
  const many = summaries.length > 1;
  // Of several each has its page; their verification sheets are a workbook of their own.
  const sheets = many
    ? []
    : read.map((summary) => verificationSection(draftVerification(summary, language, fields), language));
  const pages = summaries.map((summary, at) =>
    agencyPage(summary, at, { language, checkedAt, fields, headed: many }),
  );
  const verdict = firstLine(summaries, options);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${word.report}: ${verdict}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <header>
          <h1>${verdict}</h1>
          ${countMarks(countSeverities(findings), language)}${subtitle(summaries, options)}
        </header>
        <main>
          ${many ? matrixSection(summaries, language) : nothing} ${pages}
          <h2 class="lampiran">${word.paper.annex}</h2>
          ${many ? nothing : contentsList(summaries, language)} ${pairSection(pairs, language)}
          ${summaries.map((summary, at) => fileSection(summary, at, { language, headed: many }))}
          ${rulesSection(rules, language)}
          ${sheets.length > 0 ? html`<section id="${VERIFICATION_ANCHOR}">${sheets}</section>` : nothing}
        </main>
        <footer>${word.footer}</footer>
      </body>
    </html> `;
  return page.markup;
}

function firstLine(summaries: readonly FileSummary[], { language, waiting = 0 }: HtmlReportOptions): string {
  const [only] = summaries;
  if (only && summaries.length === 1 && waiting === 0) {
    return only.file.error ? reportText[language].unread : verdictOf(only.file, language);
  }
  const states = summaries.map(({ file }) => stateOfFile(file));
  const unreadable = states.filter((state) => state === 'tidak-terbaca').length;
  return verdictOfMany(
    {
      withGalat: states.filter((state) => state === 'bergalat').length,
      read: summaries.length - unreadable,
      unrecognised: summaries.filter(({ file }) => !file.error && file.tables.length === 0).length,
      unreadable,
      waiting,
    },
    language,
  );
}

function subtitle(summaries: readonly FileSummary[], { language, checkedAt }: HtmlReportOptions): Markup {
  const word = reportText[language];
  const [only] = summaries;
  const sheet =
    summaries.length === 1 && !only?.file.error
      ? html` · <a href="#${VERIFICATION_ANCHOR}">${word.verification.title}</a>`
      : nothing;
  const parts = [
    ...(only && summaries.length === 1
      ? [...(only.agency === null ? [] : [only.agency]), baseName(only.file.file)]
      : []),
    ...(checkedAt ? [word.checkedOn(checkedAt.toLocaleDateString(word.locale, { dateStyle: 'long' }))] : []),
  ];
  return html`<p class="bawah">${parts.join(' · ')}</p>
    <nav class="layar"><a href="#${RULES_ANCHOR}">${word.rules}</a>${sheet}</nav>`;
}
