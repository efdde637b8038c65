import type { Language } from '../../core/language/language';
import type { Counts } from '../../report/counts';
import { html, type Markup } from '../../report/html/markup';
import { STYLE } from '../../report/html/style';
import { ruleTitle } from '../../report/rule-text';
import { batchWords } from './batch-words';
import type { CountsByName, Totals } from './totals';

export interface FailedFile {
  readonly file: string;
  readonly message: string;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The first page of a batch: totals, with a way to the pages of each agency. */
export function indexPage(
  totals: Totals,
  pagesOf: ReadonlyMap<string, readonly string[]>,
  failed: readonly FailedFile[],
  language: Language,
): string {
  const say = batchWords[language];
  const agencyCell = (name: string): Markup => {
    const pages = pagesOf.get(name) ?? [];
    const [first, ...more] = pages;
    if (first === undefined) return html`${name}`;
    return html`<a href="${first}">${name}</a
      >${more.map((page, at) => html` <a href="${page}">${at + 2}</a>`)}`;
  };
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${say.title}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <h1>${say.title}</h1>
        ${countsTable(say.title, new Map([[say.title, totals.all]]), language, (name) => html`${name}`)}
        ${countsTable(say.region, totals.regions, language, (name) => html`${name}`)}
        ${countsTable(say.agency, totals.agencies, language, agencyCell)}
        ${numbersTable(say.form, totals.kinds, language, (name) => name)}
        ${numbersTable(say.rule, totals.rules, language, (name) => `${name}: ${ruleTitle(name, language)}`)}
        ${failedList(failed, language)}
      </body>
    </html>`;
  return `${page.markup}\n`;
}

function countsTable(
  title: string,
  counts: CountsByName,
  language: Language,
  cell: (name: string) => Markup,
): Markup {
  const row = ([name, { files, unread, tables, severities }]: readonly [string, Counts]): Markup => {
    const numbers = [files, unread, tables, severities.galat, severities.peringatan, severities.catatan];
    return html`<tr>
      <th scope="row">${cell(name)}</th>
      ${numbers.map((number) => html`<td>${number}</td>`)}
    </tr>`;
  };
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${title}</th>
        ${batchWords[language].counts.map((word) => html`<th scope="col">${word}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${sorted(counts).map(row)}
    </tbody>
  </table>`;
}

function numbersTable(
  title: string,
  numbers: ReadonlyMap<string, number>,
  language: Language,
  nameOf: (name: string) => string,
): Markup {
  const rows = [...numbers].sort(([, one], [, other]) => other - one);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${title}</th>
        <th scope="col">${batchWords[language].count}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, number]) =>
          html`<tr>
            <th scope="row">${nameOf(name)}</th>
            <td>${number}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function failedList(failed: readonly FailedFile[], language: Language): Markup | null {
  if (failed.length === 0) return null;
  return html`<h2>${batchWords[language].failed}</h2>
    <ul>
      ${failed.map(({ file, message }) => html`<li><b>${file}</b>: ${message}</li>`)}
    </ul>`;
}

function sorted(counts: CountsByName): readonly (readonly [string, Counts])[] {
  return [...counts].sort(([one], [other]) => one.localeCompare(other, 'id', { numeric: true }));
}
