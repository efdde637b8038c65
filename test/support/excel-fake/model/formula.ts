import { parseRange } from '../../../../src/core/grid/a1';
import type { CellError, CellValue, GridRange } from '../../../../src/core/grid/cell-grid';
import { FUNCTIONS, numberOf, textOf, type Argument } from './formula-functions';

/** Reads cells of any sheet; null as sheet is the formula's own. */
export type CellReader = (sheet: string | null, row: number, column: number) => CellValue;

/** Thrown for a formula the fake cannot work out: its cell keeps the value it has. */
export class NotUnderstood extends Error {}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\w.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])|(\d+(?:\.\d+)?)|([A-Z][A-Z0-9.]*)(?=\()|(TRUE|FALSE)|(<>|<=|>=|[-+*/^&=<>(),%]))/iy;

interface Token {
  readonly kind: 'text' | 'range' | 'number' | 'name' | 'logical' | 'sign';
  readonly text: string;
  readonly sheet: string | null;
}

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < formula.trimEnd().length) {
    const match = pattern.exec(formula);
    if (!match) throw new NotUnderstood(formula);
    const [, text, sheet, range, number, name, logical, sign] = match;
    const token = (kind: Token['kind'], value: string): void => {
      const own = sheet ? sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") : null;
      found.push({ kind, text: value, sheet: own });
    };
    if (text !== undefined) token('text', text.slice(1, -1).replaceAll('""', '"'));
    else if (range !== undefined) token('range', range);
    else if (number !== undefined) token('number', number);
    else if (name !== undefined) token('name', name.toUpperCase());
    else if (logical !== undefined) token('logical', logical.toUpperCase());
    else token('sign', sign ?? '');
  }
  return found;
}

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Works out a formula (without "=") of the plain kind: arithmetic, comparisons, SUM, IF, IFERROR, ROUND and the like. */
export function evaluate(formula: string, read: CellReader): CellValue {
  const list = tokens(formula);
  let at = 0;
  const peek = (): string => (list[at]?.kind === 'sign' ? (list[at]?.text ?? '') : '');

  function binary(level: number): Argument {
    const signs = LEVELS[level];
    if (!signs) return unary();
    let left = binary(level + 1);
    while (signs.includes(peek())) {
      const sign = peek();
      at += 1;
      left = { value: combine(sign, single(left), single(binary(level + 1))) };
    }
    return left;
  }

  function unary(): Argument {
    if (peek() === '-' || peek() === '+') {
      const negative = peek() === '-';
      at += 1;
      const number = numberOf(single(unary()));
      return { value: typeof number === 'number' ? (negative ? -number : number) : number };
    }
    let operand = primary();
    while (peek() === '%') {
      at += 1;
      operand = { value: combine('/', single(operand), 100) };
    }
    return operand;
  }

  function primary(): Argument {
    const token = list[at];
    at += 1;
    if (token?.kind === 'number') return { value: Number(token.text) };
    if (token?.kind === 'text') return { value: token.text };
    if (token?.kind === 'logical') return { value: token.text === 'TRUE' };
    if (token?.kind === 'range') return { cells: cellsOf(token) };
    if (token?.kind === 'name') return call(token.text);
    if (token?.text === '(') {
      const inside = binary(0);
      expectSign(')');
      return inside;
    }
    throw new NotUnderstood(formula);
  }

  function call(name: string): Argument {
    const body = FUNCTIONS[name];
    if (!body) throw new NotUnderstood(name);
    expectSign('(');
    const args: Argument[] = [];
    while (peek() !== ')') {
      args.push(binary(0));
      if (peek() === ',') at += 1;
      else if (peek() !== ')') throw new NotUnderstood(formula);
    }
    expectSign(')');
    return { value: body(args, single) };
  }

  function expectSign(sign: string): void {
    if (peek() !== sign) throw new NotUnderstood(formula);
    at += 1;
  }

  function cellsOf(token: Token): CellValue[] {
    const area: GridRange | null = parseRange(token.text);
    if (!area) throw new NotUnderstood(token.text);
    const cells: CellValue[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) cells.push(read(token.sheet, row, column));
    }
    return cells;
  }

  const result = single(binary(0));
  if (at < list.length) throw new NotUnderstood(formula);
  return result ?? 0;
}

function single(argument: Argument): CellValue {
  if (argument.cells === undefined) return argument.value;
  if (argument.cells.length !== 1) throw new NotUnderstood('a range where one value is wanted');
  return argument.cells[0] ?? null;
}

function combine(sign: string, left: CellValue, right: CellValue): CellValue {
  for (const side of [left, right]) if (typeof side === 'object' && side !== null) return side;
  if (sign === '&') return textOf(left) + textOf(right);
  if (['=', '<>', '<', '>', '<=', '>='].includes(sign)) return compare(sign, left, right);
  const [a, b]: (number | CellError)[] = [numberOf(left), numberOf(right)];
  if (typeof a !== 'number' || typeof b !== 'number') return { error: '#VALUE!' };
  if (sign === '/') return b === 0 ? { error: '#DIV/0!' } : a / b;
  return sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : a ** b;
}

function compare(sign: string, left: CellValue, right: CellValue): boolean {
  const numeric = typeof (left ?? 0) === 'number' && typeof (right ?? 0) === 'number';
  const order = numeric
    ? Math.sign(Number(left ?? 0) - Number(right ?? 0))
    : textOf(left).toLowerCase().localeCompare(textOf(right).toLowerCase());
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  return sign.startsWith('<')
    ? order < 0 || (sign === '<=' && order === 0)
    : order > 0 || (sign === '>=' && order === 0);
}
