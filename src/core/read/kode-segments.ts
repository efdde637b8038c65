import type { Level } from '../layouts/layout';

/** Digits of urusan, bidang, program, kewenangan, kegiatan, sub kegiatan (Permendagri 90/2019; 2 or 4 for the last). */
export const WIDTHS = [1, 2, 2, 1, 2] as const;
export const LEVEL_OF_LENGTH: readonly (Level | null)[] = [
  null,
  'urusan',
  'bidang',
  'program',
  null,
  'kegiatan',
  'subkegiatan',
];

export function areThousands(segments: readonly string[]): boolean {
  return (
    segments.length >= 3 &&
    segments.every((part, at) => (at === 0 ? /^[1-9]\d{0,2}$/.test(part) : /^\d{3}$/.test(part)))
  );
}

/** Whether the segments have the widths of scheme 90: 1.06.04.2.01.0001, with X for a placeholder. */
export function fits(segments: readonly string[]): boolean {
  const count = segments.length;
  if (count > 6 || count === 4) return false;
  for (let at = 0; at < count; at++) {
    const segment = segments[at] ?? '';
    const width = WIDTHS[at] ?? (segment.length === 4 ? 4 : 2);
    if (segment.length !== width) return false;
    const first = segment.charCodeAt(0);
    // Urusan and kewenangan count from 1; only the agency's own urusan, bidang and program have placeholders.
    if ((at === 0 || at === 3) && first === 48) return false;
    if (at >= 3 && segment.includes('X')) return false;
  }
  return true;
}

/** "1.2.3": a running number in parts, no zero in front of any. */
export function isOutline(segments: readonly string[]): boolean {
  return segments.length <= 4 && segments.every((part) => /^[1-9]\d?$/.test(part));
}

/** "06.05.2.02.02", "05.2.02.02": the urusan (and bidang) left out; the kewenangan's place tells what the rest is. */
export function levelWithoutHead(segments: readonly string[]): Level | null {
  if (segments.length < 3 || segments.length > 5) return null;
  for (const head of [['1'], ['1', '01']]) {
    const whole = [...head, ...segments];
    if (whole.length >= 5 && fits(whole)) return LEVEL_OF_LENGTH[whole.length] ?? null;
  }
  return null;
}

/** "1.06.042.01.01", "1.06.04.2.0101": segments run together; null where that does not give a code of scheme 90. */
export function missingDots(segments: readonly string[]): string[] | null {
  if (!/^[1-9X](?:\d\d)?$/.test(segments[0] ?? '')) return null;
  const mended: string[] = [];
  for (const segment of segments) {
    let rest = segment;
    while (rest !== '') {
      const width: number = WIDTHS[mended.length] ?? (mended.length === 5 ? rest.length : 0);
      if (width === 0 || rest.length < width) return null;
      mended.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
  }
  return mended.length > segments.length && fits(mended) ? mended : null;
}

/** "1.6.4.2.1.1": zeros left out; "01.06.04.2.01": one too many in front. */
export function missingZeros(segments: readonly string[]): string[] | null {
  if (segments.length < 5 || segments.length > 6) return null;
  const mended = segments.map((segment, at) => {
    if (at === 0) return segment.replace(/^0(?=\d$)/, '');
    return at === 3 ? segment : segment.padStart(2, '0');
  });
  return fits(mended) ? mended : null;
}
