import type { Language } from '../core/rules/finding';

export const FORMATS = {
  check: ['text', 'json', 'csv'],
  rules: ['text', 'json', 'markdown'],
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
}

export interface RulesArguments {
  readonly command: 'rules';
  readonly language: Language;
  readonly format: (typeof FORMATS)['rules'][number];
}

export type Arguments =
  | CheckArguments
  | RulesArguments
  | { readonly command: 'help' | 'version'; readonly language: Language }
  /** A sentence that says what is wrong and what was likely meant. */
  | { readonly command: 'wrong'; readonly language: Language; readonly sentence: string };
