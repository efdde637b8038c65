import { numberFormatCode } from '../number-formats';
import { escapeXml } from '../write/xml-text';
import { applySplices, type Splice, withAttribute, withoutAttribute } from './splice';
import { prefixAt, walkXml } from './xml-walk';

/** Adds cell styles that differ from existing ones in their number format alone. */
export interface StylesPatch {
  /** Index of a style that is like `style` but with the format; made where there is none yet. */
  styleWith(style: string | null, format: string): string;
  /** The part with the new styles; the same text where none was needed. */
  text(): string;
}

/** Ids below are Excel's own formats. */
const FIRST_OWN = 164;
interface Element {
  start: number;
  tagEnd: number;
  close: number;
  empty: boolean;
}

export function createStylesPatch(part: string, text: string): StylesPatch {
  const found = scanStyles(part, text);
  const ids = new Map(found.formats);
  const newFormats: string[] = [];
  const newStyles: string[] = [];
  const made = new Map<string, string>();
  let nextId = Math.max(FIRST_OWN - 1, ...ids.values()) + 1;

  const formatId = (code: string): number => {
    if (/^general$/i.test(code)) return 0;
    for (const id of [1, 2, 3, 4, 9, 10]) if (numberFormatCode(id, new Map()) === code) return id;
    let id = ids.get(code);
    if (id === undefined) {
      id = nextId++;
      ids.set(code, id);
      newFormats.push(`<${found.prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`);
    }
    return id;
  };

  return {
    styleWith: (style, format) => {
      const key = `${style ?? '0'} ${format}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const base = found.styles[Number(style ?? 0)] ?? found.styles[0];
      const element = base
        ? text.slice(base.start, base.close)
        : `<${found.prefix}xf fontId="0" fillId="0" borderId="0" xfId="0"/>`;
      const tagLength = base ? base.tagEnd - base.start : element.length;
      const tag = withoutAttribute(
        withAttribute(
          withAttribute(element.slice(0, tagLength), 'numFmtId', String(formatId(format))),
          'applyNumberFormat',
          '1',
        ),
        'quotePrefix',
      );
      const index = String(found.styles.length + newStyles.length);
      newStyles.push(tag + element.slice(tagLength));
      made.set(key, index);
      return index;
    },
    text: () => {
      if (newStyles.length === 0) return text;
      const styles = grown(text, found.cellXfs, newStyles, found.styles.length + newStyles.length);
      if (newFormats.length === 0) return applySplices(text, styles);
      const { numFmts, root, prefix } = found;
      const formats = numFmts
        ? grown(text, numFmts, newFormats, found.formats.length + newFormats.length)
        : [
            {
              start: root,
              end: root,
              text: `<${prefix}numFmts count="${String(newFormats.length)}">${newFormats.join('')}</${prefix}numFmts>`,
            },
          ];
      return applySplices(text, [...styles, ...formats]);
    },
  };
}

function grown(
  text: string,
  element: Element | null,
  added: readonly string[],
  count: number,
): readonly Splice[] {
  if (!element) return [];
  const tag = withAttribute(text.slice(element.start, element.tagEnd), 'count', String(count));
  if (!element.empty) {
    return [
      { start: element.start, end: element.tagEnd, text: tag },
      { start: element.close, end: element.close, text: added.join('') },
    ];
  }
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  const whole = `${tag.replace(/\s*\/>$/, '>')}${added.join('')}</${name}>`;
  return [{ start: element.start, end: element.tagEnd, text: whole }];
}

interface Styles {
  readonly prefix: string;
  /** Behind the opening tag of the root. */
  readonly root: number;
  readonly formats: readonly (readonly [code: string, id: number])[];
  readonly numFmts: Element | null;
  readonly cellXfs: Element | null;
  /** Places of each cell style; `close` is behind it. */
  readonly styles: readonly { readonly start: number; readonly tagEnd: number; readonly close: number }[];
}

function scanStyles(part: string, text: string): Styles {
  const formats: [string, number][] = [];
  const styles: { start: number; tagEnd: number; close: number }[] = [];
  const elements = new Map<string, Element>();
  let root = -1;
  let prefix = '';
  let inside: string | null = null;
  let style: { start: number; tagEnd: number } | null = null;
  walkXml(part, text, {
    open: (name, attributes, start, end, empty) => {
      if (root < 0) {
        root = end;
        prefix = prefixAt(text, start);
      } else if (name === 'cellXfs' || (name === 'numFmts' && inside === null && !elements.has(name))) {
        elements.set(name, { start, tagEnd: end, close: end, empty });
        inside = name;
      } else if (inside === 'cellXfs' && name === 'xf') style = { start, tagEnd: end };
      else if (inside === 'numFmts' && name === 'numFmt') {
        formats.push([attributes.get('formatCode') ?? '', Number(attributes.get('numFmtId') ?? 0)]);
      }
    },
    close: (name, start, end) => {
      if (name === 'xf' && style) {
        styles.push({ ...style, close: end });
        style = null;
      } else if (name === inside) {
        const element = elements.get(name);
        if (element && !element.empty) element.close = start;
        inside = null;
      }
    },
  });
  return {
    prefix,
    root,
    formats,
    numFmts: elements.get('numFmts') ?? null,
    cellXfs: elements.get('cellXfs') ?? null,
    styles,
  };
}
