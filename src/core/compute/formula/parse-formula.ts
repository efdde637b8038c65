import type { BinarySign, Formula } from './formula';
import { isFunction } from './functions';
import { type Token, tokenise } from './tokens';

/** Signs from the loosest to the tightest; those of a line are read from left to right. */
const BINDING: readonly (readonly BinarySign[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
/** A formula nested deeper is nobody's work. */
const MAX_DEPTH = 64;

/** Gives what a defined name stands for, taken apart; null for one nobody defined. */
export type NameReader = (name: string) => Formula | null;

/** Takes a formula (without "=") apart; null for one that is broken or uses what the engine does not compute. */
export function parseFormula(text: string, nameOf: NameReader = () => null): Formula | null {
  const tokens = tokenise(text);
  if (!tokens) return null;
  const reader = createReader(tokens, nameOf);
  const formula = reader.expression(0, 0);
  return reader.atEnd() ? formula : null;
}

interface Reader {
  expression(level: number, depth: number): Formula | null;
  atEnd(): boolean;
}

function createReader(tokens: readonly Token[], nameOf: NameReader): Reader {
  let at = 0;
  const isSign = (sign: string): boolean => {
    const token = tokens[at];
    return token?.is === 'tanda' && token.sign === sign;
  };
  const take = (sign: string): boolean => {
    if (!isSign(sign)) return false;
    at++;
    return true;
  };

  const expression = (level: number, depth: number): Formula | null => {
    const signs = BINDING[level];
    if (depth > MAX_DEPTH) return null;
    if (!signs) return unary(depth);
    let left = expression(level + 1, depth);
    for (;;) {
      const sign = signs.find(isSign);
      if (!left || !sign) return left;
      at++;
      const right = expression(level + 1, depth);
      left = right && { is: 'dua', sign, left, right };
    }
  };

  /** In Excel a minus before a number binds tighter than a power: -2^2 is 4. */
  const unary = (depth: number): Formula | null => {
    if (take('+')) return unary(depth + 1);
    if (take('-')) {
      const of = depth > MAX_DEPTH ? null : unary(depth + 1);
      return of && { is: 'negatif', of };
    }
    let of = operand(depth);
    while (of && take('%')) of = { is: 'persen', of };
    return of;
  };

  const operand = (depth: number): Formula | null => {
    if (take('(')) {
      const inner = expression(0, depth + 1);
      return take(')') ? inner : null;
    }
    const token = tokens[at++];
    switch (token?.is) {
      case 'angka':
      case 'teks':
        return { is: 'tetap', value: token.value };
      case 'galat':
        return { is: 'tetap', value: { error: token.error } };
      case 'rentang':
        return token;
      case 'kata':
        return word(token.word.toUpperCase(), depth);
      default:
        return null;
    }
  };

  const word = (written: string, depth: number): Formula | null => {
    // Functions younger than the file format carry a prefix in files.
    const name = written.replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
    if (!isSign('(')) {
      if (name === 'TRUE' || name === 'FALSE') return { is: 'tetap', value: name === 'TRUE' };
      return nameOf(written);
    }
    at++;
    if (!isFunction(name)) return null;
    if (take(')')) return { is: 'fungsi', name, args: [] };
    const args: Formula[] = [];
    do {
      // Nothing between two commas counts as an empty cell.
      const arg = isSign(',') || isSign(')') ? EMPTY : expression(0, depth + 1);
      if (!arg) return null;
      args.push(arg);
    } while (take(','));
    return take(')') ? { is: 'fungsi', name, args } : null;
  };

  return { expression, atEnd: () => at === tokens.length };
}

const EMPTY: Formula = { is: 'tetap', value: null };
