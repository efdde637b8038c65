import { FileFault } from './file-error';
import { forbiddenDtd, malformedXml } from './file-messages';
import { createXmlScanner, type XmlListener } from './xml-scanner';

export interface XmlReader {
  push(chunk: Uint8Array): void;
  end(): void;
}

/** Reads the bytes of one XML part, chunk by chunk. Throws FileFault (berkas-rusak); `part` names the part in messages. */
export function createXmlReader(part: string, listener: XmlListener): XmlReader {
  const scanner = createXmlScanner(listener, (why) => {
    throw new FileFault(why === 'dtd' ? forbiddenDtd(part) : malformedXml(part));
  });
  let decoder: TextDecoder | null = null;
  let heldReturn = '';

  const decode = (chunk?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new FileFault(malformedXml(part));
    }
  };

  /** XML reads "\r\n" and "\r" as "\n"; the two halves may come in different chunks. */
  const withPlainLines = (text: string): string => {
    const whole = heldReturn + text;
    heldReturn = whole.endsWith('\r') ? '\r' : '';
    return whole.includes('\r')
      ? whole.slice(0, whole.length - heldReturn.length).replace(/\r\n?/g, '\n')
      : whole;
  };

  return {
    push: (chunk) => {
      if (chunk.length > 0) scanner.write(withPlainLines(decode(chunk)));
    },
    end: () => {
      scanner.write(withPlainLines(decode()) + heldReturn.replace('\r', '\n'));
      scanner.end();
    },
  };
}

/** By byte-order mark, then by the declaration, else UTF-8. */
export function encodingOf(chunk: Uint8Array | undefined): string {
  const head = (chunk ?? new Uint8Array()).subarray(0, 200);
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const declaration = /^[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(String.fromCharCode(...head));
  return declaration?.[1] ?? 'utf-8';
}
