// Says which distortions the misses of a score go with.
//   node ../shared/measure/score.mjs … --truth DIR --json OUT;  node test/measure/by-distortion.mjs --score OUT --truth DIR
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: option } = parseArgs({ options: { score: { type: 'string' }, truth: { type: 'string' } } });
if (!option.score || !option.truth) {
  console.error('usage: node test/measure/by-distortion.mjs --score OUT.json --truth DIR');
  process.exit(64);
}
const score = JSON.parse(readFileSync(option.score, 'utf8'));
const tally = new Map();
const add = (name, what) => {
  const entry = tally.get(name) ?? { sheets: 0, recognition: 0, columns: 0, ranges: 0, missed: 0 };
  entry[what]++;
  tally.set(name, entry);
};
for (const file of score.files) {
  const truth = JSON.parse(
    readFileSync(join(option.truth, file.file.replace(/(-text|-typed)?\.xlsx$/, '.truth.json')), 'utf8'),
  );
  const done = truth.distortions ?? {};
  const of = (sheet) => (done[sheet]?.length ? done[sheet] : ['(apa adanya)']);
  const sheets = new Set(truth.sheets.filter((table) => table.kind !== 'none').map((table) => table.sheet));
  for (const sheet of sheets) for (const name of of(sheet)) add(name, 'sheets');
  const count = (notes, what) => {
    for (const note of notes) {
      const sheet = /«([^»]*)»/.exec(note)?.[1] ?? '';
      for (const name of of(sheet)) add(name, what);
      console.log(`${what.padEnd(11)} ${file.file}: ${note}  [${of(sheet).join(', ')}]`);
    }
  };
  count(file.recNotes, 'recognition');
  count(file.columnNotes, 'columns');
  count(file.rangeNotes, 'ranges');
  for (const miss of file.missed) for (const name of of(miss.sheet)) add(name, 'missed');
}
console.log(`\n${'distortion'.padEnd(28)} sheets  recog  cols  ranges  missed errors`);
for (const [name, entry] of [...tally].sort((a, b) => b[1].recognition - a[1].recognition)) {
  console.log(
    `${name.padEnd(28)} ${String(entry.sheets).padStart(6)} ${String(entry.recognition).padStart(6)} ${String(entry.columns).padStart(5)} ${String(entry.ranges).padStart(7)} ${String(entry.missed).padStart(7)}`,
  );
}
