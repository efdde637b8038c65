import type { Language } from '../core/language/language';
import { reportWords } from './report-words';

/** What `annotate` and `verify` are called with: both hand back something made of the report. */
export interface HandBackArguments {
  readonly command: 'annotate' | 'verify';
  readonly language: Language;
  readonly paths: readonly string[];
  /** A file; of several annotated workbooks the folder. */
  readonly out: string;
  readonly agency: string | null;
  readonly settings: string | null;
  /** Hold the tables of the files against each other too. */
  readonly together: boolean;
}

/** Reads the call of `annotate` or `verify`; a sentence where something in it is wrong. */
export function readHandBack(
  command: HandBackArguments['command'],
  values: Readonly<Record<string, unknown>>,
  paths: readonly string[],
  language: Language,
): HandBackArguments | string {
  const say = reportWords[language];
  if (paths.length === 0) return say.noFile(command);
  const out = text(values['output']);
  if (out === null) return say.noOutput[command];
  if (command === 'verify' && !/\.xlsx$/i.test(out)) return say.notXlsx(out);
  return {
    command,
    language,
    paths,
    out,
    agency: text(values['agency']),
    settings: text(values['settings']),
    together: values['together'] === true,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
