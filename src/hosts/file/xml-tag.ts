import { resolveReferences } from './xml-references';

/** The attributes of the element at hand, under their full names. They hold only until the next element opens. */
export interface XmlAttributes {
  get(name: string): string | undefined;
  /** Whatever the prefix: `r:id` is `rel:id` for some writers. */
  getByLocalName(name: string): string | undefined;
}

/** Reads opening tags; one object serves all of a part, so that a million elements leave no objects behind. */
export interface XmlTagReader {
  readonly attributes: XmlAttributes;
  /** Set by `read`. */
  name(): string;
  selfClosing(): boolean;
  /** From the "<" at `start`: the index after the ">"; INCOMPLETE where the text ends before it, MALFORMED. */
  read(text: string, start: number): number;
  /** Where an attribute of the last tag stands: its name, and its value between the quotes. Null where it has none. */
  placeOf(name: string): AttributePlace | null;
}

export interface AttributePlace {
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

export const INCOMPLETE = -1;
export const MALFORMED = -2;

/** No element of a workbook has more than some thirty. */
const MAX_ATTRIBUTES = 200;

const SLASH = 47;
const EQUALS = 61;
const OPEN = 60;
const CLOSE = 62;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;

export function createXmlTagReader(): XmlTagReader {
  // Only places are noted; a string is made when a listener asks, as most attributes are never asked for.
  const places = new Int32Array(4 * MAX_ATTRIBUTES);
  const resolved: (string | null)[] = [];
  let source = '';
  let count = 0;
  let name = '';
  let selfClosing = false;

  const indexOf = (text: string, start: number, end: number): number => {
    for (let index = 0; index < count; index++) {
      const from = places[4 * index] ?? 0;
      if ((places[4 * index + 1] ?? 0) - from === end - start && sameText(source, from, text, start, end))
        return index;
    }
    return -1;
  };

  const valueOf = (index: number): string | undefined => {
    if (index < 0 || index >= count) return undefined;
    return resolved[index] ?? source.slice(places[4 * index + 2], places[4 * index + 3]);
  };

  /** The index after the value, or INCOMPLETE or MALFORMED. */
  const readAttribute = (text: string, start: number): number => {
    const nameEnd = endOfName(text, start);
    const equals = skipSpace(text, nameEnd);
    if (equals >= text.length) return INCOMPLETE;
    if (nameEnd === start || text.charCodeAt(equals) !== EQUALS) return MALFORMED;
    const open = skipSpace(text, equals + 1);
    if (open >= text.length) return INCOMPLETE;
    const quote = text.charCodeAt(open);
    if (quote !== QUOTE && quote !== APOSTROPHE) return MALFORMED;
    let end = open + 1;
    let references = false;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === quote) break;
      if (code === OPEN) return MALFORMED;
      if (code === AMPERSAND) references = true;
    }
    if (end >= text.length) return INCOMPLETE;
    const value = references ? resolveReferences(text.slice(open + 1, end)) : null;
    if ((references && value === null) || count >= MAX_ATTRIBUTES || indexOf(text, start, nameEnd) >= 0)
      return MALFORMED;
    resolved[count] = value;
    places[4 * count] = start;
    places[4 * count + 1] = nameEnd;
    places[4 * count + 2] = open + 1;
    places[4 * count + 3] = end;
    count++;
    return end + 1;
  };

  const read = (text: string, start: number): number => {
    source = text;
    count = 0;
    let at = endOfName(text, start + 1);
    if (at >= text.length) return INCOMPLETE;
    if (at === start + 1) return MALFORMED;
    name = text.slice(start + 1, at);
    for (;;) {
      const next = skipSpace(text, at);
      if (next >= text.length) return INCOMPLETE;
      const code = text.charCodeAt(next);
      selfClosing = code === SLASH;
      if (code === CLOSE) return next + 1;
      if (code === SLASH) {
        if (next + 1 >= text.length) return INCOMPLETE;
        return text.charCodeAt(next + 1) === CLOSE ? next + 2 : MALFORMED;
      }
      if (next === at) return MALFORMED;
      at = readAttribute(text, next);
      if (at < 0) return at;
    }
  };

  return {
    attributes: {
      get: (wanted) => valueOf(indexOf(wanted, 0, wanted.length)),
      getByLocalName: (wanted) => {
        for (let index = 0; index < count; index++) {
          if (localName(source.slice(places[4 * index], places[4 * index + 1])) === wanted)
            return valueOf(index);
        }
        return undefined;
      },
    },
    name: () => name,
    selfClosing: () => selfClosing,
    read,
    placeOf: (wanted) => {
      const index = indexOf(wanted, 0, wanted.length);
      if (index < 0) return null;
      const [start = 0, , valueStart = 0, valueEnd = 0] = places.subarray(4 * index, 4 * index + 4);
      return { start, valueStart, valueEnd };
    },
  };
}

/** The name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function sameText(text: string, from: number, other: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(from + at - start) !== other.charCodeAt(at)) return false;
  }
  return true;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Names are letters, digits (not first), "_ - . :" and all beyond ASCII; that is near enough to XML's long lists. */
function endOfName(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    if (letter || code >= 128 || code === 95 || code === 58) continue;
    const later = (code >= 48 && code <= 57) || code === 45 || code === 46;
    if (!later || at === start) break;
  }
  return at;
}
