import { numberFormatCode } from '../number-formats';
import { applySplices, withAttribute, withoutAttribute } from '../patch/splice';
import { DECLARATION, MAIN } from '../write/xml-text';
import { escapeXml } from '../../../core/language/markup';
import { inDialect } from './dialect';
import type { EditedPackage } from './edit-package';
import { addPart, relate } from './relations';
import {
  appendTo,
  childOf,
  childrenOf,
  insertInOrder,
  parseXml,
  prefixed,
  type XmlElement,
  type XmlPart,
} from './xml-tree';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const NO_STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"/>`;

/** The children of a style sheet in their fixed order. */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
];

/** What each list must hold before anything of ours: entries that Excel uses itself, whatever stands there. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`),
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
};

export type StyleList = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** The styles of a workbook, added to; what is there keeps its number, and what is asked for again is found again. */
export interface StyleSheet {
  /** Number of an entry of a list, written without prefixes: that of one just like it, else of a new one. */
  numberOf(list: StyleList, xml: string): number;
  /** Id of a number format. */
  formatId(code: string): number;
  /** Number of a cell style that is like another but for its number format. */
  withFormat(style: string | null, code: string): number;
  /** The element that stands in a list at that number now. */
  at(list: StyleList, number: number): XmlElement | undefined;
  /** Writes what was asked for into the package. */
  save(): void;
}

/** Ids below are Excel's own formats. */
const FIRST_OWN = 164;

/** Opens the style sheet of a workbook, which need not have one, nor all of its lists. Throws FileFault. */
export function openStyleSheet(parts: EditedPackage): StyleSheet {
  const known = parts.relationships(parts.workbook).find(({ type }) => type === 'styles')?.target;
  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf('/') + 1);
  const part = known ?? `${folder}styles.xml`;
  const there = parts.has(part);
  const before = there ? parts.read(part) : inDialect(parts, NO_STYLES);
  const sheet = completed(parseXml(part, before));
  const { text, root } = sheet;
  const lists = new Map<string, { readonly known: Map<string, number>; readonly added: string[] }>();
  const formats = new Map<string, number>();
  const newFormats: string[] = [];
  let nextFormat = nextFormatId(root);
  for (const one of childrenOf(childOf(root, 'numFmts'), 'numFmt'))
    formats.set(one.attribute('formatCode') ?? '', Number(one.attribute('numFmtId') ?? 0));

  const listOf = (name: StyleList) => {
    let list = lists.get(name);
    if (!list) {
      const entries = childOf(root, name)?.children ?? [];
      // Of two alike the first is meant.
      const texts = entries.map(({ start, end }, at) => [text.slice(start, end), at] as const).reverse();
      lists.set(name, (list = { known: new Map(texts), added: [] }));
    }
    return list;
  };
  const enter = (name: StyleList, xml: string): number => {
    const list = listOf(name);
    let number = list.known.get(xml);
    if (number === undefined) {
      number = (childOf(root, name)?.children.length ?? 0) + list.added.length;
      list.added.push(xml);
      list.known.set(xml, number);
    }
    return number;
  };
  const formatId = (code: string): number => {
    if (/^general$/i.test(code)) return 0;
    for (const id of [1, 2, 3, 4, 9, 10, 49]) if (numberFormatCode(id, new Map()) === code) return id;
    let id = formats.get(code);
    if (id === undefined) {
      id = nextFormat++;
      formats.set(code, id);
      newFormats.push(`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`);
    }
    return id;
  };
  const at = (list: StyleList, number: number): XmlElement | undefined =>
    childOf(root, list)?.children[number];

  return {
    numberOf: (list, xml) => enter(list, prefixed(xml, root.prefix)),
    formatId,
    at,
    withFormat: (style, code) => {
      const base = at('cellXfs', Number(style ?? 0)) ?? at('cellXfs', 0);
      if (!base) return 0;
      const tag = withAttribute(
        withAttribute(text.slice(base.start, base.tagEnd), 'numFmtId', String(formatId(code))),
        'applyNumberFormat',
        '1',
      );
      return enter('cellXfs', withoutAttribute(tag, 'quotePrefix') + text.slice(base.tagEnd, base.end));
    },
    save: () => {
      const added = new Map<string, readonly string[]>([
        ['numFmts', newFormats.map((xml) => prefixed(xml, root.prefix))],
        ...[...lists].map(([name, list]) => [name, list.added] as const),
      ]);
      if ([...added.values()].every((entries) => entries.length === 0)) return;
      let now = sheet;
      for (const [name, entries] of added) now = withEntries(now, name, entries);
      if (there) parts.write(part, now.text);
      else {
        addPart(parts, part, CONTENT_TYPE, now.text);
        if (known === undefined) relate(parts, parts.workbook, 'styles', part);
      }
    },
  };
}

/** The style sheet with every list that cell styles refer to, in the order the standard wants. */
function completed(sheet: XmlPart): XmlPart {
  return Object.entries(NEEDED).reduce((now, [name, needed]) => {
    const there = childOf(now.root, name)?.children.length ?? 0;
    const missing = needed.slice(there).map((xml) => prefixed(xml, now.root.prefix));
    return withEntries(now, name, missing);
  }, sheet);
}

function withEntries(sheet: XmlPart, name: string, entries: readonly string[]): XmlPart {
  if (entries.length === 0) return sheet;
  const { part, text, root } = sheet;
  const list = childOf(root, name);
  const count = String((list?.children.length ?? 0) + entries.length);
  const [open, close] = [`<${root.prefix}${name} count="${count}">`, `</${root.prefix}${name}>`];
  const splices = list
    ? appendTo(text, list, entries.join(''), { count })
    : insertInOrder(text, root, ORDER, name, open + entries.join('') + close);
  return parseXml(part, applySplices(text, splices));
}

/** Behind every id that is in use, in cell styles and conditional ones too. */
function nextFormatId(root: XmlElement): number {
  const ids = (element: XmlElement): readonly number[] => [
    Number(element.attribute('numFmtId') ?? 0) || 0,
    ...element.children.flatMap(ids),
  ];
  return root.children.flatMap(ids).reduce((most, id) => Math.max(most, id), FIRST_OWN - 1) + 1;
}
