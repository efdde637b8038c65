import type { CellValue } from '../grid/cell-grid';
import type { Level } from '../layouts/layout';
import { cellText, foldSpaces } from './cell-text';
import type { Kode, KodeScheme } from './kode';

/** Longer text is no code. */
const LONGEST = 60;
/** Digits of urusan, bidang, program, kewenangan, kegiatan, sub kegiatan (Permendagri 90/2019; 2 or 4 for the last). */
const WIDTHS = [1, 2, 2, 1, 2] as const;
const LEVEL_OF_LENGTH: readonly (Level | null)[] = [
  null,
  'urusan',
  'bidang',
  'program',
  null,
  'kegiatan',
  'subkegiatan',
];

/**
 * Reads a code however it is spelt; null for text that is none. Broken says what is wrong with the spelling; the
 * segments and the clean spelling are what was meant.
 */
export function parseKode(text: string): Kode | null {
  if (text.length > LONGEST || text === '') return null;
  if (isClean(text)) {
    const segments = text.split('.');
    if (segments.length > 1 && fits(segments))
      return {
        segments,
        scheme: '90',
        level: LEVEL_OF_LENGTH[segments.length] ?? null,
        clean: text,
        broken: null,
      };
  }
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

/** Digits and single dots alone: most codes of most tables. */
function isClean(text: string): boolean {
  let before = 46;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 ? before === 46 : code < 48 || code > 57) return false;
    before = code;
  }
  return before !== 46;
}

/** 6 → "06" behind the first piece; 1.1 → "1.10": a number cannot keep the zero a code needs. */
function numberPiece(value: number, format: string | null, place: number): string {
  if (!Number.isFinite(value) || value < 0) return String(value);
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

function areThousands(segments: readonly string[]): boolean {
  return (
    segments.length >= 3 &&
    segments.every((part, at) => (at === 0 ? /^[1-9]\d{0,2}$/.test(part) : /^\d{3}$/.test(part)))
  );
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
  return { ...made([segment], segment.length > 3 ? '13' : 'nomor', broken), level: null };
}

function made(segments: readonly string[], scheme: KodeScheme, broken: Kode['broken']): Kode {
  const level = scheme === '90' ? (LEVEL_OF_LENGTH[segments.length] ?? null) : null;
  return { segments, scheme, level, clean: segments.join('.'), broken };
}

/** Whether the segments have the widths of scheme 90: 1.06.04.2.01.0001, with X for a placeholder. */
function fits(segments: readonly string[]): boolean {
  const count = segments.length;
  if (count > 6 || count === 4) return false;
  for (let at = 0; at < count; at++) {
    const segment = segments[at] ?? '';
    const width = WIDTHS[at] ?? (segment.length === 4 ? 4 : 2);
    if (segment.length !== width) return false;
    const first = segment.charCodeAt(0);
    // Urusan and kewenangan count from 1; only the agency's own urusan, bidang and program have placeholders.
    if ((at === 0 || at === 3) && first === 48) return false;
    if (at >= 3 && segment.includes('X')) return false;
  }
  return true;
}

/** "1.2.3": a running number in parts, no zero in front of any. */
function isOutline(segments: readonly string[]): boolean {
  return segments.length <= 4 && segments.every((part) => /^[1-9]\d?$/.test(part));
}

/** "06.05.2.02.02", "05.2.02.02": the urusan (and bidang) left out; the kewenangan's place tells what the rest is. */
function levelWithoutHead(segments: readonly string[]): Level | null {
  if (segments.length < 3 || segments.length > 5) return null;
  for (const head of [['1'], ['1', '01']]) {
    const whole = [...head, ...segments];
    if (whole.length >= 5 && fits(whole)) return LEVEL_OF_LENGTH[whole.length] ?? null;
  }
  return null;
}

/** "1.06.042.01.01", "1.06.04.2.0101": segments run together; null where that does not give a code of scheme 90. */
function missingDots(segments: readonly string[]): string[] | null {
  if (!/^[1-9X]$/.test(segments[0] ?? '')) return null;
  const mended: string[] = [];
  for (const segment of segments) {
    let rest = segment;
    while (rest !== '') {
      const width: number = WIDTHS[mended.length] ?? (mended.length === 5 ? rest.length : 0);
      if (width === 0 || rest.length < width) return null;
      mended.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
  }
  return mended.length > segments.length && fits(mended) ? mended : null;
}

/** "1.6.4.2.1.1": zeros left out; "01.06.04.2.01": one too many in front. */
function missingZeros(segments: readonly string[]): string[] | null {
  if (segments.length < 5 || segments.length > 6) return null;
  const mended = segments.map((segment, at) => {
    if (at === 0) return segment.replace(/^0(?=\d$)/, '');
    return at === 3 ? segment : segment.padStart(2, '0');
  });
  return fits(mended) ? mended : null;
}
