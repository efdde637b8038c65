import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { FileFault } from './file-error';
import { damagedPart, lyingSize, truncatedZip } from './file-messages';
import type { ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;

/** Small enough that even a bomb's thousandfold swelling of one step stays within some megabytes. */
const STEP_BYTES = 16 * 1024;

/** Parts up to this size are unpacked by Node's own zlib, where there is one: whole, in a fraction of the time. */
const WHOLE_AT_MOST = 32 * 1024 * 1024;

interface Zlib {
  inflateRawSync(packed: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array;
}

interface Surroundings {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}

// A browser has none, nor has a Node before 20.16.
const zlib = (globalThis as Surroundings).process?.getBuiltinModule?.('node:zlib') as Zlib | undefined;

/**
 * Unpacks one part piece by piece into `take`. What really comes out is counted: the first byte beyond the declared
 * size stops it, and size and CRC must agree at the end. Throws FileFault (berkas-rusak).
 */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  let size = 0;
  let crc = 0;
  const check = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.unpackedBytes) throw new FileFault(lyingSize(entry.name));
    crc = crc32(crc, chunk);
    take(chunk);
  };
  const packed = packedBytesOf(bytes, entry);
  if (entry.method === STORED) forEachStep(packed, check);
  else if (entry.method === DEFLATED) inflate(packed, entry, check);
  else throw new FileFault(damagedPart(entry.name));
  if (size !== entry.unpackedBytes) throw new FileFault(lyingSize(entry.name));
  if (crc !== entry.crc) throw new FileFault(damagedPart(entry.name));
}

function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerAt;
  if (at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE)
    throw new FileFault(truncatedZip());
  // The local name and extra fields may be of other lengths than those in the directory.
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedBytes > bytes.length) throw new FileFault(truncatedZip());
  return bytes.subarray(start, start + entry.packedBytes);
}

function inflate(packed: Uint8Array, entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  const whole = inflatedWhole(packed, entry);
  if (whole) {
    take(whole);
    return;
  }
  const inflater = new Inflate(take);
  try {
    forEachStep(packed, (step, last) => inflater.push(step, last));
  } catch (fault) {
    // fflate throws plain errors for a broken stream; faults of our own pass through as they are.
    throw fault instanceof FileFault ? fault : new FileFault(damagedPart(entry.name));
  }
}

/** Null where zlib cannot, or finds something wrong: step by step it is told what. */
function inflatedWhole(packed: Uint8Array, { unpackedBytes }: ZipEntry): Uint8Array | null {
  if (!zlib || unpackedBytes === 0 || unpackedBytes > WHOLE_AT_MOST) return null;
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: unpackedBytes });
  } catch {
    return null;
  }
}

function forEachStep(bytes: Uint8Array, take: (step: Uint8Array, last: boolean) => void): void {
  for (let at = 0; at < bytes.length; at += STEP_BYTES) {
    take(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  }
}
