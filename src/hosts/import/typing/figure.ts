/** How a document writes figures: 1.234,56 or 1,234.56. Figures without separators are the same in both. */
export type Convention = 'indonesia' | 'inggris';

export interface FigureReading {
  readonly value: number;
  /** Excel's number format that shows the figure as it stood; null where General does. */
  readonly format: string | null;
}

/** A text that is a figure and nothing else, read in each convention that allows it. */
export interface Figure {
  readonly indonesia: FigureReading | null;
  readonly inggris: FigureReading | null;
  /** Grouped twice or grouped and with decimals: it can be read in one way alone. */
  readonly isGrouped: boolean;
  /** A year, or what looks like one. */
  readonly isYear: boolean;
}

const SHAPE = /^(\()?([-−])?(?:(Rp)\.? ?)?([-−])?(\d[\d.,]*)(?:,-|\.-)?( ?%)?(\))?$/i;
/** Beyond them a number loses what a text keeps. */
const MOST_DIGITS = 15;

/** Null for everything that is not a figure alone: words, units, codes with leading zeros, dates, broken figures. */
export function readFigure(text: string): Figure | null {
  const shape = SHAPE.exec(text.replace(/[\s\u00a0\u202f]+/g, ' ').trim());
  if (!shape) return null;
  const [, open, minus, rupiah, innerMinus, body = '', percent, close] = shape;
  if ((open === undefined) !== (close === undefined)) return null;
  const digits = body.replace(/\D/g, '');
  if (digits.length > MOST_DIGITS) return null;
  // «(5)» numbers a column; a negative amount in brackets is longer.
  if (open !== undefined && digits.length < 4) return null;
  const dress: Dress = {
    isNegative: (open ?? minus ?? innerMinus) !== undefined,
    inBrackets: open !== undefined,
    isRupiah: rupiah !== undefined,
    isPercent: percent !== undefined,
  };
  const indonesia = readBody(body, '.', ',', dress);
  const inggris = readBody(body, ',', '.', dress);
  if (!indonesia && !inggris) return null;
  return {
    indonesia,
    inggris,
    isGrouped: (indonesia === null) !== (inggris === null) && /\d[.,]\d{3}(?:[.,]|$)/.test(body),
    isYear: /^(?:19|20)\d\d$/.test(text.trim()),
  };
}

/** Figures with points that no convention reads: «1.06.05», «0012». */
export function looksLikeCode(text: string): boolean {
  const plain = text.trim();
  return /^0\d+$/.test(plain) || (/^\d+(?:\.\d+)+\.?$/.test(plain) && readFigure(plain) === null);
}

interface Dress {
  readonly isNegative: boolean;
  readonly inBrackets: boolean;
  readonly isRupiah: boolean;
  readonly isPercent: boolean;
}

function readBody(body: string, group: string, decimal: string, dress: Dress): FigureReading | null {
  const [whole = '', fraction, ...more] = body.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = whole.split(group);
  const isGrouped = groups.length > 1;
  const [first = '', ...rest] = groups;
  if (!/^\d+$/.test(first) || !rest.every((one) => /^\d{3}$/.test(one))) return null;
  if (isGrouped && first.length > 3) return null;
  // «0012» is a code, and «0.123.456» nothing that anybody counts.
  if (first.length > 1 && first.startsWith('0')) return null;
  if (isGrouped && first === '0') return null;
  const text = `${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`;
  const size = Number(dress.isPercent ? `${text}e-2` : text);
  return {
    value: dress.isNegative ? -size : size,
    format: formatOf(isGrouped, fraction?.length ?? 0, dress),
  };
}

function formatOf(isGrouped: boolean, decimals: number, dress: Dress): string | null {
  const digits = `${isGrouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const dressed = `${dress.isRupiah ? '"Rp "' : ''}${digits}${dress.isPercent ? '%' : ''}`;
  if (dress.inBrackets) return `${dressed}_);(${dressed})`;
  return dressed === '0' ? null : dressed;
}
