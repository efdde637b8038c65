import type { Severity } from '../core/rules/finding';

export type Colour = 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim';
export type Paint = (text: string, ...colours: readonly Colour[]) => string;

const CODES: Readonly<Record<Colour, number>> = { red: 31, yellow: 33, cyan: 36, green: 32, bold: 1, dim: 2 };

export const plain: Paint = (text) => text;
export const coloured: Paint = (text, ...colours) =>
  colours.length === 0 ? text : `\u001b[${colours.map((colour) => CODES[colour]).join(';')}m${text}\u001b[0m`;

/** A severity is never told by its colour alone: it has a sign and a word too. */
export const severityStyle: Readonly<Record<Severity, { readonly sign: string; readonly colour: Colour }>> = {
  galat: { sign: '●', colour: 'red' },
  peringatan: { sign: '▲', colour: 'yellow' },
  catatan: { sign: '○', colour: 'cyan' },
};

/** A sentence longer than this was made to flood; the whole of it is in the JSON. */
const LONGEST = 1200;

/** Breaks a line of text at spaces so that no line is wider than `width`, words longer than that apart. */
export function wrap(text: string, width: number): string[] {
  const clipped = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const lines: string[] = [];
  let line = '';
  for (const word of clipped.split(' ').flatMap((one) => pieces(one, width))) {
    if (line !== '' && length(line) + 1 + length(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (length(word) <= width) return [word];
  const characters = [...word];
  const parts: string[] = [];
  for (let at = 0; at < characters.length; at += width) parts.push(characters.slice(at, at + width).join(''));
  return parts;
}

/** Columns a text takes: code points, marks that combine with the letter before not counted. */
export function length(text: string): number {
  return [...text.replace(/\p{Mn}/gu, '')].length;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - length(text)));
}
