// How much each number of src/core/recognise/weights.ts matters: recognition over poisoned tables with it halved and
// doubled. Prints those that change an answer, the weightiest first; the others could be left out or rounded.
//   npm run calibrate [-- --seeds 1] [--only content]
import { parseArgs } from 'node:util';
import { typescriptRequire } from '../test/measure/typescript-modules.mjs';

const { values: option } = parseArgs({
  options: { seeds: { type: 'string', default: '1' }, only: { type: 'string' } },
});
const seeds = Array.from({ length: Number(option.seeds) }, (_, at) => at + 1);

/**
 * Tables recognised as what they are, with one weight set to another value; every module is loaded anew.
 * @param {string} [group] @param {string} [name] @param {number} [value]
 */
async function rightWith(group, name, value) {
  const require = typescriptRequire(import.meta.url);
  for (const file of Object.keys(require.cache))
    if (file.endsWith('.ts')) Reflect.deleteProperty(require.cache, file);
  /** @type {Record<string, Record<string, number>>} */
  const own = require('../src/core/recognise/weights.ts').weights;
  if (group && name && value !== undefined) Object.assign(own[group] ?? {}, { [name]: value });
  const { measurePoison, ownTables } = require('../test/support/corpus/poison-score.ts');
  const scores = [...measurePoison(await ownTables(), seeds).values()];
  return scores.reduce((sum, { right }) => sum + right, 0);
}

const { weights } = typescriptRequire(import.meta.url)('../src/core/recognise/weights.ts');
const base = await rightWith();
const lines = [];
for (const [group, numbers] of Object.entries(weights)) {
  if (option.only && option.only !== group) continue;
  for (const [name, value] of Object.entries(numbers)) {
    const [half, twice] = [await rightWith(group, name, value / 2), await rightWith(group, name, value * 2)];
    lines.push({ name: `${group}.${name}`, value, half: half - base, twice: twice - base });
  }
}
/** @param {{ half: number, twice: number }} line */
const effect = ({ half, twice }) => Math.max(Math.abs(half), Math.abs(twice));
lines.sort((a, b) => effect(b) - effect(a));
console.log(`${base} tables recognised as what they are`);
for (const { name, value, half, twice } of lines.filter((line) => effect(line) > 0))
  console.log(`${name.padEnd(34)} ${String(value).padStart(7)}   half ${half}   twice ${twice}`);
console.log(
  `without effect: ${lines
    .filter((line) => effect(line) === 0)
    .map(({ name }) => name)
    .join(', ')}`,
);
