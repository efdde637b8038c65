// @ts-check
// Begins a rule: npm run rule:new -- <family> <id>. Makes the rule, its words and its test, and names it in the catalogue.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FAMILIES = ['bentuk', 'kode', 'angka', 'jumlah', 'rasio', 'isi', 'nalar', 'silang', 'rumus'];
const CATALOGUE = 'src/core/rules/catalogue.ts';

const [family = '', id = ''] = process.argv.slice(2);
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const Name = name.charAt(0).toUpperCase() + name.slice(1);

const files = new Map([
  [
    `src/core/rules/${family}/${id}.ts`,
    `import { cellOf, rowNoun } from '../../facts/names';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { defineRule, type Draft, messagesOf } from '../rule';
import { ${name}Text } from './${id}.text';

const say = messagesOf('${id}', ${name}Text);

/** What is wrong, and of which rows it is said. */
export const ${name} = defineRule({
  id: '${id}',
  family: '${family}',
  severity: 'peringatan',
  text: ${name}Text,
  check: (read) => read.money.flatMap((column) => read.rows.flatMap((row) => checkCell(read, row, column))),
});

function checkCell(read: ReadTable, row: TableRow, column: TableColumn): readonly Draft[] {
  const amount = read.amount(row, column);
  if (amount.is !== 'angka' || amount.value >= 0) return [];
  return [
    {
      cell: cellOf(read, row, column),
      message: say.sel({ row: rowNoun(row), stated: amount.value }),
      stated: amount.value,
    },
  ];
}
`,
  ],
  [
    `src/core/rules/${family}/${id}.text.ts`,
    `import { rupiah } from '../../language/figures';
import type { Bilingual } from '../../language/language';
import type { RuleText } from '../rule';

interface ${Name}Messages {
  readonly sel: { readonly row: Bilingual; readonly stated: number };
}

export const ${name}Text: RuleText<${Name}Messages> = {
  id: {
    title: '',
    why: '',
    example: '',
    messages: {
      sel: (f) => \`… \${f.row.id} … \${rupiah(f.stated)}.\`,
    },
  },
  en: {
    title: '',
    why: '',
    example: '',
    messages: {
      sel: (f) => \`… \${f.row.en} … \${rupiah(f.stated)}.\`,
    },
  },
};
`,
  ],
  [
    `test/core/rules/${family}/${id}.test.ts`,
    `import { ${name} } from '../../../../src/core/rules/${family}/${id}';
import { ruleTester } from '../../../support/rule-tester';

ruleTester(${name}, {
  valid: [
    \`
    | kode    | program   | pagu |
    | 1.06.01 | PROGRAM A | 100  |\`,
  ],
  invalid: [
    {
      table: \`
    | kode    | program   | pagu |
    | 1.06.01 | PROGRAM A | -100 |\`,
      findings: [{ cell: 'C2', stated: -100, message: '' }],
    },
  ],
});
`,
  ],
]);

const refusal = refusalOf();
if (refusal) {
  console.error(refusal);
  process.exitCode = 2;
} else {
  const catalogue = withRule(readFileSync(CATALOGUE, 'utf8'));
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(CATALOGUE, catalogue);
  console.log(
    `${[...files.keys(), CATALOGUE].join('\n')}\n\nBerikutnya: isi kata-katanya, lalu gambar tabelnya di berkas uji (docs/aturan-baru.md).`,
  );
}

/** Why nothing is made, null where all is well. */
function refusalOf() {
  if (!FAMILIES.includes(family)) return `Kelompok «${family}» tidak ada. Yang ada: ${FAMILIES.join(', ')}.`;
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
    return `Nama aturan «${id}» harus kata-kata huruf kecil dengan tanda hubung, misalnya pagu-kosong.`;
  const taken = [...files.keys()].find((file) => existsSync(file));
  return taken ? `${taken} sudah ada.` : null;
}

/**
 * The catalogue with the rule behind the last one of its family, its import in the order of the names.
 * @param {string} catalogue
 */
function withRule(catalogue) {
  const imports = [...catalogue.matchAll(/^import \{ (\w+) \} from '\.\/(\w+)\/[\w-]+';\n/gm)];
  const ofFamily = new Set(imports.filter((one) => one[2] === family).map((one) => one[1]));
  const entries = [...catalogue.matchAll(/^ {2}(\w+),\n/gm)];
  const before = entries.filter((one) => ofFamily.has(one[1] ?? '')).at(-1) ?? entries.at(-1);
  const next = imports.find((one) => (one[1] ?? '') > name) ?? imports.at(-1);
  if (!before || !next) throw new Error(`${CATALOGUE} is not read`);
  const entryAt = before.index + before[0].length;
  const withEntry = `${catalogue.slice(0, entryAt)}  ${name},\n${catalogue.slice(entryAt)}`;
  return `${withEntry.slice(0, next.index)}import { ${name} } from './${family}/${id}';\n${withEntry.slice(next.index)}`;
}
