// How many tables are still recognised when their headings, number rows, titles or rows are spoilt.
//   node test/measure/poison.mjs [--seeds 10] [--from 1] [--show 20] [--only judul-kolom] [WORKBOOK.xlsx …]
// Every form as the layouts print it, and the hand-written workbooks of every form; with workbooks, those too.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { typescriptRequire } from './typescript-modules.mjs';

const require = typescriptRequire(import.meta.url);
const { bookOf, measurePoison, ownTables } = require('../support/corpus/poison-score.ts');

const { values: option, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '3' },
    from: { type: 'string', default: '1' },
    show: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});
const books = [
  ...(await ownTables()),
  ...(await Promise.all(positionals.map((file) => bookOf(basename(file), readFileSync(file))))),
];
const seeds = Array.from({ length: Number(option.seeds) }, (_, at) => at + Number(option.from));
const result = measurePoison(books, seeds, option.only);
for (const [what, { tried, right, named, silent, whole, misread, mute, lost }] of result) {
  console.log(
    `${what.padEnd(15)} ${tried} · dikenali ${((100 * right) / Math.max(1, tried)).toFixed(1)} % · disebut ${named} · diam ${silent} · semua kolom ${whole}, kolom keliru ${misread}, kolom diam ${mute}`,
  );
  for (const line of lost.slice(0, Number(option.show))) console.log(`   ${line}`);
}
