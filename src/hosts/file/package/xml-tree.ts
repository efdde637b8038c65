import { FileFault } from '../file-error';
import { malformedXml } from '../file-messages';
import { type Splice, withAttribute } from '../patch/splice';
import { walkXml } from '../patch/xml-walk';
import { createXmlTagReader, localName, type XmlAttributes } from '../xml-tag';

/** An element of a part with the places of its tags in the part's text. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** "x:" or "", for what is put inside it. */
  readonly prefix: string;
  readonly start: number;
  readonly tagEnd: number;
  /** Where its closing tag begins; of `<c/>` its end. */
  readonly close: number;
  readonly end: number;
  /** Closed at once: `<c/>`. */
  readonly empty: boolean;
  readonly children: readonly XmlElement[];
  /** By its full name; references are resolved. */
  attribute(name: string): string | undefined;
  /** Whatever its prefix: `r:id` is `rel:id` for some writers. */
  attributeByLocalName(name: string): string | undefined;
}

/** A part of a package as a tree over its text: comments and CDATA are no elements, whatever they hold. */
export interface XmlPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
}

type OpenElement = { -readonly [K in keyof XmlElement]: XmlElement[K] } & {
  readonly tag: string;
  readonly children: XmlElement[];
};

/** Reads a part that only lists things; sheets are too large for it. Throws FileFault where it is not well-formed. */
export function parseXml(part: string, text: string): XmlPart {
  const tag = createXmlTagReader();
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  // Read again when asked for: most attributes of a part never are.
  const attributesAt = (start: number): XmlAttributes => {
    tag.read(text, start);
    return tag.attributes;
  };
  const malformed = (): FileFault => new FileFault(malformedXml(part));
  walkXml(part, text, {
    open: (name, _, start, end, empty) => {
      if (open.length === 0 && root) throw malformed();
      const whole = /^<([^\s/>]+)/.exec(text.slice(start, end))?.[1] ?? name;
      const element: OpenElement = {
        name,
        tag: whole,
        prefix: whole.slice(0, whole.length - localName(whole).length),
        start,
        tagEnd: end,
        close: end,
        end,
        empty,
        children: [],
        attribute: (wanted) => attributesAt(start).get(wanted),
        attributeByLocalName: (wanted) => attributesAt(start).getByLocalName(wanted),
      };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close: (_, start, end) => {
      const element = open.pop();
      if (!element) throw malformed();
      element.end = end;
      if (element.empty) return;
      element.close = start;
      if (text.slice(start + 2, end - 1).trimEnd() !== element.tag) throw malformed();
    },
  });
  if (!root || open.length > 0) throw malformed();
  return { part, text, root };
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Puts XML in as the last thing of an element, opening one that is closed at once. */
export function appendTo(
  text: string,
  element: XmlElement,
  xml: string,
  attributes: Readonly<Record<string, string>> = {},
): readonly Splice[] {
  const { start, tagEnd, close, empty } = element;
  const tag = text.slice(start, tagEnd);
  const set = Object.entries(attributes).reduce((now, [name, value]) => withAttribute(now, name, value), tag);
  if (empty) {
    const opened =
      xml === '' ? set : `${set.replace(/\s*\/>$/, '>')}${xml}</${element.prefix}${element.name}>`;
    return [{ start, end: tagEnd, text: opened }];
  }
  const splices = xml === '' ? [] : [{ start: close, end: close, text: xml }];
  return set === tag ? splices : [{ start, end: tagEnd, text: set }, ...splices];
}

/** Puts XML in among the children of an element whose children have a fixed order, each named but `xml`'s own kind. */
export function insertInOrder(
  text: string,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): readonly Splice[] {
  const behind = new Set(order.slice(order.indexOf(name) + 1));
  const next = parent.children.find((child) => behind.has(child.name));
  return next ? [{ start: next.start, end: next.start, text: xml }] : appendTo(text, parent, xml);
}

/** XML of our own making, written without prefixes, with the prefix a part gives to its elements. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
