// Writes workbooks with the truth about them, to measure the command line on more than the three shared ones.
//   node test/measure/make-corpus.mjs --out DIR [--seed 1] [--count 3] [--shared ../shared] [--only documents|distorted|forms|strangers]
// documents: 003 and 004 from their text · distorted: COUNT copies of each real workbook, a third mild, a third medium,
// a third strong · forms: hand-written workbooks of every form · strangers: look-alikes that are none of them.
// Then: node ../shared/measure/score.mjs --cli "node dist/cli.js check" --truth DIR
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { typescriptRequire } from './typescript-modules.mjs';

const require = typescriptRequire(import.meta.url);
const { documentText } = require('../support/documents/document-text.ts');
const { pasuruan2022 } = require('../support/documents/pasuruan-2022.ts');
const { metro2021 } = require('../support/documents/metro-2021.ts');
const { truthFile } = require('../support/corpus/labelled-workbook.ts');
const { labelledWorkbook } = require('../support/corpus/truth-file.ts');
const { distortWorkbook } = require('../support/corpus/distort-workbook.ts');
const { random } = require('../support/corpus/random.ts');
const { readXlsx, writeXlsx } = require('../support/corpus/xlsx-file.ts');
const { typedSheet } = require('../support/corpus/typed-cells.ts');
const { forms } = require('../support/corpus/forms/index.ts');
const { newForms } = require('../support/corpus/forms/renstra-2025.ts');
const { strangers } = require('../support/corpus/strangers.ts');

const { values: option } = parseArgs({
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '3' },
    shared: { type: 'string', default: join(import.meta.dirname ?? '.', '../../../shared') },
    only: { type: 'string' },
  },
});
if (!option.out) {
  console.error(
    'usage: node test/measure/make-corpus.mjs --out DIR [--seed 1] [--count 3] [--shared DIR] [--only KIND]',
  );
  process.exit(64);
}
mkdirSync(option.out, { recursive: true });
const wanted = (kind) => !option.only || option.only === kind;
const documents = join(option.shared, 'documents');
const corpus = join(option.shared, 'corpus');
if (!existsSync(documents)) {
  console.error(
    `${documents} tidak ada: dokumen asli bukan bagian proyek; sebutkan letaknya dengan --shared`,
  );
  if (!['forms', 'strangers'].includes(option.only ?? '')) process.exit(66);
}

let written = 0;
function write(stem, workbook, extra = {}) {
  writeFileSync(join(option.out, `${stem}.xlsx`), writeXlsx(workbook.sheets.map(({ sheet }) => sheet)));
  const truth = { ...truthFile(workbook), ...extra };
  writeFileSync(
    join(option.out, `${stem.replace(/-(text|typed)$/, '')}.truth.json`),
    `${JSON.stringify(truth, null, 1)}\n`,
  );
  written++;
}
const typed = (workbook) => ({
  ...workbook,
  sheets: workbook.sheets.map((labelled) => ({
    ...labelled,
    sheet: typedSheet(labelled.sheet, Math.min(...labelled.tables.map((table) => table.dataRows[0]))),
  })),
});

const bases = [];
if (existsSync(documents) && (wanted('documents') || wanted('distorted'))) {
  const text003 = documentText(documents, '003');
  const metro = metro2021(documentText(documents, '004'));
  const pasuruan = { '003': 'target', '003b': 'satu-sel', '003c': 'kolom' };
  const made = [
    ...Object.entries(pasuruan).map(([stem, place]) => [stem, pasuruan2022(text003, place)]),
    ['004', metro],
  ];
  for (const [stem, workbook] of made) {
    if (wanted('documents')) {
      write(`${stem}-text`, workbook);
      write(`${stem}-typed`, typed(workbook));
    }
    bases.push([stem, 'text', workbook], [stem, 'typed', typed(workbook)]);
  }
  for (const file of readdirSync(corpus).filter((name) => /^\d+-(text|typed)\.xlsx$/.test(name))) {
    const [stem, variant] = file.replace('.xlsx', '').split('-');
    const truth = JSON.parse(readFileSync(join(corpus, `${stem}.truth.json`), 'utf8'));
    bases.push([stem, variant, labelledWorkbook(truth, readXlsx(readFileSync(join(corpus, file))))]);
  }
}

const seed = Number(option.seed);
if (wanted('distorted')) {
  const stems = [...new Set(bases.map(([stem]) => stem))].sort();
  for (const [position, stem] of stems.entries()) {
    for (let copy = 0; copy < Number(option.count); copy++) {
      const choose = random(seed * 1_000_003 + position * 7919 + copy * 104_729);
      const [, variant, base] = choose.pick(bases.filter(([name]) => name === stem));
      const strength = [0.35, 0.7, 1][copy % 3];
      const { workbook, distortions } = distortWorkbook(base, choose, strength, strangers());
      write(`${stem}-s${seed}d${copy + 1}`, workbook, { variant, strength, distortions });
    }
  }
}
if (wanted('forms')) {
  for (const [name, workbook] of Object.entries({ ...forms(), ...newForms() })) {
    write(`form-${name}`, workbook);
    for (let copy = 0; copy < Math.min(3, Number(option.count)); copy++) {
      const choose = random(seed * 65_537 + copy * 104_729 + name.length * 31 + name.charCodeAt(0));
      const base = choose.chance(0.5) ? workbook : typed(workbook);
      const { workbook: other, distortions } = distortWorkbook(
        base,
        choose,
        [0.35, 0.7, 1][copy],
        strangers(),
      );
      write(`form-${name}-s${seed}d${copy + 1}`, other, { distortions });
    }
  }
}
if (wanted('strangers')) {
  const sheets = strangers();
  write('strangers', { document: 'strangers', title: 'Bukan tabel Renja', planYear: null, sheets });
}
console.log(`${written} workbooks in ${option.out}`);
