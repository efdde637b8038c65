import type { GridRange } from '../../grid/cell-grid';
import { parseRange } from '../../grid/a1';

export type Token =
  | { readonly is: 'angka'; readonly value: number }
  | { readonly is: 'teks'; readonly value: string }
  | { readonly is: 'galat'; readonly error: string }
  | { readonly is: 'kata'; readonly word: string }
  | { readonly is: 'rentang'; readonly sheet: string | null; readonly range: GridRange }
  | { readonly is: 'tanda'; readonly sign: string };

const TOKEN =
  /\s+|"(?:[^"]|"")*"|#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)|(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(!:])|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+|[\p{L}_][\p{L}\p{N}_.]*|<>|<=|>=|[-+*/^&=<>%(),]/uy;

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
    const token = tokenOf(piece);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(piece: string): Token | null {
  const first = piece.charAt(0);
  if (first === '"') return { is: 'teks', value: piece.slice(1, -1).replaceAll('""', '"') };
  if (first === '#') return { is: 'galat', error: piece };
  if (/[\d.]/.test(first)) return { is: 'angka', value: Number(piece) };
  if (/[-+*/^&=<>%(),]/.test(first)) return { is: 'tanda', sign: piece };
  const mark = piece.lastIndexOf('!');
  const range = parseRange(piece.slice(mark + 1));
  if (range) return { is: 'rentang', sheet: mark < 0 ? null : sheetName(piece.slice(0, mark)), range };
  return mark < 0 ? { is: 'kata', word: piece } : null;
}

function sheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
