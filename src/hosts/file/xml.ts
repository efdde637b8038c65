import { SaxesParser } from 'saxes';
import { FileFault } from './file-error';
import { forbiddenDtd, malformedXml } from './file-messages';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Element names come without their prefix: writers differ in prefixes (`x:row`), never in the names. */
export interface XmlListener {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  /** Text and CDATA alike, references resolved; one run may come in several pieces. */
  text?(text: string): void;
}

export interface XmlReader {
  push(chunk: Uint8Array): void;
  end(): void;
}

/** No part of a workbook nests deeper than about twenty; without a bound, depth costs memory without end. */
const MAX_DEPTH = 256;

/**
 * A streaming reader of well-formed XML that knows no DTD. Throws FileFault (berkas-rusak) on anything else.
 * `part` names the part in messages.
 */
export function createXmlReader(part: string, listener: XmlListener): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let decoder: TextDecoder | null = null;
  parser.on('error', () => {
    throw new FileFault(malformedXml(part));
  });
  parser.on('doctype', () => {
    throw new FileFault(forbiddenDtd(part));
  });
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw new FileFault(malformedXml(part));
    listener.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    listener.close?.(localName(tag.name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));

  const decode = (chunk?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new FileFault(malformedXml(part));
    }
  };
  return {
    push: (chunk) => {
      if (chunk.length > 0) parser.write(decode(chunk));
    },
    end: () => {
      parser.write(decode());
      parser.close();
    },
  };
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute whatever its prefix: `r:id` is `rel:id` for some writers. */
export function attributeByLocalName(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

/** By byte-order mark, then by the declaration, else UTF-8. */
function encodingOf(chunk: Uint8Array | undefined): string {
  const [first, second] = chunk ?? [];
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...(chunk ?? []).slice(0, 200));
  return /^[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}
