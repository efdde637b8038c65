import type { CellStyle } from '../../../core/templates/sheet-plan';
import { argb, DECLARATION, escapeXml, MAIN } from './xml-text';

/** What a workbook without styles begins with; Excel wants two fills that it uses itself. */
export const PLAIN_STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A style as a cell asks for it; `text` keeps Excel from reading the cell's text as a formula when it is edited. */
export interface WrittenStyle extends CellStyle {
  readonly text?: true;
}

/** One list of styles.xml: the entries there are, and those to add behind them. */
interface StyleList {
  readonly name: string;
  readonly added: string[];
  readonly there: number;
}

export interface StyleAdder {
  /** Index (`s` of a cell) of a style in the styles to come. */
  of(style: WrittenStyle): number;
  /** The styles part with what was asked for; everything that was there keeps its index. */
  part(): string;
}

const FIRST_OWN_FORMAT = 164;

/** Adds styles to a styles part. Its text is only added to, so that what others wrote there stays as it is. */
export function styleAdder(part: string): StyleAdder {
  const fonts = listIn(part, 'fonts');
  const fills = listIn(part, 'fills');
  const borders = listIn(part, 'borders');
  const xfs = listIn(part, 'cellXfs');
  const formats: StyleList = { name: 'numFmts', added: [], there: 0 };
  const formatIds = new Map<string, number>();
  let nextFormat = nextFormatId(part);
  const known = new Map<string, number>();

  const formatId = (code: string | undefined): number => {
    if (code === undefined) return 0;
    if (code === '@') return 49;
    const id = formatIds.get(code) ?? nextFormat++;
    if (!formatIds.has(code)) {
      formats.added.push(`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`);
      formatIds.set(code, id);
    }
    return id;
  };

  return {
    of: (style) => {
      const key = JSON.stringify(style);
      const at = known.get(key);
      if (at !== undefined) return at;
      const ids =
        `numFmtId="${String(formatId(style.format))}" fontId="${String(enter(fonts, fontXml(style)))}" ` +
        `fillId="${String(style.fill === undefined ? 0 : enter(fills, fillXml(style.fill)))}" ` +
        `borderId="${String(style.border === true ? enter(borders, BORDER) : 0)}"`;
      const quote = style.text ? ' quotePrefix="1"' : '';
      const applied = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
      const index = enter(xfs, `<xf ${ids} xfId="0"${quote}${applied}>${alignmentXml(style)}</xf>`);
      known.set(key, index);
      return index;
    },
    part: () => [formats, fonts, fills, borders, xfs].reduce(withAdded, part),
  };
}

/** Index of an entry, put at the end of its list if it is new. */
function enter(list: StyleList, xml: string): number {
  const at = list.added.indexOf(xml);
  return list.there + (at >= 0 ? at : list.added.push(xml) - 1);
}

function listIn(part: string, name: string): StyleList {
  const body =
    new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(part)?.[1] ?? '';
  const child = { fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf' }[name] ?? name;
  return {
    name,
    added: [],
    there: [...body.matchAll(new RegExp(`<(?:\\w+:)?${child}(?=[\\s/>])`, 'g'))].length,
  };
}

function nextFormatId(part: string): number {
  const ids = [...part.matchAll(/\bnumFmtId="(\d+)"/g)].map((match) => Number(match[1]));
  return Math.max(FIRST_OWN_FORMAT, ...ids.map((id) => id + 1));
}

function withAdded(part: string, { name, added }: StyleList): string {
  if (added.length === 0) return part;
  const prefix = /<(\w+:)?styleSheet\b/.exec(part)?.[1] ?? '';
  const entries = added.join('').replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  const opening = new RegExp(`<${prefix}${name}\\b[^>]*?(/?)>`).exec(part);
  if (!opening) {
    // Only the list of number formats may be missing; it stands first.
    const root = new RegExp(`<${prefix}styleSheet\\b[^>]*>`).exec(part);
    const at = (root?.index ?? 0) + (root?.[0].length ?? 0);
    const list = `<${prefix}${name} count="${String(added.length)}">${entries}</${prefix}${name}>`;
    return part.slice(0, at) + list + part.slice(at);
  }
  const tag = opening[0];
  const counted = tag.replace(
    /count="(\d+)"/,
    (_, count: string) => `count="${String(Number(count) + added.length)}"`,
  );
  if (opening[1] === '/') return part.replace(tag, `${counted.slice(0, -2)}>${entries}</${prefix}${name}>`);
  const end = part.indexOf(`</${prefix}${name}>`, opening.index);
  const whole = part.slice(0, opening.index) + counted + part.slice(opening.index + tag.length, end);
  return whole + entries + part.slice(end);
}

function fontXml({ bold, italic, size = 11, colour }: CellStyle): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${String(size)}"/>` +
    `${colour === undefined ? '' : `<color rgb="${argb(colour)}"/>`}<name val="Calibri"/><family val="2"/></font>`
  );
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const BORDER = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join('')}<diagonal/></border>`;

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const parts = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical === 'middle' ? 'center' : vertical}"`,
    wrap ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${String(indent)}"`,
  ];
  return `<alignment${parts.join('')}/>`;
}
