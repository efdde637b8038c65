import type { Kode } from './kode';
import { depthOf } from './plan-level';

/**
 * Whether the child's code stands under the parent's; null where the spellings cannot tell. X and XX stand for any
 * value. In local forms the parent's code need not be the literal start of the child's: "110600.01" is the program of
 * "110600.110601.01.002", and a child may leave out the head ("01.01.02.045" under "1.06.1.06.01.01.02").
 */
export function isUnder(child: Kode, parent: Kode): boolean | null {
  if (isPlain(child) && isPlain(parent)) {
    return child.clean.startsWith(parent.clean) && child.clean.charCodeAt(parent.clean.length) === DOT;
  }
  if (child.scheme === 'nomor' || parent.scheme === 'nomor') return underNumber(child, parent);
  if (child.scheme === '90' && parent.scheme === '90') {
    if (parent.level === null || child.level === null) return null;
    if (lacksHead(child) || lacksHead(parent)) return underWithoutHead(child, parent);
    return child.segments.length > parent.segments.length && startsWith(child.segments, parent.segments);
  }
  if (child.broken === 'ribuan' || parent.broken === 'ribuan') return underRunTogether(child, parent);
  if (startsWith(child.segments, parent.segments)) {
    // The same code twice: a copy, or a row whose last segment was left off.
    return child.segments.length > parent.segments.length ? true : null;
  }
  return child.scheme === parent.scheme ? underLocally(child.segments, parent.segments) : null;
}

/** True where both codes are built alike and so say which of them comes first; 0 where they are equal. */
export function compareKode(one: Kode, other: Kode): number | null {
  // Segments of one level are equally wide, so that letters compare as numbers would.
  if (
    one.level === other.level &&
    one.clean.length === other.clean.length &&
    isPlain(one) &&
    isPlain(other)
  ) {
    return one.clean < other.clean ? -1 : one.clean > other.clean ? 1 : 0;
  }
  if (one.scheme !== other.scheme || one.segments.length !== other.segments.length) return null;
  for (let at = 0; at < one.segments.length; at++) {
    const a = one.segments[at] ?? '';
    const b = other.segments[at] ?? '';
    if (isPlaceholder(a) || isPlaceholder(b)) continue;
    const difference = Number(a) - Number(b);
    if (difference !== 0) return difference;
  }
  return 0;
}

const DOT = 46;

/** Well written, of scheme 90, without placeholders: nearly all codes of nearly all tables; compared without parts. */
function isPlain({ scheme, broken, level, clean }: Kode): boolean {
  return (
    scheme === '90' &&
    broken === null &&
    level !== null &&
    clean.charCodeAt(1) === DOT &&
    clean.charCodeAt(0) < 58
  );
}

function isPlaceholder(segment: string): boolean {
  return segment.startsWith('X');
}

/** A code of scheme 90 that begins with its bidang or program, the segments before left out. */
function lacksHead(kode: Kode): boolean {
  return (kode.segments[0]?.length ?? 1) > 1 && !isPlaceholder(kode.segments[0] ?? '');
}

/** Compared from the end: what is left of the child without its own segments must end the parent. */
function underWithoutHead(child: Kode, parent: Kode): boolean | null {
  const own = OWN_SEGMENTS[child.level ?? ''] ?? 1;
  const stem = child.segments.slice(0, -own);
  if (depthOf(parent.level) !== depthOf(child.level) - 1 || stem.length === 0) return null;
  return isTail(stem, parent.segments) || isTail(parent.segments, stem);
}

/** Segments that a level adds to its parent's code: a kegiatan brings its kewenangan with it. */
const OWN_SEGMENTS: Readonly<Record<string, number>> = { kegiatan: 2 };

function underNumber(child: Kode, parent: Kode): boolean | null {
  if (child.scheme !== parent.scheme || child.segments.length === 1) return null;
  if (child.segments.length <= parent.segments.length) return null;
  return startsWith(child.segments, parent.segments);
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((segment, at) => at < long.length && same(segment, long[at] ?? ''));
}

function same(a: string, b: string): boolean {
  return a === b || isPlaceholder(a) || isPlaceholder(b);
}

function underLocally(child: readonly string[], parent: readonly string[]): boolean | null {
  const stem = child.slice(0, -1);
  const last = parent.at(-1) ?? '';
  if (stem.length === 0 || parent.length === 0) return null;
  if (isTail(stem, parent)) return true;
  if (stem.at(-1) !== last) {
    // Built alike (one segment more) and yet another program: surely not its child.
    return stem.length === parent.length || child[0] === parent[0] ? false : null;
  }
  return isWithin(parent, stem) ? true : null;
}

/** Whether `tail` ends `whole`. */
function isTail(tail: readonly string[], whole: readonly string[]): boolean {
  return (
    tail.length <= whole.length && tail.every((part, at) => part === whole[whole.length - tail.length + at])
  );
}

/** Whether all parts stand in `whole` in this order, others between them. */
function isWithin(parts: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const segment of whole) if (segment === parts[at]) at += 1;
  return at === parts.length;
}

/** A code shown as a number with thousands lost its dots: compare the digits alone. */
function underRunTogether(child: Kode, parent: Kode): boolean | null {
  const inner = child.segments.join('');
  const outer = parent.segments.join('');
  if (inner.length <= outer.length) return null;
  return inner.startsWith(outer) ? true : null;
}
