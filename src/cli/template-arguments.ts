import { TABLE_KINDS, type TableKind } from '../core/layouts/layout';
import type { Pemda } from '../core/nomenclature/official-code';
import type { Language } from '../core/language/language';
import { type SheetWords, sheetWords } from './sheet-words';

export interface TemplateArguments {
  readonly command: 'template';
  readonly language: Language;
  /** Null where only the list of forms is asked for. */
  readonly kind: TableKind | null;
  readonly year: number | null;
  readonly agency: string | null;
  readonly region: string | null;
  readonly pemda: Pemda | null;
  /** Workbooks to fill the form from. */
  readonly from: readonly string[];
  readonly codes: readonly string[];
  /** Split into K and Rp where the form allows it. */
  readonly split: boolean;
  readonly paper: 'F4' | 'A3' | null;
  readonly out: string;
}

export interface TidyArguments {
  readonly command: 'tidy';
  readonly language: Language;
  readonly format: 'text' | 'json';
  readonly file: string;
  readonly sheets: readonly string[];
  /** Form to bring the tables into; null = each its own. */
  readonly to: TableKind | null;
  readonly year: number | null;
  readonly agency: string | null;
  readonly region: string | null;
  readonly all: boolean;
  readonly settings: string | null;
  readonly out: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Reads the call of `template`; a sentence where something in it is wrong. */
export function readTemplate(
  values: Values,
  paths: readonly string[],
  language: Language,
): TemplateArguments | string {
  const say = sheetWords[language];
  const common = readCommon(values, language);
  if (typeof common === 'string') return common;
  const [word, ...more] = paths;
  if (more.length > 0) return say.tooMuch(more.join(' '));
  const asked = { command: 'template', language, ...common, pemda: pemdaOf(values) } as const;
  const rest = { from: list(values['from']), codes: list(values['kode']), split: values['split'] === true };
  const paper = text(values['paper']);
  if (paper !== null && paper !== 'F4' && paper !== 'A3') return say.badPaper(paper);
  if (values['list'] === true) return { ...asked, ...rest, paper, kind: null, out: '' };
  if (word === undefined) return say.noKind;
  const kind = kindOf(word);
  if (!kind) return say.badKind(word, TABLE_KINDS);
  const out = text(values['output']);
  if (out === null) return say.noOutput;
  if (common.year === null && rest.from.length === 0) return say.noYear;
  return { ...asked, ...rest, paper, kind, out };
}

/** Reads the call of `tidy`; a sentence where something in it is wrong. */
export function readTidy(
  values: Values,
  paths: readonly string[],
  language: Language,
): TidyArguments | string {
  const say = sheetWords[language];
  const common = readCommon(values, language);
  if (typeof common === 'string') return common;
  const [file, ...more] = paths;
  if (file === undefined) return say.oneFile;
  if (more.length > 0) return say.tooMuch(more.join(' '));
  const wanted = text(values['to']);
  const to = wanted === null ? null : kindOf(wanted);
  if (wanted !== null && !to) return say.badKind(wanted, TABLE_KINDS);
  const format = text(values['format']) ?? 'text';
  if (format !== 'text' && format !== 'json') return say.badFormat(format);
  const out = text(values['output']);
  if (out === null) return say.noOutput;
  return {
    command: 'tidy',
    language,
    ...common,
    format,
    file,
    sheets: sheetList(values['sheet']),
    to: to ?? null,
    all: values['all'] === true,
    settings: text(values['settings']),
    out,
  };
}

interface Common {
  readonly year: number | null;
  readonly agency: string | null;
  readonly region: string | null;
}

function readCommon(values: Values, language: Language): Common | string {
  const year = text(values['year']);
  if (year !== null && !/^(?:19|20)\d{2}$/.test(year))
    return (sheetWords[language] satisfies SheetWords).badYear(year);
  return {
    year: year === null ? null : Number(year),
    agency: text(values['agency']),
    region: text(values['region']),
  };
}

/** "tc33", "T-C.33" and "t-c 33" name the same form. */
function kindOf(word: string): TableKind | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return TABLE_KINDS.find((kind) => plain(kind) === plain(word));
}

function pemdaOf(values: Values): Pemda | null {
  const pemda = values['pemda'];
  return pemda === 'prov' || pemda === 'kabkot' ? pemda : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function sheetList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** "--kode a,b --kode c" → a, b, c. */
function list(value: unknown): readonly string[] {
  return sheetList(value)
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
