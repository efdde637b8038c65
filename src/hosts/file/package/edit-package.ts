import { strToU8, zipSync } from 'fflate';
import { FileFault } from '../file-error';
import { malformedXml, missingPart } from '../file-messages';
import { DEFAULT_LIMITS, type ReadLimits } from '../limits';
import { findMainPart } from '../main-part';
import { openPackage, type PackageParts } from '../package-parts';
import { writeArchive } from '../patch/write-archive';
import { readArchive } from '../patch/zip-archive';
import { readRelationships } from '../relationships';
import { sniffForeign } from '../sniff';
import { encodingOf } from '../xml';
import { createXmlScanner } from '../xml-scanner';
import { readZipDirectory } from '../zip-directory';
import { unpackPart } from '../zip-part';
import type { EditedPackage } from './edited-package';
import { refuseFaults } from './package-faults';
import { parseXml } from './xml-tree';

export type { EditedPackage };

/** Where the parts come from that are not changed. */
interface Source extends PackageParts {
  /** As the archive spells it; undefined where it has no such part. */
  spelled(part: string): string | undefined;
  text(part: string): string;
  archive(changes: ReadonlyMap<string, string | null>): Uint8Array;
}

/** Throws FileFault where the file is none of this kind, its archive is refused, or it is no workbook. */
export function editPackage(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): EditedPackage {
  const foreign = sniffForeign(bytes);
  if (foreign) throw new FileFault(foreign);
  const directory = readZipDirectory(bytes, limits);
  const encoder = new TextEncoder();
  return edited({
    ...openPackage(bytes, limits),
    spelled: (part) => directory.get(part.toLowerCase())?.name,
    text: (part) => {
      const entry = directory.get(part.toLowerCase());
      if (!entry) throw new FileFault(missingPart(part));
      const chunks: Uint8Array[] = [];
      // The chunk is only lent: the unpacker may use its memory again.
      unpackPart(bytes, entry, (chunk) => chunks.push(chunk.slice()));
      return decode(entry.name, join(chunks));
    },
    archive: (changes) => {
      const packed = [...changes].map(
        ([name, text]) => [name, text === null ? null : encoder.encode(text)] as const,
      );
      return changes.size === 0 ? bytes : writeArchive(readArchive(bytes), new Map(packed));
    },
  });
}

/** The first day a zip knows: the same parts give the same bytes, today and tomorrow. */
const NO_HISTORY = new Date(1980, 0, 1);

/** A package that is made anew from its first parts. */
export function newPackage(parts: Readonly<Record<string, string>>): EditedPackage {
  const first = edited(
    {
      has: () => false,
      parse: (part) => {
        throw new FileFault(missingPart(part));
      },
      names: () => [],
      spelled: () => undefined,
      text: (part) => {
        throw new FileFault(missingPart(part));
      },
      archive: (changes) => {
        const files = [...changes].flatMap(([name, text]) =>
          text === null ? [] : [[name, strToU8(text)] as const],
        );
        return zipSync(Object.fromEntries(files), { mtime: NO_HISTORY });
      },
    },
    'xl/workbook.xml',
  );
  for (const [part, text] of Object.entries(parts)) first.write(part, text);
  return first;
}

function edited(source: Source, main?: string): EditedPackage {
  const texts = new Map<string, string>();
  // By the names they have, or will have, in the archive; null for those that go.
  const changes = new Map<string, string | null>();
  const added = new Map<string, string>();
  const nameOf = (part: string): string => source.spelled(part) ?? added.get(part.toLowerCase()) ?? part;

  const has = (part: string): boolean => {
    const change = changes.get(nameOf(part));
    return change === undefined ? source.has(part) : change !== null;
  };
  const read = (part: string): string => {
    const name = nameOf(part);
    const change = changes.get(name);
    if (change === null) throw new FileFault(missingPart(part));
    if (change !== undefined) return change;
    const text = texts.get(name) ?? source.text(part);
    texts.set(name, text);
    return text;
  };
  const names = (): readonly string[] => [
    ...source.names().filter((name) => changes.get(name) !== null),
    ...[...added.values()].filter((name) => changes.get(name) !== null),
  ];
  const parts: PackageParts = {
    has,
    names,
    parse: (part, listener) => {
      if (!changes.has(nameOf(part))) return source.parse(part, listener);
      const scanner = createXmlScanner(listener, () => {
        throw new FileFault(malformedXml(part));
      });
      scanner.write(
        read(part)
          .replace(/^\ufeff/, '')
          .replace(/\r\n?/g, '\n'),
      );
      scanner.end();
    },
  };

  return {
    ...parts,
    workbook: nameOf(main ?? findMainPart(parts)),
    read,
    tree: (part) => parseXml(part, read(part)),
    write: (part, text) => {
      const name = nameOf(part);
      if (source.spelled(part) === undefined) added.set(part.toLowerCase(), name);
      if (changes.has(name) || !has(part) || text !== read(part)) changes.set(name, text);
    },
    remove: (part) => changes.set(nameOf(part), null),
    relationships: (part) => readRelationships(parts, part),
    changed: () => [...changes.keys()],
    finish: () => {
      const written = [...changes].flatMap(([name, text]) => (text === null ? [] : [name]));
      refuseFaults({ ...parts, read }, { ...source, read: source.text }, written);
      return source.archive(changes);
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
