import { format, formatColor } from 'numfmt';
import type { CellValue } from '../../../core/grid/cell-grid';
import { isError } from '../../../core/grid/cell-grid';

/** What a cell shows. A text may be cut or run over its neighbours; a figure that does not fit is shown as `#`. */
export interface ShownValue {
  readonly text: string;
  readonly is: 'teks' | 'angka' | 'lain';
  /** Colour the number format asks for, like "red". */
  readonly colour: string | null;
  /** Place in the text where the format fills the width of the cell (`Rp            1.200`); null where it does not. */
  readonly fillAt: number | null;
}

const NOTHING: ShownValue = { text: '', is: 'teks', colour: null, fillAt: null };

/** The formats that Excel shows by the region of the computer: dates, and what it takes for the country's money. */
const REGIONAL: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
  'd-mmm-yy': 'dd-mmm-yy',
  'd-mmm': 'dd-mmm',
  '$#,##0_);($#,##0)': '"Rp"#,##0_);("Rp"#,##0)',
  '$#,##0_);[Red]($#,##0)': '"Rp"#,##0_);[Red]("Rp"#,##0)',
  '$#,##0.00_);($#,##0.00)': '"Rp"#,##0.00_);("Rp"#,##0.00)',
  '$#,##0.00_);[Red]($#,##0.00)': '"Rp"#,##0.00_);[Red]("Rp"#,##0.00)',
  '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)': '_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)',
  '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)':
    '_("Rp"* #,##0.00_);_("Rp"* (#,##0.00);_("Rp"* "-"??_);_(@_)',
};
const LONG_DATE = /^\[\$-F800\][^;]*/i;
const LONG_TIME = /^\[\$-F400\][^;]*/i;

/** Marks where the width is filled; no text of a workbook holds it, as XML forbids it. */
const FILL = '\u0001';
const OPTIONS = {
  locale: 'id',
  dateErrorThrows: true,
  dateErrorNumber: false,
  dateSpanLarge: false,
  fillChar: FILL,
};
/** The package's types call the character a boolean; its text and its tests have a string. */
const formatFilling = format as unknown as (
  code: string,
  value: string | number,
  how: typeof OPTIONS,
) => string;
/** Kept for figures that are shown over and over while scrolling. */
const MOST_KEPT = 20_000;
const kept = new Map<string, ShownValue>();

/** How Excel shows a value where Windows is set to Indonesian: 1.200.000,00. `code` is the grid's format. */
export function shownValue(value: CellValue, code: string | null): ShownValue {
  if (value === null) return NOTHING;
  if (isError(value)) return { ...NOTHING, text: value.error, is: 'lain' };
  if (typeof value === 'boolean') return { ...NOTHING, text: value ? 'TRUE' : 'FALSE', is: 'lain' };
  if (typeof value === 'string' && (code === null || code === '@')) return { ...NOTHING, text: value };
  const key = `${code ?? ''}${FILL}${typeof value === 'string' ? 's' : 'n'}${String(value)}`;
  let shown = kept.get(key);
  if (shown === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    shown = formatted(value, code ?? 'General');
    kept.set(key, shown);
  }
  return shown;
}

function formatted(value: string | number, code: string): ShownValue {
  const is = typeof value === 'string' ? 'teks' : 'angka';
  const regional = regionalCode(code);
  try {
    const text = formatFilling(regional, value, OPTIONS);
    const colour = formatColor(regional, value);
    const fill = text.indexOf(FILL);
    return {
      text: fill < 0 ? text : text.slice(0, fill) + text.slice(fill + 2),
      is,
      colour: typeof colour === 'string' ? colour : null,
      fillAt: fill < 0 ? null : fill,
    };
  } catch {
    // A date before 1900 fills its cell with #; a format nobody understands is shown as if there were none.
    const isBadDate = typeof value === 'number' && isUnderstood(regional);
    return {
      text: isBadDate ? '#####' : typeof value === 'string' ? value : generalNumber(value, 11),
      is,
      colour: null,
      fillAt: null,
    };
  }
}

function isUnderstood(code: string): boolean {
  try {
    formatFilling(code, 1, OPTIONS);
    return true;
  } catch {
    return false;
  }
}

function regionalCode(code: string): string {
  return (
    REGIONAL[code] ?? code.replace(LONG_DATE, '[$-421]dd mmmm yyyy').replace(LONG_TIME, '[$-421]hh:mm:ss')
  );
}

/** A figure without a format, in at most so many characters: with fewer decimals, else as 1,2E+09; null where that is too long too. */
export function fitGeneral(value: number, characters: number): string | null {
  for (let digits = Math.min(11, characters); digits > 0; digits--) {
    const text = generalNumber(value, digits);
    if (text.length <= characters) return text;
  }
  return null;
}

function generalNumber(value: number, digits: number): string {
  const size = Math.abs(value);
  const whole = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const plain = whole <= digits && (size === 0 || size >= 1e-9);
  const text = plain
    ? String(Number(value.toFixed(Math.max(0, Math.min(10, digits - whole - 1)))))
    : value
        .toExponential(Math.max(0, Math.min(5, digits - 6)))
        .replace(/\.?0*e/, 'E')
        .replace(/E([+-])(\d)$/, 'E$10$2');
  return text.replace('.', ',');
}
