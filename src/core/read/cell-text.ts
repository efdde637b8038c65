import { type CellValue, isError } from '../grid/cell-grid';
import { numberFormat } from './number-format';

const DAY = 86_400_000;
/** Excel counts days from here (its 29 February 1900 included, as all dates in these tables are later). */
const EPOCH = Date.UTC(1899, 11, 30);

/** Text of a cell as a person reads it: numbers in their format, Indonesian signs; white space folded and trimmed. */
export function cellText(value: CellValue, format: string | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return foldSpaces(value);
  if (typeof value === 'number') return numberText(value, format);
  if (isError(value)) return value.error;
  return value ? 'BENAR' : 'SALAH';
}

/** White space (line ends and no-break spaces too) folded to single spaces, trimmed. */
export function foldSpaces(text: string): string {
  // Where a space would be one too many: at the beginning, and behind another.
  let afterSpace = 0;
  let clean = true;
  for (let at = 0; at < text.length && clean; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code < 160) continue;
    if (code === 32) {
      clean = at !== afterSpace;
      afterSpace = at + 1;
    } else clean = code > 160 && code < 0x2000;
  }
  if (clean && (afterSpace !== text.length || text === '')) return text;
  return text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
}

function numberText(value: number, code: string | null): string {
  if (code === null && Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  if (!Number.isFinite(value)) return '#NUM!';
  const format = numberFormat(code);
  if (format.date) return dateText(value);
  const shown = format.persen ? Number((value * 100).toPrecision(15)) : value;
  if (!Number.isFinite(shown)) return '#NUM!';
  const absolute = Math.abs(shown);
  const fixed = format.decimals === null ? shortest(absolute) : absolute.toFixed(format.decimals);
  const [whole = '0', decimals] = fixed.split('.');
  const padded = whole.padStart(format.minDigits, '0');
  const grouped = format.thousands ? padded.replace(/\B(?=(?:\d{3})+$)/g, '.') : padded;
  const sign = shown < 0 ? '-' : '';
  const before = format.before ? `${format.before} ` : '';
  const after = format.after ? ` ${format.after}` : '';
  return `${before}${sign}${grouped}${decimals ? `,${decimals}` : ''}${format.persen ? '%' : ''}${after}`;
}

function shortest(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toFixed(value < 1 ? 12 : 0) : text;
}

function dateText(serial: number): string {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  if (Number.isNaN(date.getTime())) return String(serial);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
}

const DITTO =
  /^(?:idem|ibid|s\.?\s?d\.?\s?a\.?|sama(?: dengan (?:di )?(?:kiri|sebelah|atas))?|["”〃]+|-\s*["”]\s*-)\.?$/i;

/** "idem", "sda", "〃": the same as what stands above or on the left. */
export function isDitto(text: string): boolean {
  return text.length <= 30 && DITTO.test(text);
}
