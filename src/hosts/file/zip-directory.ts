import { doubledEntry, encryptedFile, lyingSize, notXlsx, tooLarge, truncatedZip } from './file-messages';
import { FileFault } from './file-error';
import type { ReadLimits } from './limits';

/** One file inside the archive, as its central directory tells; the data still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerAt: number;
}

/** Entries by part name in lower case: part names do not heed case, and some writers make use of that. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const FULL_32 = 0xffffffff;

/** Reads and judges the table of contents; nothing is unpacked. Throws FileFault (berkas-rusak, terlalu-besar, terenkripsi). */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  if (count === 0) throw new FileFault(notXlsx('zip'));
  if (count > limits.entries) {
    throw new FileFault(
      tooLarge(
        `arsipnya memuat ${count} bagian, paling banyak ${limits.entries}`,
        `its archive holds ${count} parts, at most ${limits.entries} are allowed`,
      ),
    );
  }
  const directory = new Map<string, ZipEntry>();
  let total = 0;
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw new FileFault(truncatedZip());
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + ENTRY_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw new FileFault(truncatedZip());
    const rawName = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
    const name = safeName(rawName);
    const entry = readEntry(view, at, name ?? rawName);
    total += entry.unpackedBytes;
    judgeSize(entry, total, limits);
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new FileFault(encryptedFile());
    if (name !== null) {
      // Two readers may see two documents in it, so nobody knows which one was meant.
      if (directory.has(name.toLowerCase())) throw new FileFault(doubledEntry(name));
      directory.set(name.toLowerCase(), entry);
    }
    at = next;
  }
  return directory;
}

/** Null for names that climb out of the archive, are absolute or name a folder: nothing a workbook refers to. */
function safeName(rawName: string): string | null {
  const name = rawName.replaceAll('\\', '/');
  const climbs = name.split('/').some((step) => step === '..');
  return climbs || name.startsWith('/') || name.endsWith('/') || /^[a-z]:/i.test(name) ? null : name;
}

function judgeSize(entry: ZipEntry, total: number, limits: ReadLimits): void {
  if (total > limits.unpackedBytes) {
    const megabytes = Math.floor(limits.unpackedBytes / 1024 / 1024);
    throw new FileFault(
      tooLarge(
        `setelah dibuka isinya lebih dari ${megabytes} MB`,
        `unpacked, it holds more than ${megabytes} MB`,
      ),
    );
  }
  if (entry.unpackedBytes > limits.ratioFromBytes && entry.unpackedBytes > entry.packedBytes * limits.ratio) {
    throw new FileFault(
      tooLarge(
        `bagian «${entry.name}» mengembang lebih dari ${limits.ratio} kali lipat, seperti bom zip`,
        `the part “${entry.name}” swells more than ${limits.ratio} times, as a zip bomb does`,
      ),
    );
  }
  if (entry.method === 0 && entry.packedBytes !== entry.unpackedBytes)
    throw new FileFault(lyingSize(entry.name));
}

function readEntry(view: DataView, at: number, name: string): ZipEntry {
  const unpacked = view.getUint32(at + 24, true);
  const packed = view.getUint32(at + 20, true);
  const header = view.getUint32(at + 42, true);
  const wide = readZip64Extra(view, at);
  const take = (value: number): number => (value === FULL_32 ? (wide.shift() ?? value) : value);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    unpackedBytes: take(unpacked),
    packedBytes: take(packed),
    headerAt: take(header),
  };
}

/** The 64-bit figures, in the fixed order unpacked, packed, offset; each there only where the 32-bit one is full. */
function readZip64Extra(view: DataView, at: number): number[] {
  const start = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const end = start + view.getUint16(at + 30, true);
  for (let field = start; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const fieldEnd = Math.min(end, field + 4 + view.getUint16(field + 2, true));
    const figures: number[] = [];
    for (let figure = field + 4; figure + 8 <= fieldEnd && figures.length < 3; figure += 8) {
      figures.push(Number(view.getBigUint64(figure, true)));
    }
    return figures;
  }
  return [];
}

export interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  /** Where the record of the end stands. */
  readonly end: number;
}

/** Where the central directory begins and how many entries it tells of. Throws FileFault. */
export function findDirectory(view: DataView): DirectoryPlace {
  // The end record is last but for a comment of up to 65,535 bytes, which may hold what looks like one.
  const lowest = Math.max(0, view.byteLength - END_BYTES - 0xffff);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const { count, start } = readEnd64(view, at) ?? {
      count: view.getUint16(at + 10, true),
      start: view.getUint32(at + 16, true),
    };
    const leads = start + 4 <= at && view.getUint32(start, true) === ENTRY_SIGNATURE;
    if (count === 0 || leads) return { count, start, end: at };
  }
  throw new FileFault(truncatedZip());
}

function readEnd64(view: DataView, endAt: number): { count: number; start: number } | null {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64_SIGNATURE)
    throw new FileFault(truncatedZip());
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}
