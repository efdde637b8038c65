import { safeJson } from './safe-text';
import { SCHEMA_NAME, type PublicFile, type PublicPair } from './schema';

/** The public report in pieces, in their order: a folder of workbooks need not be in memory at once. */
export const jsonHead = `{"schema":${safeJson(SCHEMA_NAME)},"files":[`;

export function jsonOfFile(file: PublicFile, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n${safeJson(file)}`;
}

/** One file as a line of its own, with the schema first: what is written to the last line stays readable. */
export function jsonLine(file: PublicFile): string {
  return `${safeJson({ schema: SCHEMA_NAME, ...file })}\n`;
}

/** `pairs`: tables of different files that were held against each other. */
export function jsonEnd(pairs: readonly PublicPair[]): string {
  return pairs.length > 0 ? `\n],"pairs":${safeJson(pairs)}}\n` : '\n]}\n';
}
