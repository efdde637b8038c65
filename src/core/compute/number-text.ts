import type { Amount } from '../read/amount';
import { cellText, foldSpaces } from '../read/cell-text';
import { parseAmount } from '../read/parse-amount';

/** A number and the format that shows it as the text did. */
export interface NumberForm {
  readonly value: number;
  readonly format: string;
}

const FIGURE = /\d[\d.,]*/;
const LONGEST_LITERAL = 80;

/**
 * The number a text says, with a format that shows the same to the eye but for white space: "12 Bulan" is 12 as
 * `0" Bulan"`, "Rp. 1.983.000.000,00" is 1983000000 as `"Rp. "#,##0.00`, "85,6%" is 0.856 as `0.0%`. Null where the
 * text says no single figure, or would look different.
 */
export function numberForm(text: string): NumberForm | null {
  const amount = parseAmount(text, null);
  return amount.is === 'angka' && amount.text ? formOf(foldSpaces(text), amount) : null;
}

function formOf(text: string, amount: Extract<Amount, { is: 'angka' }>): NumberForm | null {
  const found = FIGURE.exec(text);
  if (!found) return null;
  const run = found[0].replace(/[.,]+$/, '');
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + run.length);
  const pattern = patternOf(run);
  const negative = amount.value < 0;
  const front = literal(negative ? before.replace(/[-−–]\s*$/, '') : before);
  const back = amount.persen ? percentTail(after) : literal(after);
  if (pattern === null || front === null || back === null) return null;
  const form = {
    value: amount.persen ? Number((amount.value / 100).toPrecision(15)) : amount.value,
    format: front + pattern + back,
  };
  return sameLook(cellText(form.value, form.format), text) ? form : null;
}

/** "1.200.000,50" → "#,##0.00"; null where the digits have another shape. */
function patternOf(run: string): string | null {
  const [whole = '', decimals, more] = run.split(',');
  if (more !== undefined || decimals?.includes('.')) return null;
  const tail = decimals === undefined ? '' : `.${'0'.repeat(decimals.length)}`;
  return (whole.includes('.') ? '#,##0' : '0') + tail;
}

/** The text around the figure as a format writes it; null where no format can. */
function literal(text: string): string | null {
  if (text.length > LONGEST_LITERAL || /["\\]/.test(text)) return null;
  return text === '' ? '' : `"${text}"`;
}

/** Behind a percentage only white space and its sign: anything more would be a unit beside the sign. */
function percentTail(text: string): string | null {
  return /^\s*%$/.test(text) ? text : null;
}

/** White space apart: "Rp1.200" and "Rp 1.200" are one look. */
export function sameLook(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
}
