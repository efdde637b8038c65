import { FORBIDDEN_CHARACTER, resolveReferences } from './xml-references';
import { createXmlTagReader, INCOMPLETE, localName, MALFORMED, type XmlAttributes } from './xml-tag';

/** Element names come without their prefix: writers differ in prefixes (`x:row`), never in the names. */
export interface XmlListener {
  /** `empty` is true for `<c/>`, which closes at once. */
  open?(name: string, attributes: XmlAttributes, empty: boolean): void;
  close?(name: string): void;
  /** Text and CDATA alike, references resolved; one run may come in several pieces. */
  text?(text: string): void;
}

export interface XmlScanner {
  /** Lines must already end in "\n" alone. */
  write(chunk: string): void;
  end(): void;
}

/** No part of a workbook nests deeper than about twenty; without a bound, depth costs memory without end. */
const MAX_DEPTH = 256;
/** A tag that long is an attack: it would be scanned anew with every chunk. */
const MAX_TAG_CHARACTERS = 256 * 1024;
/** The longest reference, `&#x10FFFF;`, may be cut by the end of a chunk. */
const MAX_REFERENCE_CHARACTERS = 12;

const COMMENT = '<!--';
const CDATA = '<![CDATA[';
const DOCTYPE = '<!DOCTYPE';

/**
 * A streaming scanner that holds XML to be well-formed and knows no DTD. A sheet of 100,000 rows is some 50 MB of XML:
 * this takes less time over it than a general SAX parser, and bounds depth and length (docs/architecture.md, decisions).
 * `refuse` is called for anything else than well-formed XML without a DTD, and must throw.
 */
export function createXmlScanner(
  listener: XmlListener,
  refuse: (why: 'malformed' | 'dtd') => never,
): XmlScanner {
  const tag = createXmlTagReader();
  const names: string[] = [];
  const localNames: string[] = [];
  let rest = '';
  let skipUntil: '-->' | '?>' | ']]>' | null = null;
  let sawRoot = false;

  const emitText = (text: string): void => {
    if (names.length === 0) {
      if (text.trim() !== '') refuse('malformed');
    } else listener.text?.(resolveReferences(text) ?? refuse('malformed'));
  };

  const openElement = (text: string, at: number): number => {
    const end = tag.read(text, at);
    if (end === MALFORMED) refuse('malformed');
    if (end === INCOMPLETE) return INCOMPLETE;
    if (names.length === 0 && sawRoot) refuse('malformed');
    sawRoot = true;
    const name = tag.name();
    const local = localName(name);
    listener.open?.(local, tag.attributes, tag.selfClosing());
    if (tag.selfClosing()) listener.close?.(local);
    else {
      localNames.push(local);
      if (names.push(name) > MAX_DEPTH) refuse('malformed');
    }
    return end;
  };

  const closeElement = (text: string, at: number): number => {
    const end = text.indexOf('>', at);
    if (end < 0) return INCOMPLETE;
    const name = names.pop();
    const local = localNames.pop();
    if (name === undefined || local === undefined || !text.startsWith(name, at + 2))
      return refuse('malformed');
    const after = at + 2 + name.length;
    if (after !== end && text.slice(after, end).trim() !== '') refuse('malformed');
    listener.close?.(local);
    return end + 1;
  };

  const openDeclaration = (text: string, at: number): number => {
    if (text.startsWith(COMMENT, at)) skipUntil = '-->';
    else if (text.startsWith(CDATA, at) && names.length > 0) skipUntil = ']]>';
    else if (text.startsWith(DOCTYPE, at)) refuse('dtd');
    else if (text.length - at < DOCTYPE.length) return INCOMPLETE;
    else refuse('malformed');
    return at + (skipUntil === '-->' ? COMMENT.length : CDATA.length);
  };

  const readMarkup = (text: string, at: number): number => {
    switch (text.charAt(at + 1)) {
      case '':
        return INCOMPLETE;
      case '/':
        return closeElement(text, at);
      case '!':
        return openDeclaration(text, at);
      case '?':
        skipUntil = '?>';
        return at + 2;
      default:
        return openElement(text, at);
    }
  };

  /** Passes over a comment or instruction, or gives out CDATA; the index after it, or of what must wait for more. */
  const passOver = (text: string, at: number, until: '-->' | '?>' | ']]>'): number => {
    const end = text.indexOf(until, at);
    const known = end < 0 ? Math.max(at, text.length - until.length + 1) : end;
    if (until === ']]>' && known > at) listener.text?.(text.slice(at, known));
    if (end < 0) return known;
    skipUntil = null;
    return end + until.length;
  };

  /** How far text without a "<" can be given out: not into a reference that the chunk's end may have cut. */
  const endOfWholeText = (text: string, at: number): number => {
    const reference = text.lastIndexOf('&');
    const cut =
      reference >= at &&
      text.length - reference <= MAX_REFERENCE_CHARACTERS &&
      !text.includes(';', reference);
    return cut ? reference : text.length;
  };

  const write = (chunk: string): void => {
    if (FORBIDDEN_CHARACTER.test(chunk)) refuse('malformed');
    const text = rest + chunk;
    let at = 0;
    while (at < text.length) {
      if (skipUntil !== null) {
        at = passOver(text, at, skipUntil);
        if (skipUntil !== null) break;
        continue;
      }
      const markup = text.indexOf('<', at);
      const textEnd = markup < 0 ? endOfWholeText(text, at) : markup;
      if (textEnd > at) emitText(text.slice(at, textEnd));
      at = textEnd;
      if (markup < 0) break;
      const next = readMarkup(text, at);
      if (next === INCOMPLETE) break;
      at = next;
    }
    rest = text.slice(at);
    if (rest.length > MAX_TAG_CHARACTERS) refuse('malformed');
  };

  return {
    write,
    end: () => {
      if (rest !== '' || skipUntil !== null || names.length > 0 || !sawRoot) refuse('malformed');
    },
  };
}
