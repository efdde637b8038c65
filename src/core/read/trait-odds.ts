import type { RowFeatures } from './row-features';

/** A row below a program that is a kegiatan or a sub kegiatan. */
export interface Candidate {
  readonly features: RowFeatures;
  /** What is known about it: above 0 for kegiatan, below for sub kegiatan; ±Infinity where it is certain. */
  readonly leaning: number;
}

/** Rows below one program, in order, and the program's own amounts where it has any. */
export interface Block {
  readonly rows: readonly Candidate[];
  readonly amounts: readonly (number | null)[];
}

/** Features go together (no pagu, no lokasi, no target): none counts in full. */
const TRAIT_WEIGHT = 0.6;

export type Odds = readonly (readonly number[])[];

/** Logarithm of how much likelier each value of each trait is for a kegiatan. */
export function traitOdds(blocks: readonly Block[], split: readonly (readonly boolean[])[]): Odds {
  const width = blocks[0]?.rows[0]?.features.traits.length ?? 0;
  const counts = Array.from({ length: width }, () => [[1, 1, 1] as number[], [1, 1, 1] as number[]] as const);
  const totals = [3, 3];
  blocks.forEach((block, at) => {
    block.rows.forEach((row, place) => {
      const side = split[at]?.[place] ? 0 : 1;
      totals[side] = (totals[side] ?? 0) + 1;
      row.features.traits.forEach((value, trait) => {
        const seen = counts[trait]?.[side];
        if (seen) seen[value] = (seen[value] ?? 0) + 1;
      });
    });
  });
  const [kegiatan = 3, sub = 3] = totals;
  return counts.map(([of, other]) =>
    of.map((count, value) => TRAIT_WEIGHT * Math.log((count / kegiatan) * (sub / (other[value] ?? 1)))),
  );
}

/**
 * How much better two classes of rows explain the traits than one, less what the second class costs; the odds in the
 * cut's score are taken out again, so that a table whose rows are all alike gains nothing.
 */
export function explained(blocks: readonly Block[], split: readonly (readonly boolean[])[]): number {
  const odds = traitOdds(blocks, split);
  const width = odds.length;
  let rows = 0;
  let gain = 0;
  const sides = [0, 0];
  const counts = Array.from({ length: width }, () => [
    [0, 0, 0],
    [0, 0, 0],
  ]);
  blocks.forEach((block, at) => {
    block.rows.forEach((row, place) => {
      const side = split[at]?.[place] ? 0 : 1;
      rows += 1;
      sides[side] = (sides[side] ?? 0) + 1;
      row.features.traits.forEach((value, trait) => {
        const seen = counts[trait]?.[side];
        if (seen) seen[value] = (seen[value] ?? 0) + 1;
      });
    });
  });
  for (const [of = [], other = []] of counts) {
    of.forEach((count, value) => {
      const all = count + (other[value] ?? 0);
      gain +=
        entropyGain(count, sides[0] ?? 0, all, rows) +
        entropyGain(other[value] ?? 0, sides[1] ?? 0, all, rows);
    });
  }
  return Math.max(0, TRAIT_WEIGHT * gain - 0.5 * width * Math.log(Math.max(2, rows)));
}

function entropyGain(count: number, of: number, all: number, rows: number): number {
  return count === 0 ? 0 : count * Math.log((count / of) * (rows / all));
}
