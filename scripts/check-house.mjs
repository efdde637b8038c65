// @ts-check
// Three things no linter here asks of the house as a whole, in `npm run lint`: that no files stand in a circle, what is
// imported for its types alone included; that nothing is exported that nobody uses; and that a rule is understood from
// few files (`npm run reading-list` prints them).
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { longReadingLists } from './reading-list.mjs';
import { filesBelow, sourceOf } from './sources.mjs';

/**
 * Groups of files that import each other all around (Tarjan's strongly connected components).
 *
 * @param {ReadonlyMap<string, import('./sources.mjs').Source>} sources
 * @returns {readonly (readonly string[])[]}
 */
function circles(sources) {
  /** @type {Map<string, { index: number, low: number, open: boolean }>} */
  const seen = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {string[][]} */
  const found = [];
  /** @param {string} file */
  const visit = (file) => {
    const mine = { index: seen.size, low: seen.size, open: true };
    seen.set(file, mine);
    stack.push(file);
    for (const { from } of sources.get(file)?.imports ?? []) {
      if (!sources.has(from)) continue;
      const other = seen.get(from) ?? visit(from);
      if (other.open) mine.low = Math.min(mine.low, other.low);
    }
    if (mine.low !== mine.index) return mine;
    const group = stack.splice(stack.indexOf(file));
    for (const one of group) {
      const state = seen.get(one);
      if (state) state.open = false;
    }
    if (group.length > 1) found.push(group);
    return mine;
  };
  for (const file of sources.keys()) if (!seen.has(file)) visit(file);
  return found;
}

/**
 * Exports of `src` that no other file imports by name or as a whole.
 *
 * @param {ReadonlyMap<string, import('./sources.mjs').Source>} sources
 * @param {string} within
 * @returns {readonly string[]}
 */
function unusedExports(sources, within) {
  const all = [...sources.values()].flatMap(({ imports }) => imports);
  const whole = new Set(all.filter(({ names }) => names === null).map(({ from }) => from));
  const used = new Set(all.flatMap(({ from, names }) => (names ?? []).map((name) => `${from} ${name}`)));
  return [...sources].flatMap(([file, { exports }]) =>
    !file.startsWith(within) || whole.has(file)
      ? []
      : exports.filter((name) => !used.has(`${file} ${name}`)).map((name) => `${file}: ${name}`),
  );
}

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['src', 'test', 'bench', 'scripts'].flatMap((folder) => filesBelow(path.join(root, folder)));
const sources = new Map(files.map((file) => [file, sourceOf(file)]));
/** @param {string} text */
const short = (text) => text.replaceAll(root, '');
const faults = [
  ...circles(sources).map((group) => `circle: ${group.map(short).join(' → ')}`),
  ...unusedExports(sources, path.join(root, 'src')).map(
    (one) => `exported, used nowhere else: ${short(one)}`,
  ),
  ...longReadingLists(sources, root),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
