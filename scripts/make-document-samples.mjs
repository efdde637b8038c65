// Writes the example of T-C.33 as agencies send it, a PDF and a Word document, under assets/contoh:
// `node scripts/make-document-samples.mjs [soffice]`. LibreOffice Calc prints the PDF; the document needs Writer
// (libreoffice-writer), which no test needs.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NAME = 'renja-2022';
const soffice = process.argv[2] ?? 'soffice';
const samples = fileURLToPath(new URL('../assets/contoh/', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'contoh-'));

/**
 * @param {string} file
 * @param {string} kind
 * @param {readonly string[]} more
 */
const convert = (file, kind, ...more) =>
  execFileSync(
    soffice,
    ['--headless', ...more, '--convert-to', kind, '--outdir', folder, path.join(folder, file)],
    {
      stdio: 'ignore',
    },
  );

copyFileSync(path.join(samples, 'contoh-t-c-33.xlsx'), path.join(folder, `${NAME}.xlsx`));
convert(`${NAME}.xlsx`, 'pdf');
convert(`${NAME}.xlsx`, 'html');
writeFileSync(
  path.join(folder, `${NAME}.html`),
  asDocument(readFileSync(path.join(folder, `${NAME}.html`), 'utf8')),
);
convert(`${NAME}.html`, 'docx:MS Word 2007 XML', '--infilter=HTML (StarWriter)');
for (const kind of ['pdf', 'docx'])
  copyFileSync(path.join(folder, `${NAME}.${kind}`), path.join(samples, `${NAME}.${kind}`));
rmSync(folder, { recursive: true });

/**
 * The sheet as people write it in Word: its titles as paragraphs, its heading repeated, on pages lying down.
 * @param {string} html
 */
function asDocument(html) {
  const rows = html.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
  const text = (/** @type {string} */ row) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const first = rows.findIndex((row) => (row.match(/border-top/g) ?? []).length > 2);
  const numbers = rows.findIndex((row, at) => at >= first && /\b1\b.*\b2\b.*\b10\b/.test(text(row)));
  const titles = rows
    .slice(0, first)
    .map(text)
    .filter((line) => line !== '');
  return [
    '<html><head><meta charset="utf-8"><style>@page { size: 33cm 21.5cm; margin: 1.5cm } p, td, th { font: 8pt Carlito }</style></head><body>',
    ...titles.map((line) => `<p align="center"><b>${line}</b></p>`),
    '<table border="1" cellspacing="0" cellpadding="2" width="100%"><thead>',
    ...rows.slice(first, numbers + 1),
    '</thead><tbody>',
    ...rows.slice(numbers + 1).filter((row) => text(row) !== ''),
    '</tbody></table></body></html>',
  ].join('\n');
}
