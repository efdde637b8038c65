import { strToU8, zipSync } from 'fflate';

/** An archive of text parts, as Office and OpenDocument files are. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
