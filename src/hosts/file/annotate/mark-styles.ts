import type { Severity } from '../../../core/rules/finding';
import { applySplices, type Splice, withAttribute } from '../patch/splice';
import { argb } from '../write/xml-text';
import { SEVERITY_FILLS } from './severity-fills';
import { scanStyleLists, type StyleList } from './style-lists';

/** Copies of cell styles with another fill, and with dark text where theirs was light. */
export interface MarkStyles {
  /** Index of a style like `style` but filled for the severity; made where there is none yet. */
  of(style: string | null, severity: Severity): string;
  /** The styles part with the new entries; everything there keeps its index. */
  text(): string;
}

export function markStyles(part: string, text: string): MarkStyles {
  const { fonts, fills, cellXfs } = scanStyleLists(part, text);
  const newFonts: string[] = [];
  const newFills: string[] = [];
  const newXfs: string[] = [];
  const made = new Map<string, string>();
  const fillIds = new Map<Severity, number>();
  const fontIds = new Map<number, number>();

  const fillOf = (severity: Severity): number => {
    const known = fillIds.get(severity);
    if (known !== undefined) return known;
    const id = fills.children.length + newFills.length;
    const p = fills.prefix;
    newFills.push(
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(SEVERITY_FILLS[severity])}"/>` +
        `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
    fillIds.set(severity, id);
    return id;
  };
  /** The font itself, or a dark copy of a light one. */
  const readableFont = (id: number): number => {
    const known = fontIds.get(id);
    if (known !== undefined) return known;
    const place = fonts.children[id];
    const font = place ? text.slice(place.start, place.end) : '';
    const dark = darkened(font);
    const readable = dark === font ? id : fonts.children.length + newFonts.push(dark) - 1;
    fontIds.set(id, readable);
    return readable;
  };

  return {
    of: (style, severity) => {
      const key = `${style ?? '0'} ${severity}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const base = cellXfs.children[Number(style ?? 0)] ?? cellXfs.children[0];
      const element = base ? text.slice(base.start, base.end) : `<${cellXfs.prefix}xf fontId="0" xfId="0"/>`;
      const tagEnd = base ? base.tagEnd - base.start : element.length;
      let tag = element.slice(0, tagEnd);
      const fontId = Number(/\sfontId\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0);
      const readable = readableFont(fontId);
      if (readable !== fontId)
        tag = withAttribute(withAttribute(tag, 'fontId', String(readable)), 'applyFont', '1');
      tag = withAttribute(withAttribute(tag, 'fillId', String(fillOf(severity))), 'applyFill', '1');
      const index = String(cellXfs.children.length + newXfs.length);
      newXfs.push(tag + element.slice(tagEnd));
      made.set(key, index);
      return index;
    },
    text: () =>
      applySplices(text, [
        ...grown(text, fonts, newFonts),
        ...grown(text, fills, newFills),
        ...grown(text, cellXfs, newXfs),
      ]),
  };
}

function grown(text: string, list: StyleList, added: readonly string[]): readonly Splice[] {
  if (added.length === 0) return [];
  const tag = withAttribute(
    text.slice(list.start, list.tagEnd),
    'count',
    String(list.children.length + added.length),
  );
  return [
    { start: list.start, end: list.tagEnd, text: tag },
    { start: list.close, end: list.close, text: added.join('') },
  ];
}

const COLOUR = /<((?:[\w.-]+:)?color)\b([^>]*)\/>/;

/** White headings on dark fills would vanish on a light one. */
function darkened(font: string): string {
  const colour = COLOUR.exec(font);
  if (!colour || !isLight(colour[2] ?? '')) return font;
  return font.replace(COLOUR, `<${colour[1] ?? 'color'} rgb="FF000000"/>`);
}

function isLight(attributes: string): boolean {
  if (/\btheme\s*=\s*["'][02]["']/.test(attributes) || /\bindexed\s*=\s*["'][19]["']/.test(attributes))
    return true;
  const digits = /\brgb\s*=\s*["']([0-9A-Fa-f]{8})["']/.exec(attributes)?.[1];
  if (digits === undefined) return false;
  const [red, green, blue] = [2, 4, 6].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.3 * (red ?? 0) + 0.59 * (green ?? 0) + 0.11 * (blue ?? 0) > 150;
}
