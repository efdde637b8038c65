// @ts-check
// The differences as a text for a terminal and as a page that needs nothing beside it.
import { TURNS } from './differences.mjs';

/**
 * @typedef {import('./differences.mjs').Difference} Difference
 * @typedef {{ files: number, differences: readonly Difference[] }} Comparison
 */

/** Of each rule, in the text; the page has all. */
const SHOWN = 5;

/** @param {Comparison} comparison */
export function textOf({ files, differences }) {
  if (differences.length === 0) return `${String(files)} files: both builds say the same.\n`;
  const lines = [`${String(files)} files: ${counted(differences)}`];
  for (const [rule, all] of byRule(differences)) {
    lines.push('', `${rule}: ${counted(all)}`, ...all.slice(0, SHOWN).map((one) => `  ${lineOf(one)}`));
    if (all.length > SHOWN) lines.push(`  … ${String(all.length - SHOWN)} more`);
  }
  return `${lines.join('\n')}\n`;
}

/** @param {Comparison} comparison */
export function pageOf({ files, differences }) {
  const rules = byRule(differences);
  const heading = TURNS.map((turn) => `<th scope="col">${turn}</th>`).join('');
  const rows = rules.map(([rule, all], at) => {
    const counts = TURNS.map((turn) => `<td>${String(turned(all, turn))}</td>`).join('');
    return `<tr><th scope="row"><a href="#r${String(at)}">${safe(rule)}</a></th>${counts}</tr>`;
  });
  const parts = rules.map(([rule, all], at) => {
    const items = all.map((one) => `<li class="${one.turn}">${safe(lineOf(one))}</li>`);
    return `<h2 id="r${String(at)}">${safe(rule)}</h2><p>${counted(all)}</p><ul>${items.join('\n')}</ul>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Findings of two builds</title>
<style>body{font:15px/1.5 system-ui;max-width:70em;margin:2em auto;padding:0 1em}td,th{padding:.2em .8em;text-align:right}
th[scope=row]{text-align:left}li{overflow-wrap:anywhere}.came::marker{content:"+ "}.went::marker{content:"− "}
.moved::marker{content:"→ "}.changed::marker{content:"≠ "}</style></head>
<body><h1>Findings of two builds</h1><p>${String(files)} files: ${counted(differences)}</p>
<table><thead><tr><th scope="col">Rule</th>${heading}</tr></thead><tbody>${rows.join('\n')}</tbody></table>
${parts.join('\n')}
</body></html>
`;
}

/** @param {readonly Difference[]} differences @returns {readonly (readonly [string, readonly Difference[]])[]} */
function byRule(differences) {
  const rules = [...new Set(differences.map(({ rule }) => rule))].sort();
  return rules.map((rule) => [rule, differences.filter((one) => one.rule === rule)]);
}

/** @param {readonly Difference[]} differences @param {string} turn */
function turned(differences, turn) {
  return differences.filter((one) => one.turn === turn).length;
}

/** @param {readonly Difference[]} differences */
function counted(differences) {
  return TURNS.map((turn) => `${String(turned(differences, turn))} ${turn}`).join(', ');
}

/** @param {Difference} difference */
function lineOf({ file, turn, before, after }) {
  const { sheet, cell, severity, message } = after ?? before ?? {};
  const from =
    before && after ? ` (was ${before.cell}: ${[before.severity, before.message].join(' ').trim()})` : '';
  const place = sheet ? ` ${sheet}!${cell ?? ''}` : '';
  const line = `${turn} ${file}${place}: ${[severity, message].join(' ').trim()}${from}`;
  // What a workbook holds must not steer the terminal.
  return line.replace(/\p{Cc}/gu, ' ');
}

/** @param {string} text */
function safe(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
