import { FAMILIES, type Rule, type RuleFamily } from '../core/rules/rule';
import type { Language } from '../core/language/language';
import { ruleText } from './rule-text';
import { severityStyle } from './terminal';
import { words } from './words';

interface DocumentWords {
  readonly title: string;
  readonly intro: string;
  readonly families: Readonly<Record<RuleFamily, string>>;
  readonly columns: readonly [string, string, string];
  readonly tables: string;
  readonly everyTable: string;
  readonly example: string;
}

const DOCUMENT: Readonly<Record<Language, DocumentWords>> = {
  id: {
    title: 'Aturan',
    intro:
      'Dibuat dari katalog (`npm run docs`); jangan diubah di sini. Galat harus dibetulkan, peringatan sebaiknya dibetulkan, catatan perlu diketahui.',
    families: {
      bentuk: 'Bentuk tabel',
      kode: 'Kode dan nama',
      angka: 'Penulisan angka',
      jumlah: 'Jumlah',
      rasio: 'Rasio',
      isi: 'Isian',
      nalar: 'Kewajaran',
      silang: 'Antarkolom dan antartabel',
      rumus: 'Rumus',
    },
    columns: ['Aturan', 'Tingkat', 'Menemukan'],
    tables: 'Tabel',
    everyTable: 'semua',
    example: 'Contoh',
  },
  en: {
    title: 'Rules',
    intro:
      'Made from the catalogue (`npm run docs`); do not change it here. A galat (error) must be mended, a peringatan (warning) should be, a catatan (note) is worth knowing.',
    families: {
      bentuk: 'Form of the table',
      kode: 'Codes and names',
      angka: 'How figures are written',
      jumlah: 'Sums',
      rasio: 'Ratios',
      isi: 'Entries',
      nalar: 'Plausibility',
      silang: 'Between columns and tables',
      rumus: 'Formulas',
    },
    columns: ['Rule', 'Severity', 'Finds'],
    tables: 'Tables',
    everyTable: 'all',
    example: 'Example',
  },
};

/** The page of rules in one language, as Markdown: docs/rules.md and docs/rules.en.md. */
export function rulesDocument(catalogue: readonly Rule[], language: Language): string {
  const word = DOCUMENT[language];
  const grade = ({ severity }: Rule): string =>
    `${severityStyle[severity].sign} ${words[language].severities[severity]}`;
  const blocks = [`# ${word.title}`, word.intro, overview(catalogue, word, grade, language)];
  for (const family of FAMILIES) {
    const rules = catalogue.filter((rule) => rule.family === family);
    if (rules.length === 0) continue;
    blocks.push(`## ${word.families[family]}`);
    for (const rule of rules) {
      const { title, why, example } = ruleText(rule.id, language);
      const tables = rule.kinds?.join(', ') ?? word.everyTable;
      blocks.push(
        `### ${rule.id}`,
        `**${escaped(title)}** · ${grade(rule)} · ${word.tables}: ${tables}`,
        escaped(why),
        `*${word.example}.* ${escaped(example)}`,
      );
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

function overview(
  catalogue: readonly Rule[],
  word: DocumentWords,
  grade: (rule: Rule) => string,
  language: Language,
): string {
  const lines = catalogue.map(
    (rule) =>
      `| [${rule.id}](#${rule.id}) | ${grade(rule)} | ${escaped(ruleText(rule.id, language).title)} |`,
  );
  return [`| ${word.columns.join(' | ')} |`, '| --- | --- | --- |', ...lines].join('\n');
}

/** Text that may hold "#REF!", "<b>" or "7*100" as itself, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_<>|]/g, (character) => `\\${character}`);
}
