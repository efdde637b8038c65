import type { Severity } from '../../../core/rules/finding';
import { applySplices, type Splice, withAttribute } from '../patch/splice';
import { argb } from '../write/xml-text';
import { SEVERITY_FILLS } from './severity-fills';
import { scanStyleLists, type StyleLists } from './style-lists';

/** What the conditional formats of marks look like, by number. */
export interface MarkStyles {
  fill(severity: Severity): string;
  /** Black text, for cells whose own would vanish on a light fill. */
  darkText(): string;
  /** True where the text of a cell style is light. */
  isLight(style: string | null): boolean;
  /** The styles part with what was asked for; everything there keeps its number. */
  text(): string;
}

export function markStyles(part: string, text: string): MarkStyles {
  const { fonts, cellXfs, dxfs } = scanStyleLists(part, text);
  const there =
    'children' in dxfs ? dxfs.children.map(({ start, end }) => text.slice(start, end)) : ([] as string[]);
  const added: string[] = [];
  const light = new Map<string, boolean>();
  const p = dxfs.prefix;

  /** A copy that is annotated again has it already. */
  const numberOf = (body: string): string => {
    const xml = `<${p}dxf>${body}</${p}dxf>`;
    const known = [...there, ...added].indexOf(xml);
    return String(known >= 0 ? known : there.length + added.push(xml) - 1);
  };
  const isLightStyle = (style: string): boolean => {
    const xf = cellXfs.children[Number(style)];
    const tag = xf ? text.slice(xf.start, xf.tagEnd) : '';
    const font = fonts.children[Number(/\sfontId\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0)];
    const colour = font ? COLOUR.exec(text.slice(font.start, font.end)) : null;
    return colour !== null && isLight(colour[1] ?? '');
  };
  return {
    fill: (severity) => {
      const colour = argb(SEVERITY_FILLS[severity]);
      return numberOf(
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/>` +
          `<${p}bgColor rgb="${colour}"/></${p}patternFill></${p}fill>`,
      );
    },
    darkText: () => numberOf(`<${p}font><${p}color rgb="FF000000"/></${p}font>`),
    isLight: (style) => {
      const key = style ?? '0';
      const known = light.get(key) ?? isLightStyle(key);
      light.set(key, known);
      return known;
    },
    text: () => applySplices(text, grown(text, dxfs, added)),
  };
}

function grown(text: string, dxfs: StyleLists['dxfs'], added: readonly string[]): readonly Splice[] {
  if (added.length === 0) return [];
  const { prefix } = dxfs;
  if ('missingAt' in dxfs) {
    const list = `<${prefix}dxfs count="${String(added.length)}">${added.join('')}</${prefix}dxfs>`;
    return [{ start: dxfs.missingAt, end: dxfs.missingAt, text: list }];
  }
  const count = String(dxfs.children.length + added.length);
  const tag = withAttribute(text.slice(dxfs.start, dxfs.tagEnd), 'count', count);
  if (dxfs.empty) {
    const whole = `${tag.replace(/\s*\/>$/, '>')}${added.join('')}</${prefix}dxfs>`;
    return [{ start: dxfs.start, end: dxfs.tagEnd, text: whole }];
  }
  return [
    { start: dxfs.start, end: dxfs.tagEnd, text: tag },
    { start: dxfs.close, end: dxfs.close, text: added.join('') },
  ];
}

const COLOUR = /<(?:[\w.-]+:)?color\b([^>]*)\/>/;

/** White headings on dark fills would vanish on a light one. */
function isLight(attributes: string): boolean {
  if (/\btheme\s*=\s*["'][02]["']/.test(attributes) || /\bindexed\s*=\s*["'][19]["']/.test(attributes))
    return true;
  const digits = /\brgb\s*=\s*["']([0-9A-Fa-f]{8})["']/.exec(attributes)?.[1];
  if (digits === undefined) return false;
  const [red, green, blue] = [2, 4, 6].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.3 * (red ?? 0) + 0.59 * (green ?? 0) + 0.11 * (blue ?? 0) > 150;
}
