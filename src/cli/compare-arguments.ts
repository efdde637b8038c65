import { TABLE_KINDS } from '../core/layouts/layout';
import type { Language } from '../core/language/language';
import { compareCallWords } from './compare-words';
import { messages } from './messages';

export const COMPARE_FORMATS = ['text', 'csv', 'json'] as const;

export interface CompareArguments {
  readonly command: 'compare';
  readonly language: Language;
  readonly format: (typeof COMPARE_FORMATS)[number];
  readonly left: string;
  /** Null: two tables of the one file. */
  readonly right: string | null;
  /** A kind (T-C.31) or a sheet's name; null = what goes best with the other. */
  readonly leftTable: string | null;
  readonly rightTable: string | null;
  readonly out: string | null;
  readonly settings: string | null;
}

/** Reads the call of `compare`; a sentence where something in it is wrong. */
export function readCompare(
  values: Readonly<Record<string, unknown>>,
  paths: readonly string[],
  language: Language,
): CompareArguments | string {
  const say = compareCallWords[language];
  const [left, right = null, ...others] = paths;
  if (left === undefined || others.length > 0) return say.oneOrTwo;
  const wanted = text(values['format']) ?? 'text';
  const format = COMPARE_FORMATS.find((one) => one === wanted);
  if (!format) return messages[language].badChoice('--format', wanted, COMPARE_FORMATS);
  const out = text(values['output']);
  if (out !== null && !/\.xlsx$/i.test(out)) return say.notXlsx(out);
  return {
    command: 'compare',
    language,
    format,
    left,
    right,
    leftTable: text(values['left']),
    rightTable: text(values['right']),
    out,
    settings: text(values['settings']),
  };
}

/** Whether a table is the one a person named, by its kind or its sheet. */
export function isNamed(wished: string, table: { readonly kind: string; readonly sheet: string }): boolean {
  const name = wished.trim().toLowerCase();
  const isKind = TABLE_KINDS.some((kind) => kind.toLowerCase() === name);
  return (isKind ? table.kind : table.sheet).toLowerCase() === name;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
