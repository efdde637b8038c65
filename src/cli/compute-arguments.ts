import type { GrowthRates } from '../core/compute/compute-plan';
import { SUMMARY_KINDS, type SummaryKind } from '../core/compute/summaries/summary';
import { parseRange } from '../core/grid/a1';
import type { Language } from '../core/language/language';
import { computeWords } from './compute-words';

export interface ComputeArguments {
  readonly command: 'compute';
  readonly language: Language;
  readonly format: 'text' | 'json';
  readonly file: string;
  /** Null where only a preview is asked for. */
  readonly out: string | null;
  /** Names of sheets; empty = all. */
  readonly sheets: readonly string[];
  readonly columns: readonly string[];
  readonly range: string | null;
  readonly replace: boolean;
  readonly growth: GrowthRates | null;
  readonly texts: 'perlu' | 'semua' | 'biarkan';
  /** Summaries to add as new sheets. */
  readonly recap: readonly SummaryKind[];
  readonly all: boolean;
  readonly settings: string | null;
}

const TEXTS = { needed: 'perlu', all: 'semua', keep: 'biarkan' } as const;

/** Reads the call of `compute`; a sentence where something in it is wrong. */
export function readCompute(
  values: Readonly<Record<string, unknown>>,
  paths: readonly string[],
  language: Language,
): ComputeArguments | string {
  const say = computeWords[language];
  const [file, ...more] = paths;
  if (file === undefined) return say.noFile;
  if (more.length > 0) return say.oneFile(more.join(' '));
  const format = text(values['format']) ?? 'text';
  if (format !== 'text' && format !== 'json') return say.badFormat(format);
  const out = text(values['output']) ?? null;
  const dryRun = values['dry-run'] === true;
  if (out === null && !dryRun) return say.noOutput;
  const range = text(values['range']) ?? null;
  if (range !== null && parseRange(range) === null) return say.badRange(range);
  const growth = readGrowth(list(values['maju']));
  if (typeof growth === 'string') return say.badRate(growth);
  const wanted = text(values['texts']) ?? 'needed';
  const texts = Object.entries(TEXTS).find(([name]) => name === wanted)?.[1];
  if (!texts) return say.badTexts(wanted);
  const recap = readRecap(words(values['recap']));
  if (typeof recap === 'string') return say.badRecap(recap, SUMMARY_KINDS);
  return {
    command: 'compute',
    language,
    format,
    file,
    out: dryRun ? null : out,
    sheets: list(values['sheet']),
    columns: words(values['columns']),
    range,
    replace: values['replace'] === true,
    growth,
    texts,
    recap,
    all: values['all'] === true,
    settings: text(values['settings']) ?? null,
  };
}

/** "5%" for all, "1.06.05=7,5%" for one program; the text that is no rate where one is wrong. */
function readGrowth(words: readonly string[]): GrowthRates | null | string {
  if (words.length === 0) return null;
  const byProgram: Record<string, number> = {};
  let rate: number | null = null;
  for (const word of words) {
    const cut = word.lastIndexOf('=');
    const value = rateOf(word.slice(cut + 1));
    if (value === null) return word;
    if (cut < 0) rate = value;
    else byProgram[word.slice(0, cut).trim()] = value;
  }
  return { rate: rate ?? NaN, byProgram };
}

/** "5%", "5" and "7,5 %" are percent; null for anything else. */
function rateOf(word: string): number | null {
  const found = /^\s*([+-]?\d{1,3}(?:[.,]\d{1,4})?)\s*%?\s*$/.exec(word);
  return found?.[1] === undefined ? null : Number((Number(found[1].replace(',', '.')) / 100).toPrecision(12));
}

/** Kinds of summaries, "all" for each there is; the word that is none where one is wrong. */
function readRecap(wanted: readonly string[]): readonly SummaryKind[] | string {
  if (wanted.includes('all')) return SUMMARY_KINDS;
  const strange = wanted.find((word) => !SUMMARY_KINDS.some((kind) => kind === word));
  return strange ?? SUMMARY_KINDS.filter((kind) => wanted.includes(kind));
}

/** "--columns a,b --columns c" → a, b, c. */
function words(value: unknown): string[] {
  return list(value)
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
