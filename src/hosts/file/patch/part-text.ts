import { FileFault } from '../file-error';
import { malformedXml, missingPart } from '../file-messages';
import { encodingOf } from '../xml';
import type { ZipDirectory } from '../zip-directory';
import { unpackPart } from '../zip-part';

/** Text parts of a package, unpacked once and changed in memory. */
export interface PartTexts {
  has(part: string): boolean;
  /** Throws FileFault where the part is missing or damaged. */
  read(part: string): string;
  write(part: string, text: string): void;
  remove(part: string): void;
  /** Changed parts by the names they have in the archive; null for removed ones. */
  changes(): ReadonlyMap<string, Uint8Array | null>;
}

export function openPartTexts(bytes: Uint8Array, directory: ZipDirectory): PartTexts {
  const texts = new Map<string, string>();
  const changed = new Map<string, string | null>();
  const nameOf = (part: string): string => directory.get(part.toLowerCase())?.name ?? part;

  const read = (part: string): string => {
    const now = changed.get(nameOf(part));
    if (typeof now === 'string') return now;
    const entry = directory.get(part.toLowerCase());
    if (!entry || now === null) throw new FileFault(missingPart(part));
    let text = texts.get(entry.name);
    if (text === undefined) {
      const chunks: Uint8Array[] = [];
      // The chunk is only lent: the unpacker may use its memory again.
      unpackPart(bytes, entry, (chunk) => chunks.push(chunk.slice()));
      texts.set(entry.name, (text = decode(entry.name, join(chunks))));
    }
    return text;
  };

  return {
    has: (part) =>
      changed.get(nameOf(part)) !== null && (changed.has(part) || directory.has(part.toLowerCase())),
    read,
    write: (part, text) => changed.set(nameOf(part), text),
    remove: (part) => changed.set(nameOf(part), null),
    changes: () => {
      const encoder = new TextEncoder();
      return new Map([...changed].map(([name, text]) => [name, text === null ? null : encoder.encode(text)]));
    },
  };
}

/** Whatever it was in, a changed part is written as UTF-8; its declaration says so. */
function decode(part: string, bytes: Uint8Array): string {
  try {
    const encoding = encodingOf(bytes);
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: /^utf-?8$/i.test(encoding) }).decode(
      bytes,
    );
    return /^utf-?8$/i.test(encoding)
      ? text
      : text.replace(/^(<\?xml[^>]*\bencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
  } catch {
    throw new FileFault(malformedXml(part));
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
