import { Unzlib } from 'fflate';

/** What a page's drawing, a font or a list of letters may unpack to: more than any producer writes. Bytes. */
const MOST = 64 * 1024 * 1024;
const PIECE = 64 * 1024;
/** The dictionary of a stream stands before it, and is short. */
const DICTIONARY = 1024;

/** `swollen`: a part unpacks to more than can be meant · `damaged`: one does not hold what it held when it was written. */
export type StreamFault = 'swollen' | 'damaged';

/**
 * Unpacks the parts of a PDF before pdf.js does: it would unpack each whole before anything could be counted, and goes on
 * in silence where one is damaged, with the figures that are left. Pictures are left aside, as nobody unpacks them.
 */
export function judgeStreams(bytes: Uint8Array, progress: () => void): StreamFault | null {
  // What is encrypted looks like anything.
  const isOpen = find(bytes, '/Encrypt', 0) < 0;
  let damaged = false;
  for (let at = find(bytes, 'stream', 0); at >= 0; at = find(bytes, 'stream', at)) {
    let start = at + 'stream'.length;
    if (bytes[start] === CARRIAGE_RETURN) start += 1;
    if (bytes[start] === LINE_FEED) start += 1;
    const found = find(bytes, 'endstream', start);
    const end = found < 0 ? bytes.length : found;
    const dictionary = dictionaryBefore(bytes, at);
    at = end + 'endstream'.length;
    if (dictionary.split('/FlateDecode').length > 2) return 'swollen';
    const packed = bytes.subarray(start, end);
    const isPacked = /\/Filter\s*\[?\s*\/FlateDecode/.test(dictionary);
    if (!isPacked || /\/Subtype\s*\/Image/.test(dictionary) || !isZlib(packed)) continue;
    progress();
    const fault = unpack(packed);
    if (fault === 'swollen') return fault;
    damaged ||= fault === 'damaged';
  }
  return damaged && isOpen ? 'damaged' : null;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - DICTIONARY), at));
  return before.slice(before.lastIndexOf(' obj') + 1);
}

function isZlib(packed: Uint8Array): boolean {
  const [method = 0, flags = 0] = packed;
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}

function unpack(packed: Uint8Array): StreamFault | null {
  let unpacked = 0;
  let [low, high] = [1, 0];
  const reader = new Unzlib((piece) => {
    unpacked += piece.length;
    if (unpacked > MOST) return;
    for (let at = 0; at < piece.length; at += SUMMED) {
      for (const byte of piece.subarray(at, at + SUMMED)) {
        low += byte;
        high += low;
      }
      low %= ADLER;
      high %= ADLER;
    }
  });
  try {
    for (let at = 0; at < packed.length && unpacked <= MOST; at += PIECE)
      reader.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    return 'damaged';
  }
  if (unpacked > MOST) return 'swollen';
  // The sum stands at the end, before the line's end that some put there.
  const isWhole = [0, 1, 2].some((tail) => {
    const sum = packed.subarray(packed.length - tail - 4, packed.length - tail);
    const [a = 0, b = 0, c = 0, d = 0] = sum;
    return a * 256 + b === high && c * 256 + d === low;
  });
  return isWhole ? null : 'damaged';
}

/** Of the sum that zlib puts behind what it packs; so many bytes are added up before it is taken to its measure. */
const ADLER = 65521;
const SUMMED = 4096;

/** The place of a word, from a place on; -1 where there is none. */
function find(bytes: Uint8Array, word: string, from: number): number {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, place) => bytes[at + place] === code)) return at;
  return -1;
}
