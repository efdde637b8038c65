import { parseArgs } from 'node:util';
import type { Language } from '../core/language/language';
import { FORMATS, type Arguments, type CheckArguments, type CommandName, type RulesArguments } from './call';
import { readCompare } from './compare-arguments';
import { readCompute } from './compute-arguments';
import { readNomenclature } from './nomenclature-arguments';
import { nearest } from './nearest';
import { messages, type Messages } from './messages';
import { readHandBack } from './report-arguments';
import { readTemplate, readTidy } from './template-arguments';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  lang: { type: 'string' },
  format: { type: 'string' },
  rows: { type: 'boolean' },
  all: { type: 'boolean' },
  settings: { type: 'string' },
  only: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
  together: { type: 'boolean' },
  name: { type: 'string' },
  id: { type: 'string' },
  year: { type: 'string' },
  pemda: { type: 'string' },
  partial: { type: 'boolean' },
  replace: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  sheet: { type: 'string', multiple: true },
  columns: { type: 'string', multiple: true },
  range: { type: 'string' },
  maju: { type: 'string', multiple: true },
  texts: { type: 'string' },
  recap: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  agency: { type: 'string' },
  region: { type: 'string' },
  from: { type: 'string', multiple: true },
  kode: { type: 'string', multiple: true },
  split: { type: 'boolean' },
  paper: { type: 'string' },
  list: { type: 'boolean' },
  to: { type: 'string' },
  left: { type: 'string' },
  right: { type: 'string' },
} as const;

type OptionName = keyof typeof OPTIONS;
const COMMON: readonly OptionName[] = ['help', 'version', 'lang', 'format'];
const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: [...COMMON, 'rows', 'all', 'settings', 'only', 'skip', 'together'],
  rules: COMMON,
  nomenclature: [...COMMON, 'name', 'id', 'year', 'pemda', 'partial', 'replace'],
  compute: [
    ...COMMON,
    'output',
    'sheet',
    'columns',
    'range',
    'replace',
    'maju',
    'texts',
    'recap',
    'dry-run',
    'all',
    'settings',
  ],
  template: [
    ...COMMON,
    'output',
    'year',
    'agency',
    'region',
    'pemda',
    'from',
    'kode',
    'split',
    'paper',
    'list',
  ],
  tidy: [...COMMON, 'output', 'sheet', 'to', 'year', 'agency', 'region', 'all', 'settings'],
  annotate: ['help', 'version', 'lang', 'output', 'settings', 'together'],
  verify: ['help', 'version', 'lang', 'output', 'settings', 'together', 'agency'],
  compare: [...COMMON, 'output', 'left', 'right', 'settings'],
};

/** Reads the words after the program's name. Whatever they are, the answer is a value. */
export function readArguments(argv: readonly string[], ruleIds: readonly string[]): Arguments {
  const parsed = parse(argv);
  const { tokens, values } = parsed;
  const language: Language = values.lang === 'en' ? 'en' : 'id';
  const say = messages[language];
  const [word, ...paths] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = Object.keys(FORMATS).find((name): name is CommandName => name === word);
  if (values.version === true) return { command: 'version', language };
  if (values.help === true || word === 'help') return { command: 'help', language };

  const read = (): Arguments | string => {
    if (word !== undefined && command === undefined) {
      return say.unknownCommand(word, nearest(word, Object.keys(FORMATS)));
    }
    const problem = optionProblem(parsed, OPTIONS_OF[command ?? 'check'], say);
    if (problem !== null) return problem;
    if (command === undefined) return { command: 'help', language };
    if (command === 'compute') return readCompute(parsed.values, paths, language);
    if (command === 'template') return readTemplate(parsed.values, paths, language);
    if (command === 'tidy') return readTidy(parsed.values, paths, language);
    if (command === 'annotate' || command === 'verify')
      return readHandBack(command, parsed.values, paths, language);
    if (command === 'compare') return readCompare(parsed.values, paths, language);
    if (command === 'rules') return readRules(parsed, paths, language);
    return command === 'nomenclature'
      ? readNomenclature(parsed.values, paths, language)
      : readCheck(parsed, paths, language, ruleIds);
  };
  const call = read();
  return typeof call === 'string' ? { command: 'wrong', language, sentence: call } : call;
}

type Parsed = ReturnType<typeof parse>;

/** Not strict: the sentences for what is wrong are ours. */
function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

/** What is wrong with the options of a call, null where nothing is. */
function optionProblem(
  { tokens, values }: Parsed,
  allowed: readonly OptionName[],
  say: Messages,
): string | null {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = allowed.find((one) => one === token.name);
    if (name === undefined) {
      const meant = nearest(token.name, allowed);
      return say.unknownOption(token.rawName, meant === null ? null : `--${meant}`);
    }
    const takesValue = OPTIONS[name].type === 'string';
    if (takesValue && !token.value) return say.valueMissing(token.rawName);
    if (!takesValue && token.value !== undefined) return say.valueTooMuch(token.rawName);
  }
  const lang = text(values.lang) ?? 'id';
  return lang === 'id' || lang === 'en' ? null : say.badChoice('--lang', lang, ['id', 'en']);
}

function readRules(
  { values }: Parsed,
  paths: readonly string[],
  language: Language,
): RulesArguments | string {
  const say = messages[language];
  if (paths.length > 0) return say.noPathsHere(paths.join(' '));
  const wanted = text(values.format) ?? 'text';
  const format = FORMATS.rules.find((one) => one === wanted);
  return format ? { command: 'rules', language, format } : say.badChoice('--format', wanted, FORMATS.rules);
}

function readCheck(
  { values }: Parsed,
  paths: readonly string[],
  language: Language,
  ruleIds: readonly string[],
): CheckArguments | string {
  const say = messages[language];
  const wanted = text(values.format) ?? 'text';
  const format = FORMATS.check.find((one) => one === wanted);
  if (!format) return say.badChoice('--format', wanted, FORMATS.check);
  const only = list(values.only);
  const skip = list(values.skip);
  const unknown = [...only, ...skip].find((rule) => !ruleIds.includes(rule));
  if (unknown !== undefined) return say.unknownRule(unknown, nearest(unknown, ruleIds));
  if (paths.length === 0) return say.noPaths;
  return {
    command: 'check',
    language,
    format,
    paths,
    rows: values.rows === true,
    all: values.all === true,
    settings: text(values.settings) ?? null,
    only,
    skip,
    together: values.together === true,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** "--only a,b --only c" → a, b, c. */
function list(value: unknown): string[] {
  const words = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  return words
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
