import { Unzlib } from 'fflate';

/** What a page's drawing, a font or a list of letters may unpack to: more than any producer writes. Bytes. */
const MOST = 64 * 1024 * 1024;
/** Deflate packs a byte into no less than a thousandth: what is shorter cannot come to too much. */
const SHORTEST = MOST / 1032;
const PIECE = 64 * 1024;
/** The dictionary of a stream stands before it, and is short. */
const DICTIONARY = 1024;

/**
 * Whether a part of a PDF unpacks to more than can be meant: pdf.js would unpack it whole before anything can be
 * counted. Pictures are left aside, as nobody unpacks them. Damaged parts are for pdf.js to tell.
 */
export function hasSwollenStream(bytes: Uint8Array, progress: () => void): boolean {
  for (let at = find(bytes, 'stream', 0); at >= 0; at = find(bytes, 'stream', at)) {
    let start = at + 'stream'.length;
    if (bytes[start] === CARRIAGE_RETURN) start += 1;
    if (bytes[start] === LINE_FEED) start += 1;
    const end = find(bytes, 'endstream', start);
    const dictionary = dictionaryBefore(bytes, at);
    at = end < 0 ? bytes.length : end + 'endstream'.length;
    if (dictionary.split('/FlateDecode').length > 2) return true;
    const packed = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (packed.length < SHORTEST || /\/Subtype\s*\/Image/.test(dictionary) || !isZlib(packed)) continue;
    progress();
    if (unpacksBeyond(packed, MOST)) return true;
  }
  return false;
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

function unpacksBeyond(packed: Uint8Array, most: number): boolean {
  let unpacked = 0;
  const reader = new Unzlib((piece) => {
    unpacked += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && unpacked <= most; at += PIECE)
      reader.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    return unpacked > most;
  }
  return unpacked > most;
}

/** The place of a word, from a place on; -1 where there is none. */
function find(bytes: Uint8Array, word: string, from: number): number {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, place) => bytes[at + place] === code)) return at;
  return -1;
}
