import type { FileError } from './file-error';
import { emptyFile, encryptedFile, type ForeignKind, notXlsx, oldXls } from './file-messages';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OLE_ENTRY_BYTES = 128;

/** What a file is by its first bytes, whatever its name says. */
export type SniffedKind = ForeignKind | 'kosong' | 'terenkripsi' | 'xls';

/** What is wrong with the file by its first bytes; null for a zip, the only thing worth opening. */
export function sniffForeign(bytes: Uint8Array): FileError | null {
  const kind = sniffKind(bytes);
  switch (kind) {
    case 'zip':
      return null;
    case 'kosong':
      return emptyFile();
    case 'terenkripsi':
      return encryptedFile();
    case 'xls':
      return oldXls();
    default:
      return notXlsx(kind);
  }
}

export function sniffKind(bytes: Uint8Array): SniffedKind {
  if (bytes.length === 0) return 'kosong';
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, OLE_MAGIC)) return judgeOle(bytes);
  return isBareBiff(bytes) ? 'xls' : judgeText(bytes);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Excel 2–4 wrote its records without a container: BOF (0x09) of version 0, 2, 4 or 8, a length below 16. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [first, version, length, high] = bytes;
  return first === 0x09 && [0, 2, 4, 8].includes(version ?? -1) && (length ?? 99) <= 16 && high === 0;
}

/** Old Office files and encrypted new ones share this container; the names of its streams tell them apart. */
function judgeOle(bytes: Uint8Array): SniffedKind {
  const names = new Set<string>();
  for (let at = 512; at + OLE_ENTRY_BYTES <= bytes.length; at += OLE_ENTRY_BYTES) {
    const name = oleEntryName(bytes, at);
    if (name !== null) names.add(name);
  }
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return 'terenkripsi';
  if (names.has('WordDocument')) return 'doc';
  return names.has('PowerPoint Document') ? 'ole' : 'xls';
}

const OLE_NAMES = ['EncryptedPackage', 'EncryptionInfo', 'WordDocument', 'PowerPoint Document'];

/** Directory entries are 128 bytes, aligned, and begin with their name in UTF-16; only the names that matter are given back. */
function oleEntryName(bytes: Uint8Array, at: number): string | null {
  return (
    OLE_NAMES.find((name) =>
      [...name].every(
        (letter, index) => bytes[at + 2 * index] === letter.charCodeAt(0) && bytes[at + 2 * index + 1] === 0,
      ),
    ) ?? null
  );
}

function judgeText(bytes: Uint8Array): 'pdf' | 'rtf' | 'mht' | 'html' | 'xml' | 'csv' | 'asing' {
  const head = bytes.subarray(0, 2048);
  const text = new TextDecoder(unicodeMark(head) ?? 'utf-8').decode(head).trimStart().toLowerCase();
  if (text.slice(0, 1024).includes('%pdf-')) return 'pdf';
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (text.startsWith('mime-version:')) return 'mht';
  if (text.startsWith('<') && /<(!doctype html|html|head|body|table|meta|style|div)\b/.test(text))
    return 'html';
  if (text.startsWith('<')) return 'xml';
  return /[\0-\x08\x0e-\x1a]/.test(text) ? 'asing' : 'csv';
}

/** The encoding that the mark at the beginning of a text names; null where there is none. */
export function unicodeMark(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
  return startsWith(head, [0xef, 0xbb, 0xbf]) ? 'utf-8' : null;
}
