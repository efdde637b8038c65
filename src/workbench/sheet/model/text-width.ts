import { digitPixels, pixelsOf } from '../../../hosts/file/look/measures';
import type { CellLook } from '../../../hosts/file/look/cell-look';

/**
 * How wide texts are, without drawing them: a sheet of 100,000 rows asks for a million. Widths of a plain sans serif in
 * thousandths of the size, from the space on; they are scaled to the digits of the font at hand.
 */
const WIDTHS = Uint16Array.of(
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  ...[556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556],
  ...[1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778],
  ...[667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556],
  ...[333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  ...[556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
);
const FIRST = 32;
const DIGIT = 556;
const WIDEST = 1015;
const OTHER = 600;
const BOLD = 1.06;
const NEW_LINE = 10;

type Type = Pick<CellLook, 'font' | 'size' | 'bold'>;

/** Pixels of one unit of WIDTHS: digits are whole pixels wide, as in Excel, which measures its columns by them. */
function unit(type: Type): number {
  let pixels = known.get(type);
  if (pixels === undefined) {
    pixels = (digitPixels(type) * (type.bold ? BOLD : 1)) / DIGIT;
    known.set(type, pixels);
  }
  return pixels;
}

const known = new WeakMap<Type, number>();

function units(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += WIDTHS[text.charCodeAt(at) - FIRST] ?? OTHER;
  return sum;
}

/** CSS pixels at 100 %, of the widest line. */
export function textWidth(text: string, type: Type): number {
  let widest = 0;
  for (const line of text.split('\n')) widest = Math.max(widest, units(line, 0, line.length));
  return widest * unit(type);
}

/** Lines the text takes when it breaks between words, and inside those that are too long. */
export function wrappedLines(text: string, width: number, type: Type): number {
  const one = unit(type);
  if (text.length * WIDEST * one <= width && !text.includes('\n')) return 1;
  const room = Math.max(width / one, WIDEST);
  let lines = 1;
  let line = 0;
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === NEW_LINE) {
      lines++;
      line = 0;
      at++;
      continue;
    }
    let end = at;
    while (end < text.length && text.charCodeAt(end) > FIRST) end++;
    // The space behind a word hangs over the edge and takes no room.
    const word = units(text, at, end);
    if (line > 0 && line + word > room) {
      lines++;
      line = 0;
    }
    if (word > room) lines += Math.ceil(word / room) - 1;
    line = word > room ? word % room : line + word;
    if (end < text.length && text.charCodeAt(end) !== NEW_LINE) line += units(text, end, ++end);
    at = end;
  }
  return lines;
}

/** Pixels from one line of text to the next. */
export function lineHeight(size: number): number {
  return Math.round(pixelsOf(size) * 1.25);
}
