import type { GridRange } from '../../grid/cell-grid';
import { columnIndex, parseRange } from '../../grid/a1';

export type Token =
  | { readonly is: 'angka'; readonly value: number }
  | { readonly is: 'teks'; readonly value: string }
  | { readonly is: 'galat'; readonly error: string }
  | { readonly is: 'kata'; readonly word: string }
  | { readonly is: 'rentang'; readonly sheet: string | null; readonly range: GridRange }
  | { readonly is: 'tanda'; readonly sign: string };

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?`;
const LINES = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const TOKEN = new RegExp(
  [
    String.raw`\s+`,
    String.raw`"(?:[^"]|"")*"`,
    String.raw`#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)`,
    String.raw`${SHEET}(?:${CELLS}|${LINES})(?![\p{L}\p{N}_.(!:])`,
    String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+`,
    String.raw`[\p{L}_][\p{L}\p{N}_.]*`,
    '<>|<=|>=|[-+*/^&=<>%(),]',
  ].join('|'),
  'uy',
);

/** Cuts a formula (without "=") into tokens; null where something in it is not understood. */
export function tokenise(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < formula.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (!match) return null;
    const [piece] = match;
    at += piece.length;
    if (piece.trim() === '') continue;
    // LOG10( is a function, whatever LOG10 alone would be.
    const token: Token | null =
      formula[at] === '(' && /^[\p{L}_]/u.test(piece) ? { is: 'kata', word: piece } : tokenOf(piece);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(piece: string): Token | null {
  const first = piece.charAt(0);
  if (first === '"') return { is: 'teks', value: piece.slice(1, -1).replaceAll('""', '"') };
  if (first === '#') return { is: 'galat', error: piece };
  const mark = piece.lastIndexOf('!');
  const range = rangeOf(piece.slice(mark + 1));
  if (range) return { is: 'rentang', sheet: mark < 0 ? null : sheetName(piece.slice(0, mark)), range };
  if (/[\d.]/.test(first)) return { is: 'angka', value: Number(piece) };
  if (/[-+*/^&=<>%(),]/.test(first)) return { is: 'tanda', sign: piece };
  return mark < 0 ? { is: 'kata', word: piece } : null;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** "A1", "A1:B9", and whole columns or rows: "A:C", "3:3". */
function rangeOf(text: string): GridRange | null {
  const [, first = '', last = ''] =
    /^\$?([A-Za-z]{1,3}|\d{1,7}):\$?([A-Za-z]{1,3}|\d{1,7})$/.exec(text) ?? [];
  if (first === '') return parseRange(text);
  if (/\d/.test(first)) {
    const [one, other] = [Number(first) - 1, Number(last) - 1];
    const [top, bottom] = [Math.min(one, other), Math.max(one, other)];
    return top >= 0 && bottom <= LAST_ROW ? { top, bottom, left: 0, right: LAST_COLUMN } : null;
  }
  const [one, other] = [columnIndex(first), columnIndex(last)];
  if (one === null || other === null) return null;
  return { top: 0, bottom: LAST_ROW, left: Math.min(one, other), right: Math.max(one, other) };
}

function sheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
