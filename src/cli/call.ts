import type { Pemda } from '../core/nomenclature/official-code';
import type { Language } from '../core/language/language';
import { COMPARE_FORMATS, type CompareArguments } from './compare-arguments';
import type { ComputeArguments } from './compute-arguments';
import type { HandBackArguments } from './report-arguments';
import type { TemplateArguments, TidyArguments } from './template-arguments';

export const FORMATS = {
  check: ['text', 'json', 'csv', 'html'],
  rules: ['text', 'json', 'markdown'],
  nomenclature: ['text', 'json'],
  compute: ['text', 'json'],
  template: ['text'],
  tidy: ['text', 'json'],
  annotate: ['text'],
  verify: ['text'],
  compare: COMPARE_FORMATS,
} as const;
export type CommandName = keyof typeof FORMATS;

export interface CheckArguments {
  readonly command: 'check';
  readonly language: Language;
  readonly format: (typeof FORMATS)['check'][number];
  readonly paths: readonly string[];
  readonly rows: boolean;
  readonly all: boolean;
  readonly settings: string | null;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Hold the tables of the files against each other too. */
  readonly together: boolean;
}

export interface RulesArguments {
  readonly command: 'rules';
  readonly language: Language;
  readonly format: (typeof FORMATS)['rules'][number];
}

export const LIST_ACTIONS = ['import', 'list', 'remove'] as const;

export interface NomenclatureArguments {
  readonly command: 'nomenclature';
  readonly action: (typeof LIST_ACTIONS)[number];
  readonly language: Language;
  readonly format: (typeof FORMATS)['nomenclature'][number];
  /** The file to import, the id to remove. */
  readonly words: readonly string[];
  readonly name: string | null;
  readonly id: string | null;
  readonly year: number | null;
  readonly pemda: Pemda | null;
  /** The file holds a part of its list only: a code it lacks is then no finding. */
  readonly partial: boolean;
  readonly replace: boolean;
}

export type Arguments =
  | CheckArguments
  | RulesArguments
  | NomenclatureArguments
  | ComputeArguments
  | TemplateArguments
  | TidyArguments
  | HandBackArguments
  | CompareArguments
  | { readonly command: 'help' | 'version'; readonly language: Language }
  /** A sentence that says what is wrong and what was likely meant. */
  | { readonly command: 'wrong'; readonly language: Language; readonly sentence: string };
