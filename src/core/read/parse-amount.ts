import { type CellValue, isError } from '../grid/cell-grid';
import type { Amount, BrokenAmount } from './amount';
import { foldSpaces } from './cell-text';
import { type Figure, parseFigure } from './figure';
import { numberFormat } from './number-format';

/** Longer text is prose: no figure is looked for in it, and no pattern runs over it. */
const LONGEST = 200;
const DASHES = /^[-‐‑‒–—−]+$/;
const NOTHING = /^(?:rp|idr)?\s*[.:]*\s*(?:[-‐‑‒–—−]+|nihil)[.,]?$/i;
const ERROR = /^#(?:#*|[A-Z0-9/]+[!?]?)$/;
const PLACEHOLDER =
  /^(?:[([<{]\s*)?(?:(?:harap|mohon|silakan|belum)\s+)?(?:di)?isi(?:kan)?\b[^\d]*$|^x{2,}$|^[.…_]{2,}$|^…$/i;
const DATE =
  /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{1,2}\s+(?:jan|feb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|des)[a-z]*\s+\d{4}$/i;
const SCALE: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
};

/**
 * Reads a cell of figures. Dot = thousands, comma = decimals; percent in percent points, also where the number is
 * a fraction shown with a percent format. A value written twice before its unit ("5 5 Orang", a page break's doing)
 * is broken and meant once. Never throws; the format is the cell's Excel number format.
 */
export function parseAmount(value: CellValue, format: string | null): Amount {
  if (value === null) return { is: 'kosong' };
  if (typeof value === 'number') return ofNumber(value, format);
  if (typeof value === 'string') return ofText(value);
  if (isError(value)) return { is: 'galat', error: value.error };
  return { is: 'teks', text: value ? 'BENAR' : 'SALAH' };
}

function ofNumber(value: number, code: string | null): Amount {
  if (code === null) return { is: 'angka', value, satuan: '', persen: false, rupiah: false, text: false };
  if (!Number.isFinite(value)) return { is: 'teks', text: String(value) };
  const { persen, date, rupiah, after } = numberFormat(code);
  if (date) return { is: 'teks', text: String(value) };
  const points = persen ? Number((value * 100).toPrecision(15)) : value;
  return { is: 'angka', value: points, satuan: after, persen, rupiah, text: false };
}

function ofText(raw: string): Amount {
  if (isPlainDigits(raw)) {
    return { is: 'angka', value: Number(raw), satuan: '', persen: false, rupiah: false, text: true };
  }
  const quick = quickAmount(raw);
  if (quick) return quick;
  if (raw.length > 4 * LONGEST) return { is: 'teks', text: raw };
  const text = foldSpaces(raw);
  if (text === '') return { is: 'kosong' };
  if (text.length > LONGEST) return { is: 'teks', text };
  if (DASHES.test(text) || NOTHING.test(text)) return { is: 'nihil' };
  if (ERROR.test(text)) return { is: 'galat', error: text };
  if (PLACEHOLDER.test(text)) return { is: 'contoh', text };
  if (DATE.test(text)) return { is: 'teks', text };
  return ofFigures(text);
}

function isPlainDigits(text: string): boolean {
  if (text.length === 0 || text.length > 15) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** "Rp 1.200.000", "1.200.000": by far the most amounts; null for every other spelling. */
function quickAmount(text: string): Amount | null {
  const { length } = text;
  if (length > 24) return null;
  let at = 0;
  const rupiah = length > 3 && text.charCodeAt(0) === 82 && text.charCodeAt(1) === 112;
  if (rupiah) at = text.charCodeAt(2) === 32 ? 3 : 2;
  let value = 0;
  let group = 0;
  let groups = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      group += 1;
    } else if (code === 46 && group > 0 && group <= 3 && (groups === 0 || group === 3)) {
      groups += 1;
      group = 0;
    } else return null;
  }
  const leadingZero = text.charCodeAt(rupiah ? (text.charCodeAt(2) === 32 ? 3 : 2) : 0) === 48;
  if (groups === 0 || group !== 3 || leadingZero) return null;
  return { is: 'angka', value, satuan: '', persen: false, rupiah, text: true };
}

/** Signs and "Rp" in front of a figure, and what they say about it. */
interface Front {
  readonly rest: string;
  readonly rupiah: boolean;
  readonly negative: boolean;
  readonly broken: BrokenAmount | null;
}

function ofFigures(text: string): Amount {
  const accounting = /^\(\s*((?:rp\.?\s*)?\d[\d.,]{2,})\s*\)$/i.exec(text);
  const front = frontOf(accounting?.[1] ?? text);
  // "228.127.500,-": the dash stands for no cents.
  const body = front.rest.replace(/\s?[.,]\s?[-–—]+$/, '').replace(/(?<=\d)\s?[-–—]+$/, '');
  if (body === '') return front.rupiah ? { is: 'kosong' } : { is: 'teks', text };
  if (!/^\d|^,\d/.test(body)) return amountBehindLabel(text);
  const amount = ofBody(body, text, front.rupiah);
  return withFront(amount, { ...front, negative: front.negative !== Boolean(accounting) });
}

function frontOf(text: string): Front {
  const signs = /^[\s:;.,'`*=~_]*/.exec(text)?.[0] ?? '';
  let rest = text.slice(signs.length);
  const currency = /^(?:rp|idr)(?![a-z])\s*[.:]?\s*/i.exec(rest)?.[0] ?? '';
  rest = rest.slice(currency.length);
  const bound = /^(?:[><≥≤±+]=?|\+\/-)\s*/.exec(rest)?.[0] ?? '';
  rest = rest.slice(bound.length);
  const negative = /^[-−–](?=[\d,])/.test(rest);
  const bullet = /^[-−–•]\s+(?=\d)/.exec(rest)?.[0] ?? '';
  rest = rest.slice(negative ? 1 : bullet.length);
  const rupiah = currency !== '';
  // ",5" is a decimal without its zero, not a sign in front.
  if (signs.endsWith(',') && !rupiah && /^\d/.test(rest)) rest = `,${rest}`;
  return { rest, rupiah, negative, broken: brokenFront(signs, rupiah, bullet !== '') };
}

function brokenFront(signs: string, rupiah: boolean, bullet: boolean): BrokenAmount | null {
  if (signs.includes('.')) return 'titik-di-depan';
  const odd = signs.replace(/[\s']/g, '').replace(/,$/, '');
  // ": Rp 40.000.000" is how SIPD prints an amount behind its label.
  if (odd === '') return bullet ? 'tanda-di-depan' : null;
  return odd === ':' && rupiah ? null : 'tanda-di-depan';
}

function withFront(amount: Amount, front: Front): Amount {
  const sign = front.negative ? -1 : 1;
  if (amount.is === 'angka') {
    const value = sign * amount.value;
    if (front.broken) return { is: 'rusak', meant: value, persen: amount.persen, why: front.broken };
    return front.negative ? { ...amount, value } : amount;
  }
  return amount.is === 'rusak' && front.negative && amount.meant !== null
    ? { ...amount, meant: -amount.meant }
    : amount;
}

/** "Belanja operasi : Rp 40.000.000": a label and its amount in one cell; any other text is text. */
export function amountBehindLabel(text: string): Amount {
  const at = text.search(/(?:^|[\s:])rp(?![a-z])\.?\s*[-\d]/i);
  if (at <= 0) return { is: 'teks', text };
  const amount = ofText(text.slice(at).replace(/^[\s:]+/, ''));
  return amount.is === 'nihil' || (amount.is === 'angka' && amount.satuan === '')
    ? amount
    : { is: 'teks', text };
}

/** A figure with what stands behind it; `body` begins with a digit (or a comma and a digit). */
function ofBody(body: string, text: string, rupiah: boolean): Amount {
  const run = /^[\d., ]+/.exec(body)?.[0] ?? '';
  const behind = body.slice(run.length);
  const persen = behind.startsWith('%');
  const unit = behind.replace(/^%\s?/, '');
  if (/^[,.]?\s?$/.test(unit) || /^[\p{L}(²³/'"-]/u.test(unit)) {
    const parts = run
      .trim()
      .replace(/[.,]\s*$/, (end) => (persen ? end : ''))
      .split(' ');
    const figure = parts.length === 1 ? parseFigure(parts[0] ?? '', persen) : brokenUp(parts, unit, persen);
    const values = parts.length === 1 ? severalValues(body) : null;
    if (values) return { is: 'majemuk', values, text };
    return finished(figure, persen, unit, rupiah);
  }
  const values = severalValues(body);
  return values ? { is: 'majemuk', values, text } : { is: 'teks', text };
}

function finished(figure: Figure, persen: boolean, unit: string, rupiah: boolean): Amount {
  if (figure.is === 'ambigu') return { is: 'ambigu', readings: figure.readings, persen };
  if (figure.is === 'rusak') return { is: 'rusak', meant: figure.meant, persen, why: figure.why };
  const scale = /^(ribu|rb|juta|jt|miliar|milyar|triliun)\b\.?\s?/i.exec(unit);
  const factor = scale ? (SCALE[(scale[1] ?? '').toLowerCase()] ?? 1) : 1;
  const satuan = unit
    .slice(scale?.[0].length ?? 0)
    .replace(/^[-/'"]\s?/, '')
    .replace(/[\s,;:.–—-]+$/, '');
  const value = rupiah || factor !== 1 ? Math.round(figure.value * factor) : figure.value;
  return { is: 'angka', value, satuan, persen: persen || /^persen\b/i.test(satuan), rupiah, text: true };
}

/** Digits with spaces between them: "36 0", "391, 30", "1 200 000", "5 5". */
function brokenUp(parts: readonly string[], unit: string, persen: boolean): Figure {
  const [first = '', second = ''] = parts;
  const figures = parts.every((part) => /^\d+$/.test(part));
  const hasUnit = /\p{L}/u.test(unit);
  if (hasUnit && parts.length === 2 && first === second) {
    const once = parseFigure(first, persen);
    return { is: 'rusak', meant: once.is === 'angka' ? once.value : null, why: 'terpecah' };
  }
  if (figures && first.length <= 3 && parts.slice(1).every((part) => part.length === 3)) {
    return { is: 'rusak', meant: Number(parts.join('')), why: 'pemisah-kacau' };
  }
  const joined = parseFigure(parts.join(''), persen);
  const clear = figures
    ? parts.length === 2 && first.length > 1 && second.length === 1
    : joined.is === 'angka';
  return { is: 'rusak', meant: clear && joined.is === 'angka' ? joined.value : null, why: 'terpecah' };
}

/**
 * "30 tagana dan 45 relawan" → 30 and 45; null where one figure stands alone. Digits inside a word ("M2", "K3") and
 * what stands in brackets behind the first figure belong to the unit.
 */
function severalValues(body: string): readonly number[] | null {
  const open = body.replace(/\([^()]*\)/g, ' ');
  const runs = open.match(/(?<![\p{L}\d.,])\d[\d.,]*/gu) ?? [];
  if (runs.length < 2) return null;
  const figures = runs.map((run) => parseFigure(run, false));
  return figures.flatMap((figure) => (figure.is === 'angka' ? [figure.value] : []));
}
