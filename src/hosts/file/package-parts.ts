import { FileFault } from './file-error';
import { missingPart, tooLarge } from './file-messages';
import type { ReadLimits } from './limits';
import { createXmlReader } from './xml';
import type { XmlListener } from './xml-scanner';
import { readZipDirectory } from './zip-directory';
import { unpackPart } from './zip-part';

/** The parts of an Office package by their full names ("xl/workbook.xml"). */
export interface PackageParts {
  has(part: string): boolean;
  /** Names of all parts there are, as the archive spells them. */
  names(): readonly string[];
  /** Streams one XML part to the listener. Throws FileFault. */
  parse(part: string, listener: XmlListener): void;
}

/** Throws FileFault where the archive itself is refused. */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): PackageParts {
  const directory = readZipDirectory(bytes, limits);
  let unpacked = 0;
  return {
    has: (part) => directory.has(part.toLowerCase()),
    names: () => [...directory.values()].map(({ name }) => name),
    parse: (part, listener) => {
      const entry = directory.get(part.toLowerCase());
      if (!entry) throw new FileFault(missingPart(part));
      // A thousand sheets may all name the same part, so what counts is what is read, not what is there.
      unpacked += entry.unpackedBytes;
      if (unpacked > 2 * limits.unpackedBytes) {
        throw new FileFault(
          tooLarge('bagian yang sama dibaca terlalu sering', 'the same part is read too often'),
        );
      }
      const reader = createXmlReader(entry.name, listener);
      unpackPart(bytes, entry, reader.push);
      reader.end();
    },
  };
}
