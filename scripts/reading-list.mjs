// @ts-check
// What a newcomer opens to understand a rule: the rule, its words, what stands beside it in its family, and each module
// of core that one of these asks for something. Not counted is what is learnt once for all rules: languages, addresses
// of cells, forms (docs/architecture.md). What the modules themselves are built on stays behind their doors: their
// functions say what they give.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, sourceOf } from './sources.mjs';

/** @typedef {ReadonlyMap<string, import('./sources.mjs').Source>} Sources */

const LEARNT_ONCE = ['language', 'grid', 'layouts', 'memo.ts'];
const AT_MOST = 8;
/** Rules that are held to it: a sum, a code, a habit of figures. */
const HELD = ['jumlah/jumlah-induk', 'kode/kode-induk', 'nalar/lonjakan'];

/**
 * @param {Sources} sources
 * @param {string} rule
 * @param {string} core
 * @returns {readonly string[]}
 */
function readingList(sources, rule, core) {
  const list = new Set([rule]);
  for (const file of list) {
    // A door: what is behind it need not be opened.
    if (path.dirname(file) !== path.dirname(rule)) continue;
    for (const { from } of sources.get(file)?.imports ?? []) {
      const [folder = ''] = path.relative(core, from).split(path.sep);
      if (!LEARNT_ONCE.includes(folder)) list.add(from);
    }
  }
  return [...list];
}

/**
 * Everything that is imported from a rule on, by whomever.
 * @param {Sources} sources
 * @param {string} rule
 */
function closure(sources, rule) {
  const all = new Set([rule]);
  for (const file of all) for (const { from } of sources.get(file)?.imports ?? []) all.add(from);
  return all;
}

/**
 * @param {Sources} sources
 * @param {string} root
 * @returns {readonly string[]}
 */
export function longReadingLists(sources, root) {
  const core = path.join(root, 'src/core');
  return HELD.flatMap((rule) => {
    const files = readingList(sources, path.join(core, 'rules', `${rule}.ts`), core);
    const names = files.map((file) => path.relative(core, file)).join(', ');
    return files.length > AT_MOST ? [`${rule} takes ${String(files.length)} files to read: ${names}`] : [];
  });
}

/** @param {Iterable<string>} files */
function linesOf(files) {
  return [...files].reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0);
}

function print() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const core = path.join(root, 'src/core');
  const sources = new Map(filesBelow(path.join(root, 'src')).map((file) => [file, sourceOf(file)]));
  const asked = process.argv.slice(2);
  const rules = asked.length > 0 ? asked : HELD;
  for (const rule of rules) {
    const file = path.join(core, 'rules', `${rule}.ts`);
    const files = readingList(sources, file, core);
    const all = closure(sources, file);
    console.log(
      `${rule}: ${String(files.length)} files, ${String(linesOf(files))} lines (all it stands on: ${String(all.size)}, ${String(linesOf(all))})`,
    );
    for (const one of files)
      console.log(`  ${String(linesOf([one])).padStart(5)}  ${path.relative(core, one)}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print();
