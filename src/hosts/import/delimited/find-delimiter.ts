import { parseDelimited } from './parse-delimited';

export interface Delimited {
  /** Null where nothing parts columns. */
  readonly delimiter: string | null;
  /** Where the first line begins: after «sep=;», which Excel writes for itself. */
  readonly start: number;
}

const DELIMITERS = [';', ',', '\t', '|'];
/** Enough of a file to tell: titles and headings are at its top. */
const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 200;

/** The sign by which most rows have one and the same number of columns. */
export function findDelimiter(text: string): Delimited {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said) return { delimiter: said[1] ?? null, start: said[0].length };
  const sample = text.slice(0, SAMPLE);
  let best: string | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const score = scoreOf(parseDelimited(sample, 0, delimiter).slice(0, SAMPLE_ROWS));
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return { delimiter: best, start: 0 };
}

function scoreOf(rows: readonly (readonly unknown[])[]): number {
  const byWidth = new Map<number, number>();
  for (const { length } of rows) if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1);
  return [...byWidth].reduce((most, [width, count]) => Math.max(most, count * Math.log2(width)), 0);
}
