import { FileFault } from '../file-error';
import { truncatedZip } from '../file-messages';
import { findDirectory } from '../zip-directory';

/** One entry as it lies in the archive: its record in the central directory and its bytes from header to header. */
export interface RawEntry {
  readonly name: string;
  /** The whole central record. */
  readonly record: Uint8Array;
  readonly headerAt: number;
  /** Local header, data and what follows them up to the next entry. */
  readonly bytes: Uint8Array;
}

export interface RawArchive {
  /** In the order of the central directory. */
  readonly entries: readonly RawEntry[];
  /** What stands before the first entry; nothing, as a rule. */
  readonly before: Uint8Array;
  readonly comment: Uint8Array;
}

const RECORD_BYTES = 46;
const RECORD_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const FULL_32 = 0xffffffff;

/** Takes an archive apart without unpacking anything. It must have been judged before. Throws FileFault (berkas-rusak). */
export function readArchive(bytes: Uint8Array): RawArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  const records: { name: string; record: Uint8Array; headerAt: number }[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + RECORD_BYTES > view.byteLength || view.getUint32(at, true) !== RECORD_SIGNATURE)
      throw new FileFault(truncatedZip());
    const nameBytes = view.getUint16(at + 28, true);
    const next =
      at + RECORD_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw new FileFault(truncatedZip());
    records.push({
      name: new TextDecoder()
        .decode(bytes.subarray(at + RECORD_BYTES, at + RECORD_BYTES + nameBytes))
        .replaceAll('\\', '/'),
      record: bytes.subarray(at, next),
      headerAt: headerPlace(view, at),
    });
    at = next;
  }
  const places = [...new Set(records.map(({ headerAt }) => headerAt)), start].sort((a, b) => a - b);
  const following = new Map(places.map((place, index) => [place, places[index + 1] ?? start]));
  return {
    entries: records.map((one) => ({
      ...one,
      bytes: bytes.subarray(one.headerAt, following.get(one.headerAt) ?? start),
    })),
    before: bytes.subarray(0, places[0] ?? 0),
    comment: bytes.subarray(end + END_BYTES),
  };
}

/** The offset of the local header, from the 64-bit field where the 32-bit one is full. */
function headerPlace(view: DataView, at: number): number {
  const place = view.getUint32(at + 42, true);
  if (place !== FULL_32) return place;
  const before = [24, 20].filter((field) => view.getUint32(at + field, true) === FULL_32).length;
  const start = at + RECORD_BYTES + view.getUint16(at + 28, true);
  const end = start + view.getUint16(at + 30, true);
  for (let field = start; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    const wanted = field + 4 + 8 * before;
    if (view.getUint16(field, true) === 1 && wanted + 8 <= end)
      return Number(view.getBigUint64(wanted, true));
  }
  throw new FileFault(truncatedZip());
}
