import type { PackageParts } from '../../file/package-parts';
import type { XmlListener } from '../../file/xml-scanner';

export interface OdsStyles {
  /** Excel's number format of a cell style; null for General. */
  formatOf(style: string | null): string | null;
  isHiddenTable(style: string | null): boolean;
}

interface NumberStyle {
  code: string;
  /** Styles for some of the values, which come before this one. */
  readonly sections: string[];
}

interface CellStyle {
  readonly format: string | null;
  readonly parent: string | null;
}

const NUMBER_STYLES = new Set([
  ...['number-style', 'percentage-style', 'currency-style', 'date-style', 'time-style'],
  ...['text-style', 'boolean-style'],
]);
const MOST_STEPS = 8;
/** Signs that Excel's formats show without quotes. */
const PLAIN = /^[\s\-+/:.,()%]*$/;

/** Number styles and the cell styles that use them, of both parts that hold some. Throws FileFault. */
export function readOdsStyles(parts: PackageParts): OdsStyles {
  const numbers = new Map<string, NumberStyle>();
  const cells = new Map<string, CellStyle>();
  const hidden = new Set<string>();
  for (const part of ['styles.xml', 'content.xml'])
    if (parts.has(part)) parts.parse(part, listenTo(numbers, cells, hidden));
  const known = new Map<string, string | null>();
  const codeOf = (name: string): string => {
    const style = numbers.get(name);
    if (!style) return '';
    return [...style.sections.map((one) => numbers.get(one)?.code ?? ''), style.code].join(';');
  };
  return {
    formatOf: (style) => {
      if (style === null) return null;
      const found = known.get(style);
      if (found !== undefined) return found;
      const name = formatName(cells, style);
      const code = name === null ? '' : codeOf(name);
      const format = code === '' || /^general$/i.test(code) ? null : code;
      known.set(style, format);
      return format;
    },
    isHiddenTable: (style) => style !== null && hidden.has(style),
  };
}

function formatName(cells: ReadonlyMap<string, CellStyle>, style: string): string | null {
  let at: string | null = style;
  for (let step = 0; step < MOST_STEPS && at !== null; step++) {
    const cell = cells.get(at);
    if (cell && cell.format !== null) return cell.format;
    at = cell?.parent ?? null;
  }
  return null;
}

function listenTo(
  numbers: Map<string, NumberStyle>,
  cells: Map<string, CellStyle>,
  hidden: Set<string>,
): XmlListener {
  let style: NumberStyle | null = null;
  let cell = '';
  let text: string | null = null;
  return {
    open: (name, attributes) => {
      const get = (attribute: string): string | null => attributes.get(attribute) ?? null;
      if (NUMBER_STYLES.has(name)) {
        style = { code: '', sections: [] };
        numbers.set(get('style:name') ?? '', style);
      } else if (name === 'style') {
        cell = get('style:name') ?? '';
        if (get('style:family') === 'table-cell')
          cells.set(cell, { format: get('style:data-style-name'), parent: get('style:parent-style-name') });
      } else if (name === 'table-properties' && get('table:display') === 'false') hidden.add(cell);
      else if (style && name === 'map') style.sections.push(get('style:apply-style-name') ?? '');
      else if (style && name === 'text') text = '';
      else if (style && name === 'currency-symbol') text = '';
      else if (style && name === 'fill-character') text = '';
      else if (style) style.code += markOf(name, get);
    },
    text: (piece) => {
      if (text !== null) text += piece;
    },
    close: (name) => {
      if (style && text !== null) style.code += name === 'fill-character' ? `*${text}` : literal(text);
      if (name === 'text' || name === 'currency-symbol' || name === 'fill-character') text = null;
      if (NUMBER_STYLES.has(name)) style = null;
    },
  };
}

function literal(text: string): string {
  return PLAIN.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}

function markOf(name: string, get: (attribute: string) => string | null): string {
  const isLong = get('number:style') === 'long';
  switch (name) {
    case 'number':
      return digitsOf(get);
    case 'scientific-number':
      return `${digitsOf(get)}E+00`;
    case 'fraction':
      return '# ?/?';
    case 'text-content':
      return '@';
    case 'day':
      return isLong ? 'dd' : 'd';
    case 'month':
      return (isLong ? 'mm' : 'm') + (get('number:textual') === 'true' ? (isLong ? 'mm' : 'mm') : '');
    case 'year':
      return isLong ? 'yyyy' : 'yy';
    case 'day-of-week':
      return isLong ? 'dddd' : 'ddd';
    case 'hours':
      return isLong ? 'hh' : 'h';
    case 'minutes':
      return isLong ? 'mm' : 'm';
    case 'seconds':
      return isLong ? 'ss' : 's';
    case 'am-pm':
      return 'AM/PM';
    default:
      return '';
  }
}

const MOST_DIGITS = 30;

function digitsOf(get: (attribute: string) => string | null): string {
  const count = (attribute: string): number | null => {
    const said = get(attribute);
    return said === null ? null : Math.max(0, Math.min(MOST_DIGITS, Math.floor(Number(said)) || 0));
  };
  const decimals = count('number:decimal-places');
  const least = Math.min(count('number:min-decimal-places') ?? decimals ?? 0, decimals ?? 0);
  const whole = '0'.repeat(count('number:min-integer-digits') ?? 1);
  if (decimals === null && get('number:grouping') !== 'true' && whole.length <= 1) return 'General';
  const grouped =
    get('number:grouping') === 'true' ? `#,${'#'.repeat(Math.max(0, 3 - whole.length))}${whole}` : whole;
  const fraction = '0'.repeat(least) + '#'.repeat(Math.max(0, (decimals ?? 0) - least));
  return `${grouped === '' ? '#' : grouped}${fraction === '' ? '' : `.${fraction}`}`;
}
