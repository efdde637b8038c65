import type { Bodies } from '../arguments';
import { ERROR, roundHalfUp, shownNumber, toText, Unknowable } from '../values';
import { isError } from '../../../grid/cell-grid';
import { ErrorValue } from '../arguments';
import { wildcards } from './criterion';
import { eachIn, fail, number, plain, text, truth } from './take';

/** Letters; places count from 1. */
export const texts: Bodies = {
  CONCATENATE: (args, get) => args.map((arg) => text(get, arg)).join(''),
  CONCAT: (args, get) => pieces(args, get).join(''),
  TEXTJOIN: ([between, skips, ...args], get) => {
    const skip = truth(get, skips, true);
    return pieces(args, get)
      .filter((piece) => !skip || piece !== '')
      .join(text(get, between));
  },
  LEFT: ([arg, length], get) => text(get, arg).slice(0, count(number(get, length, 1))),
  RIGHT: ([arg, length], get) => {
    const [whole, wanted] = [text(get, arg), count(number(get, length, 1))];
    return wanted === 0 ? '' : whole.slice(-wanted);
  },
  MID: ([arg, from, length], get) => {
    const [whole, start] = [text(get, arg), number(get, from)];
    if (start < 1) return fail(ERROR.value);
    return whole.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + count(number(get, length)));
  },
  LEN: ([arg], get) => text(get, arg).length,
  TRIM: ([arg], get) => text(get, arg).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  UPPER: ([arg], get) => text(get, arg).toUpperCase(),
  LOWER: ([arg], get) => text(get, arg).toLowerCase(),
  PROPER: ([arg], get) =>
    text(get, arg)
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  REPT: ([arg, times], get) => {
    const [piece, wanted] = [text(get, arg), count(number(get, times))];
    return piece.length * wanted > 32_767 ? fail(ERROR.value) : piece.repeat(wanted);
  },
  EXACT: ([one, other], get) => text(get, one) === text(get, other),
  T: ([arg], get) => {
    const value = plain(get, arg);
    return typeof value === 'string' ? value : '';
  },
  FIND: ([wanted, arg, from], get) => {
    const start = number(get, from, 1);
    const at = text(get, arg).indexOf(text(get, wanted), start - 1);
    return at < 0 || start < 1 ? fail(ERROR.value) : at + 1;
  },
  SEARCH: ([wanted, arg, from], get) => {
    const start = number(get, from, 1);
    if (start < 1) return fail(ERROR.value);
    const at = text(get, arg)
      .slice(start - 1)
      .search(wildcards(text(get, wanted), false));
    return at < 0 ? fail(ERROR.value) : at + start;
  },
  SUBSTITUTE: ([arg, old, now, which], get) => {
    const [whole, before, after] = [text(get, arg), text(get, old), text(get, now)];
    if (before === '') return whole;
    const parts = whole.split(before);
    if (!which) return parts.join(after);
    const nth = Math.trunc(number(get, which));
    if (nth < 1) return fail(ERROR.value);
    if (nth >= parts.length) return whole;
    return parts.slice(0, nth).join(before) + after + parts.slice(nth).join(before);
  },
  REPLACE: ([arg, from, length, now], get) => {
    const [whole, start] = [text(get, arg), Math.trunc(number(get, from))];
    if (start < 1) return fail(ERROR.value);
    return whole.slice(0, start - 1) + text(get, now) + whole.slice(start - 1 + count(number(get, length)));
  },
  CHAR: ([arg], get) => {
    const code = Math.trunc(number(get, arg));
    if (code < 1 || code > 255) return fail(ERROR.value);
    if (code > 126) throw new Unknowable('letters beyond ASCII depend on the machine');
    return String.fromCharCode(code);
  },
  VALUE: ([arg], get) => {
    const value = plain(get, arg);
    if (typeof value !== 'string') return typeof value === 'boolean' ? fail(ERROR.value) : (value ?? 0);
    return shownNumber(value) ?? fail(ERROR.value);
  },
  TEXT: ([arg, format], get) => {
    const code = text(get, format);
    const value = plain(get, arg);
    if (typeof value === 'string')
      return shownNumber(value) === null ? value : formatted(Number(value), code);
    return formatted(typeof value === 'boolean' ? fail(ERROR.value) : (value ?? 0), code);
  },
};

/** Figures without signs of any language: "0", "000", "0%"; others are shown as Excel's language wants. */
function formatted(value: number, code: string): string {
  const [, digits, percent = ''] = /^(0+)(%?)$/.exec(code) ?? [];
  if (digits === undefined) throw new Unknowable(`the format “${code}” depends on the language`);
  const size = roundHalfUp(Math.abs(percent === '' ? value : value * 100), 0);
  const sign = value < 0 && size > 0 ? '-' : '';
  return sign + toText(size).padStart(digits.length, '0') + percent;
}

function pieces(args: Parameters<Bodies[string]>[0], get: Parameters<Bodies[string]>[1]): readonly string[] {
  const all: string[] = [];
  for (const arg of args) {
    eachIn(get, arg, (value) => {
      if (isError(value)) throw new ErrorValue(value);
      all.push(toText(value));
    });
  }
  return all;
}

function count(value: number): number {
  return value < 0 ? fail(ERROR.value) : Math.trunc(value);
}
