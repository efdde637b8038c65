import { deflateSync } from 'fflate';
import { crc32 } from '../crc32';
import type { RawArchive, RawEntry } from './zip-archive';

const LOCAL_SIGNATURE = 0x04034b50;
const RECORD_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_BYTES = 30;
const RECORD_BYTES = 46;
const END_BYTES = 22;
const DEFLATED = 8;
/** A third of the time of the usual 6, for a tenth more bytes. */
const LEVEL = 3;
const FULL_32 = 0xffffffff;
/** The extra field with the figures that 32 bits do not hold. */
const WIDE_FIELD = 1;
/** Names in UTF-8. */
const UTF8_FLAG = 0x0800;
/** 1 January 1980, the first day a zip knows: a new part has no history. */
const FIRST_DAY = 0x0021;

/** What becomes of parts: new bytes, or null for one that goes. A name the archive does not have is added at the end. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** The archive with some parts changed; every other entry is copied byte for byte, in its place. */
export function writeArchive(archive: RawArchive, changes: PartChanges): Uint8Array {
  const pieces: Uint8Array[] = [archive.before];
  let length = archive.before.length;
  const push = (piece: Uint8Array): number => {
    const at = length;
    pieces.push(piece);
    length += piece.length;
    return at;
  };
  const records = new Map<RawEntry, Uint8Array>();
  for (const entry of [...archive.entries].sort((a, b) => a.headerAt - b.headerAt)) {
    const change = changes.get(entry.name);
    if (change === null) continue;
    if (change === undefined) records.set(entry, movedRecord(entry, push(entry.bytes)));
    else {
      const packed = pack(entry.name, change, view(entry.record).getUint32(12, true));
      records.set(entry, packedRecord(packed, push(packed.local)));
    }
  }
  const ordered = archive.entries.flatMap((entry) => records.get(entry) ?? []);
  const there = new Set(archive.entries.map(({ name }) => name));
  for (const [name, change] of changes) {
    if (there.has(name) || change === null) continue;
    const packed = pack(name, change, FIRST_DAY << 16);
    ordered.push(packedRecord(packed, push(packed.local)));
  }
  const start = length;
  for (const record of ordered) push(record);
  push(endRecord(ordered.length, start, length - start, archive.comment));
  return joined(pieces, length);
}

interface Packed {
  readonly local: Uint8Array;
  readonly name: Uint8Array;
}

function pack(name: string, content: Uint8Array, time: number): Packed {
  const nameBytes = new TextEncoder().encode(name);
  const data = deflateSync(content, { level: LEVEL });
  const local = new Uint8Array(LOCAL_BYTES + nameBytes.length + data.length);
  const into = view(local);
  into.setUint32(0, LOCAL_SIGNATURE, true);
  into.setUint16(4, 20, true);
  into.setUint16(6, UTF8_FLAG, true);
  into.setUint16(8, DEFLATED, true);
  into.setUint32(10, time, true);
  into.setUint32(14, crc32(0, content), true);
  into.setUint32(18, data.length, true);
  into.setUint32(22, content.length, true);
  into.setUint16(26, nameBytes.length, true);
  local.set(nameBytes, LOCAL_BYTES);
  local.set(data, LOCAL_BYTES + nameBytes.length);
  return { local, name: nameBytes };
}

/** The central record repeats the local header's fields from the version on, two bytes further. */
function packedRecord({ local, name }: Packed, at: number): Uint8Array {
  const record = new Uint8Array(RECORD_BYTES + name.length);
  record.set(local.subarray(4, LOCAL_BYTES), 6);
  record.set(name, RECORD_BYTES);
  const into = view(record);
  into.setUint32(0, RECORD_SIGNATURE, true);
  into.setUint16(4, 20, true);
  into.setUint32(42, at, true);
  return record;
}

/**
 * The record of an untouched entry at its new place. Figures of 64 bits become plain ones: no archive that comes here
 * needs them, and beside an end record without them some readers take them for sizes of 4 GB.
 */
function movedRecord({ record }: RawEntry, at: number): Uint8Array {
  const from = view(record);
  const extraAt = RECORD_BYTES + from.getUint16(28, true);
  const extraEnd = extraAt + from.getUint16(30, true);
  const pieces: Uint8Array[] = [record.subarray(0, extraAt)];
  let wide: DataView | null = null;
  for (let field = extraAt; field + 4 <= extraEnd;) {
    const next = Math.min(extraEnd, field + 4 + from.getUint16(field + 2, true));
    if (from.getUint16(field, true) === WIDE_FIELD) wide = view(record.subarray(field + 4, next));
    else pieces.push(record.subarray(field, next));
    field = next;
  }
  const extra = pieces.slice(1).reduce((length, piece) => length + piece.length, 0);
  pieces.push(record.subarray(extraEnd));
  const moved = joined(
    pieces,
    pieces.reduce((length, piece) => length + piece.length, 0),
  );
  const into = view(moved);
  let taken = 0;
  for (const figure of [24, 20]) {
    if (!wide || from.getUint32(figure, true) !== FULL_32 || taken + 8 > wide.byteLength) continue;
    into.setUint32(figure, Number(wide.getBigUint64(taken, true)), true);
    taken += 8;
  }
  into.setUint16(30, extra, true);
  into.setUint32(42, at, true);
  return moved;
}

function endRecord(count: number, start: number, size: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(END_BYTES + comment.length);
  const into = view(end);
  into.setUint32(0, END_SIGNATURE, true);
  into.setUint16(8, count, true);
  into.setUint16(10, count, true);
  into.setUint32(12, size, true);
  into.setUint32(16, start, true);
  into.setUint16(20, comment.length, true);
  end.set(comment, END_BYTES);
  return end;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
