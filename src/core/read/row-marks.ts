import { KEGIATAN, PROGRAM, SUBKEGIATAN } from './plan-level';
import type { RawRow } from './raw-rows';
import { isCapitals, numberShape } from './row-words';

/** What a word in front of a name weighs. */
export const WORD = 0.9;
/** A mark whose rows are nearly all of one level says more than a code that two levels share. */
const PURE = 0.9;
const CLEAR = 1.05;
const NESTED = 1;

/** How rows are marked: by a code of so many segments, or a number of such a kind in such a column. */
export type Mark = string;

/** A name in capitals alone in its row heads an urusan. */
export function isHeading(row: RawRow): boolean {
  return row.values === 0 && row.indikator === '' && row.filled <= 2 && isCapitals(row.nama);
}

export function codeMark(row: RawRow, official: boolean): Mark {
  const kode = row.kode;
  if (!kode || kode.broken === 'ribuan') return '';
  if (kode.scheme === '90' && (official || kode.segments.length >= 5)) return '';
  return `k${String(kode.segments.length)}`;
}

export const NO_MARKS: readonly Mark[] = [];

/** Where a number may stand: in the code's column, its own, a cell before the name, before the name in its cell. */
type NumberPlace = 'q' | 'o' | 'c' | 'n';

/** Nearly all numbers are of digits, and most rows have one at most. */
const DIGITS: Readonly<Record<NumberPlace, readonly Mark[]>> = { q: ['q1'], o: ['o1'], c: ['c1'], n: ['n1'] };

export function marksOfNumbers(row: RawRow): readonly Mark[] {
  const marks = withMark(NO_MARKS, 'q', row.kodeNumber);
  return withMark(withMark(withMark(marks, 'o', row.ownNumber), 'c', row.cellNumber), 'n', row.nameNumber);
}

function withMark(marks: readonly Mark[], place: NumberPlace, number: string): readonly Mark[] {
  if (number === '') return marks;
  const shape = numberShape(number);
  const own = shape === '1' ? DIGITS[place] : [place + shape];
  return marks === NO_MARKS ? own : [...marks, ...own];
}

export interface Tally {
  readonly mark: Mark;
  rows: number;
  anchored: number;
  readonly counts: number[];
  level: number;
  weight: number;
  below: boolean;
}

/** Counts, for every mark, the levels of its rows that are known by other means (`anchors`: a depth, or -1). */
export function tally(
  rows: readonly RawRow[],
  anchors: Int8Array,
  marksOf: (row: RawRow, at: number) => readonly Mark[],
): Map<Mark, Tally> {
  const tallies = new Map<Mark, Tally>();
  let found: Tally | undefined;
  rows.forEach((row, at) => {
    for (const mark of marksOf(row, at)) {
      // Rows of one mark come in runs.
      if (found?.mark !== mark) found = tallies.get(mark);
      if (!found) {
        found = { mark, rows: 0, anchored: 0, counts: [0, 0, 0, 0, 0], level: -1, weight: 0, below: false };
        tallies.set(mark, found);
      }
      found.rows += 1;
      const anchor = anchors[at] ?? -1;
      if (anchor < 0) continue;
      found.anchored += 1;
      found.counts[anchor] = (found.counts[anchor] ?? 0) + 1;
    }
  });
  for (const one of tallies.values()) {
    const most = Math.max(...one.counts);
    if (one.anchored === 0 || most < 0.6 * one.anchored || one.anchored < 0.3 * one.rows) continue;
    one.level = one.counts.indexOf(most);
    one.weight = most >= PURE * one.anchored ? CLEAR : most / one.anchored;
  }
  return tallies;
}

/** Codes of other schemes say their level by their length, against the lengths that words have named. */
export function nestCodes(tallies: ReadonlyMap<Mark, Tally>, rows: number): void {
  const sorted = [...tallies.values()]
    .filter((found) => found.level >= 0 || found.rows >= Math.max(2, 0.08 * rows))
    .sort((a, b) => Number(a.mark.slice(1)) - Number(b.mark.slice(1)));
  const named = sorted.findIndex((found) => found.level >= 0);
  const lowest = sorted.length - 1;
  sorted.forEach((found, at) => {
    if (found.level >= 0) return;
    // Before Permendagri 90 the kegiatan is the lowest level.
    const level = named < 0 ? KEGIATAN - (lowest - at) : (sorted[named]?.level ?? PROGRAM) + at - named;
    const above = sorted[at - 1];
    found.level = Math.max(
      0,
      Math.min(level, above && above.level >= PROGRAM ? above.level + 1 : SUBKEGIATAN),
    );
    found.weight = NESTED;
  });
}

/**
 * Numbers that no word or code explains: letters stand outside digits, Roman numbers outside letters, and what is inside
 * a program is below it.
 */
export function nestNumbers(
  tallies: ReadonlyMap<Mark, Tally>,
  rows: readonly RawRow[],
  anchors: Int8Array,
): void {
  const all = [...tallies.values()];
  const known = all.filter((found) => found.level >= 0);
  const hasPrograms = anchors.includes(PROGRAM);
  // "I" alone may be the ninth letter.
  const roman = rows.some((row) =>
    [row.nameNumber, row.cellNumber, row.ownNumber, row.kodeNumber].includes('II'),
  );
  for (const found of all) {
    if (found.level >= 0 || found.rows < 2) continue;
    const shape = found.mark.slice(1);
    const letters = shape === 'A' || shape === 'I';
    const beside = (other: string): Tally | undefined =>
      all.find(({ mark }) => mark === found.mark.charAt(0) + other);
    const digits = beside('1');
    const outside = roman && beside('I')?.level === PROGRAM;
    if (shape === 'A' && outside) {
      found.level = KEGIATAN;
      found.weight = 1;
    } else if (shape === '1' && outside && beside('A')) {
      found.level = SUBKEGIATAN;
      found.weight = 1;
    } else if (letters && digits && (digits.level < 0 || digits.level > PROGRAM)) {
      found.level = PROGRAM;
      found.weight = 1;
    } else if (!hasPrograms && known.length === 0 && !letters && isOutermost(found, rows)) {
      found.level = PROGRAM;
      found.weight = WORD;
    } else {
      found.below =
        hasPrograms || all.some((other) => other !== found && other.level === PROGRAM) || !letters;
    }
  }
}

/** The first row below the headings has such a number, and many rows have none. */
function isOutermost(found: Tally, rows: readonly RawRow[]): boolean {
  const first = rows.find((row) => !isHeading(row));
  const bare = rows.filter((row) => marksOfNumbers(row).length === 0).length;
  return first !== undefined && marksOfNumbers(first).includes(found.mark) && bare >= 0.3 * rows.length;
}
