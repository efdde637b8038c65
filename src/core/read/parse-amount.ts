import { type CellValue, isError } from '../grid/cell-grid';
import type { Amount, BrokenAmount } from './amount';
import { ofBody } from './amount-body';
import { foldSpaces } from './cell-text';
import { numberFormat } from './number-format';

/** Beyond this a number is no amount of anything, and cannot be added exactly. */
export const BEYOND_COUNTING = 1e15;
/** Longer text is prose: no figure is looked for in it, and no pattern runs over it. */
const LONGEST = 200;
const DASHES = /^[-‐‑‒–—−]+$/;
const NOTHING = /^(?:rp|idr)?\s*[.:]*\s*(?:[-‐‑‒–—−]+|nihil)[.,]?$/i;
const ERROR = /^#(?:#*|[A-Z0-9/]+[!?]?)$/;
const PLACEHOLDER =
  /^(?:[([<{]\s*)?(?:(?:harap|mohon|silakan|belum)\s+)?(?:di)?isi(?:kan)?\b[^\d]*$|^x{2,}$|^[.…_]{2,}$|^…$/i;
const DATE =
  /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{1,2}\s+(?:jan|feb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|des)[a-z]*\s+\d{4}$/i;

/**
 * Reads a cell of figures. Dot = thousands, comma = decimals; percent in percent points, also where the number is
 * a fraction shown with a percent format. A value written twice before its unit ("5 5 Orang", a page break's doing)
 * is broken and meant once. Never throws; the format is the cell's Excel number format.
 */
export function parseAmount(value: CellValue, format: string | null): Amount {
  if (value === null) return EMPTY;
  if (typeof value === 'number') return ofNumber(value, format);
  if (typeof value === 'string') return counted(quickly(value) ?? remembered(value));
  if (isError(value)) return { is: 'galat', error: value.error };
  return { is: 'teks', text: value ? 'BENAR' : 'SALAH' };
}

function ofNumber(value: number, code: string | null): Amount {
  if (code === null) {
    return counted({ is: 'angka', value, satuan: '', persen: false, rupiah: false, text: false });
  }
  if (!(Math.abs(value) <= BEYOND_COUNTING)) return UNCOUNTED;
  const { persen, date, rupiah, after } = numberFormat(code);
  if (date) return { is: 'teks', text: String(value) };
  const points = persen ? Number((value * 100).toPrecision(15)) : value;
  return { is: 'angka', value: points, satuan: after, persen, rupiah, text: false };
}

const UNCOUNTED: Amount = { is: 'rusak', meant: null, persen: false, why: 'tak-terhitung' };

function counted(amount: Amount): Amount {
  return amount.is === 'angka' && !(Math.abs(amount.value) <= BEYOND_COUNTING) ? UNCOUNTED : amount;
}

const EMPTY: Amount = { is: 'kosong' };

/** The spellings that need no pattern: digits alone, and "Rp 1.200.000". */
function quickly(raw: string): Amount | null {
  if (isPlainDigits(raw)) {
    return { is: 'angka', value: Number(raw), satuan: '', persen: false, rupiah: false, text: true };
  }
  return quickAmount(raw);
}

// "12 Bulan" and "100 %" come back row after row: each spelling is taken apart once.
const spellings = new Map<string, Amount>();
const SPELLINGS_AT_MOST = 5000;

function remembered(raw: string): Amount {
  if (raw.length > LONGEST) return ofText(raw);
  let amount = spellings.get(raw);
  if (!amount) {
    if (spellings.size >= SPELLINGS_AT_MOST) spellings.clear();
    amount = ofText(raw);
    spellings.set(raw, amount);
  }
  return amount;
}

function ofText(raw: string): Amount {
  const quick = quickly(raw);
  if (quick) return quick;
  if (raw.length > 4 * LONGEST) return { is: 'teks', text: raw };
  const text = dotted(foldSpaces(raw));
  if (text === '') return { is: 'kosong' };
  if (text.length > LONGEST) return { is: 'teks', text };
  if (DASHES.test(text) || NOTHING.test(text)) return { is: 'nihil' };
  if (ERROR.test(text)) return { is: 'galat', error: text };
  if (PLACEHOLDER.test(text)) return { is: 'contoh', text };
  if (DATE.test(text)) return { is: 'teks', text };
  return ofFigures(text);
}

/** "1'200'000": the apostrophe parts thousands, as a dot does. */
function dotted(text: string): string {
  return text.includes("'") || text.includes('’') ? text.replace(/(?<=\d)['’](?=\d{3}(?!\d))/g, '.') : text;
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
