import type { CellValue } from '../grid/cell-grid';
import type { Level } from '../layouts/layout';
import { cellText, foldSpaces } from './cell-text';
import { codeOfDate } from './date-code';
import type { Kode, KodeScheme } from './kode';
import {
  LEVEL_OF_LENGTH,
  WIDTHS,
  areThousands,
  fits,
  isOutline,
  levelWithoutHead,
  missingDots,
  missingZeros,
} from './kode-segments';

/** Longer text is no code. */
const LONGEST = 60;
/** No segment of any scheme has as many digits. */
const LOST_ITS_DOTS = 9;

/**
 * Reads a code however it is spelt; null for text that is none. Broken says what is wrong with the spelling; the
 * segments and the clean spelling are what was meant.
 */
export function parseKode(text: string): Kode | null {
  if (text.length > LONGEST || text === '') return null;
  const clean = cleanKode(text);
  if (clean) return clean;
  const folded = foldSpaces(text);
  const start = /^[\s.,:;'`*-]*/.exec(folded)?.[0] ?? '';
  const body = folded.slice(start.length).replace(/[\s.,:;-]+$/, '');
  const digits = withoutLetters(body);
  if (digits === null) return null;
  const { segments, broken } = cut(digits);
  if (segments.length === 0 || segments.some((segment) => segment === '')) return null;
  const spelling: Kode['broken'] =
    start.replace(/'/g, '') !== '' ? 'awalan' : digits === body.toUpperCase() ? broken : 'huruf';
  return understood(segments, spelling);
}

/** A code of a local scheme, or of one before Permendagri 90: its segments are what is written. */
export function kodeAsWritten(text: string): Kode {
  return made(text.split('.'), '13', null);
}

/**
 * A code from the cells of its column(s): one cell, or one piece in each ("1", "06", "04", "2.01", "01"; numbers too).
 * `text` is the code as it stands; `kode` is null where the cells hold no code (a name, for instance).
 */
export function kodeOf(
  cells: readonly CellValue[],
  formats: readonly (string | null)[] = [],
): { readonly text: string; readonly kode: Kode | null } {
  const pieces: string[] = [];
  cells.forEach((cell, at) => {
    const piece =
      typeof cell === 'number' ? numberPiece(cell, formats[at] ?? null, pieces.length) : cellText(cell, null);
    if (piece !== '') pieces.push(piece);
  });
  const [only = ''] = pieces;
  if (pieces.length <= 1) return { text: only, kode: parseKode(only) };
  if (!pieces.every((piece) => /^[\dXx., ]+$/.test(piece))) {
    const text = pieces.join(' ');
    return { text, kode: parseKode(text) };
  }
  const text = pieces.map((piece) => piece.replace(/^[.,\s]+|[.,\s]+$/g, '')).join('.');
  return { text, kode: parseKode(text) };
}

/**
 * A code of scheme 90 as it should be written. A class, because a table has a hundred thousand of them and few are
 * ever asked for their segments: six strings and an array each would cost more than all the rest of reading.
 */
class CleanKode implements Kode {
  readonly scheme = '90';
  readonly broken = null;
  constructor(
    readonly clean: string,
    readonly level: Level | null,
  ) {}
  #segments: readonly string[] | null = null;
  get segments(): readonly string[] {
    return (this.#segments ??= this.clean.split('.'));
  }
}

/** Digits with the widths of scheme 90 between single dots: most codes of most tables; null for any other text. */
function cleanKode(text: string): Kode | null {
  let segment = 0;
  let width = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? 46 : text.charCodeAt(at);
    if (code === 46) {
      const wanted = WIDTHS[segment] ?? (segment === 5 && width === 4 ? 4 : 2);
      if (segment > 5 || width !== wanted) return null;
      const first = text.charCodeAt(at - width);
      if ((segment === 0 || segment === 3) && first === 48) return null;
      segment += 1;
      width = 0;
    } else if (code >= 48 && code <= 57) width += 1;
    else return null;
  }
  const level = LEVEL_OF_LENGTH[segment] ?? null;
  return segment > 1 && level ? new CleanKode(text, level) : null;
}

/** 6 → "06" behind the first piece; 1.1 → "1.10": a number cannot keep the zero a code needs. */
function numberPiece(value: number, format: string | null, place: number): string {
  if (!Number.isFinite(value) || value < 0) return String(value);
  const dated = place === 0 ? codeOfDate(value, format) : null;
  if (dated !== null) return dated;
  if (!Number.isInteger(value)) return (Math.round(value * 100) / 100).toFixed(2);
  const shown = cellText(value, format).replace(/\D/g, '');
  const plain = shown.length >= String(value).length ? shown : String(value);
  return place > 0 ? plain.padStart(2, '0') : plain;
}

/** Letters typed for digits put right ("1.O6"); null where letters say that this is no code. */
function withoutLetters(body: string): string | null {
  let digits = 0;
  let text = '';
  for (const sign of body.toUpperCase()) {
    if (sign >= '0' && sign <= '9') {
      digits += 1;
      text += sign;
    } else if (sign === 'O') text += '0';
    else if (sign === 'I' || sign === 'L') text += '1';
    else if (sign === 'X' || ' .,;:-/|'.includes(sign)) text += sign;
    else return null;
  }
  const letters = body.replace(/[^A-Za-z]/g, '').replace(/x/gi, '').length;
  if (letters > digits) return null;
  return digits > 0 || /^X{1,2}(?:\.X+)*$/.test(text) ? text : null;
}

/** Cuts at dots; commas and other signs between segments, or spaces, are what is broken about it. */
function cut(text: string): { segments: string[]; broken: Kode['broken'] } {
  if (/^[\dX]+(?:\.[\dX]+)*$/.test(text)) {
    const segments = text.split('.');
    return { segments, broken: areThousands(segments) ? 'ribuan' : null };
  }
  // "1 06 04 2.01 01": spaces throughout stand for the dots; a single one has broken a segment.
  const spaced = text.split(/[ .]+/);
  if (/^[\dX ]+(?:\.[\dX]+)?(?: [\dX]+)*$/.test(text) && text.split(' ').length > 2 && fits(spaced)) {
    return { segments: spaced, broken: 'pemisah' };
  }
  const joined = text.replace(/ /g, '');
  const broken = joined === text ? 'pemisah' : /^[\dX.]+$/.test(joined) ? 'terpecah' : 'pemisah';
  return { segments: joined.split(/[.,;:\-/|]+/), broken };
}

function understood(segments: readonly string[], broken: Kode['broken']): Kode {
  if (broken === 'ribuan') {
    const digits = segments.join('');
    return { segments: [digits], scheme: '13', level: null, clean: digits, broken };
  }
  if (segments.length === 1 && segments[0] !== undefined) return ofOneSegment(segments[0], broken);
  const whole = fits(segments) ? segments : null;
  if (whole) return made(whole, '90', broken);
  if (isOutline(segments)) return made(segments, 'nomor', broken);
  // "1.06.04.2": cut short behind the kewenangan, which is no level of its own.
  if (segments.length === 4 && fits([...segments, '01'])) return made(segments, '90', broken ?? 'segmen');
  const level = levelWithoutHead(segments);
  if (level) return { segments, scheme: '90', level, clean: segments.join('.'), broken: broken ?? 'segmen' };
  const mended = missingDots(segments) ?? missingZeros(segments);
  return mended ? made(mended, '90', broken ?? 'segmen') : made(segments, '13', broken);
}

function ofOneSegment(segment: string, broken: Kode['broken']): Kode {
  if (segment.includes('X')) return { ...made([segment], '90', broken), level: null };
  // "106042010001": a whole code without its dots.
  const mended = segment.length >= 8 ? missingDots([segment.charAt(0), segment.slice(1)]) : null;
  if (mended && mended.length >= 5) return made(mended, '90', broken ?? 'pemisah');
  // A local code kept as a number lost its dots, whether or not it is shown with thousands.
  if (segment.length >= LOST_ITS_DOTS) return { ...made([segment], '13', 'ribuan'), level: null };
  return { ...made([segment], segment.length > 3 ? '13' : 'nomor', broken), level: null };
}

function made(segments: readonly string[], scheme: KodeScheme, broken: Kode['broken']): Kode {
  const level = scheme === '90' ? (LEVEL_OF_LENGTH[segments.length] ?? null) : null;
  return { segments, scheme, level, clean: segments.join('.'), broken };
}
