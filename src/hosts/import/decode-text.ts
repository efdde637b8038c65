import { unicodeMark } from '../file/sniff';

export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it. */
  readonly encoding: string;
}

/** The text of bytes by their mark, by what the file declares, as UTF-8 where it is that without a fault, else Windows-1252. */
export function decodeText(bytes: Uint8Array, declared: string | null): DecodedText {
  const mark = unicodeMark(bytes);
  const said = mark ?? declared;
  if (said !== null) {
    const text = tryDecode(bytes, said, false);
    if (text !== null) return { text, encoding: said };
  }
  const utf8 = tryDecode(bytes, 'utf-8', true);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // A name that nobody knows, or bytes that are not of it.
    return null;
  }
}
