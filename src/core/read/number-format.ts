/** What an Excel number format says about the number it shows. */
export interface NumberFormat {
  readonly persen: boolean;
  readonly date: boolean;
  readonly rupiah: boolean;
  /** Decimals shown; null where the format does not fix them (General). */
  readonly decimals: number | null;
  readonly thousands: boolean;
  /** Fewest digits before the comma: 2 for "00". */
  readonly minDigits: number;
  readonly before: string;
  /** Text behind the number: "Bulan" for 0" Bulan". */
  readonly after: string;
}

const general: NumberFormat = {
  persen: false,
  date: false,
  rupiah: false,
  decimals: null,
  thousands: false,
  minDigits: 1,
  before: '',
  after: '',
};

// A workbook has a handful of formats and a hundred thousand cells: each format is taken apart once.
const known = new Map<string, NumberFormat>();
const KNOWN_LIMIT = 1000;

export function numberFormat(code: string | null): NumberFormat {
  if (code === null || code === 'General' || code === '@') return general;
  const found = known.get(code);
  if (found) return found;
  const format = analyse(code.slice(0, 255));
  if (known.size < KNOWN_LIMIT) known.set(code, format);
  return format;
}

function analyse(code: string): NumberFormat {
  const { marks, before, after } = takeApart(code);
  const digits = /[#0?][#0?,]*(?:\.([#0?]*))?/.exec(marks);
  const whole = digits ? (digits[0].split('.')[0] ?? '') : '';
  return {
    persen: marks.includes('%'),
    date: !digits && /[dmyhs]/i.test(marks.replace(/general|red|blue/gi, '')),
    rupiah: /rp/i.test(before + after),
    decimals: digits ? (digits[1]?.length ?? 0) : null,
    thousands: whole.includes(','),
    minDigits: Math.max(1, whole.split('').filter((sign) => sign === '0').length),
    before,
    after,
  };
}

/** The first section of a format, its marks apart from its literal text. */
function takeApart(code: string): { marks: string; before: string; after: string } {
  let marks = '';
  let before = '';
  let after = '';
  const say = (text: string): void => {
    if (/[#0?]/.test(marks)) after += text;
    else before += text;
  };
  for (let at = 0; at < code.length; at++) {
    const char = code.charAt(at);
    if (char === ';') break;
    if (char === '"') {
      const end = code.indexOf('"', at + 1);
      const stop = end < 0 ? code.length : end;
      say(code.slice(at + 1, stop));
      at = stop;
    } else if (char === '[') {
      const end = code.indexOf(']', at);
      const inside = code.slice(at + 1, end < 0 ? code.length : end);
      if (inside.startsWith('$')) say(inside.slice(1).split('-')[0] ?? '');
      at = end < 0 ? code.length : end;
    } else if (char === '\\') {
      say(code.charAt(at + 1));
      at += 1;
    } else if (char === '_' || char === '*') {
      at += 1;
    } else if (/[A-Za-z]/.test(char) && /[#0?]/.test(marks)) {
      say(char);
    } else {
      marks += char;
    }
  }
  return { marks, before: before.trim(), after: after.trim() };
}
