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
  return { text: fromWindows(new TextDecoder('latin1').decode(bytes)), encoding: 'windows-1252' };
}

/** What Windows-1252 has where Latin-1 has control signs: some versions of Node decode the one as the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // A name that nobody knows, or bytes that are not of it.
    return null;
  }
}
