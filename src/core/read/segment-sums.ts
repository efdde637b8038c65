/** A sum that fits, one of a single amount (which may be chance), and one that does not. */
export const SUM = 4;
const SUM_OF_ONE = 2;
export const NO_SUM = -1.5;
/** Amounts that were reckoned have sen, and their sum is rounded. */
const HALF_RUPIAH = 0.5;

export interface SegmentSums {
  add(amounts: readonly (number | null)[]): void;
  score(subs: number): number;
}

/** Sums of the sub kegiatan, column by column, against what the kegiatan states. */
export function segmentSums(stated: readonly (number | null)[]): SegmentSums {
  const sums = stated.map(() => 0);
  const seen = stated.map(() => 0);
  return {
    add(amounts) {
      for (let at = 0; at < amounts.length; at++) {
        const amount = amounts[at] ?? null;
        if (amount === null) continue;
        sums[at] = (sums[at] ?? 0) + amount;
        seen[at] = (seen[at] ?? 0) + 1;
      }
    },
    score(subs) {
      if (subs === 0) return 0;
      let score = 0;
      for (let at = 0; at < stated.length; at++) {
        const own = stated[at] ?? null;
        if (own === null || seen[at] === 0) continue;
        if (Math.abs(own - (sums[at] ?? 0)) >= HALF_RUPIAH) score += NO_SUM;
        else if (own > 0) score += seen[at] === 1 ? SUM_OF_ONE : SUM;
      }
      // Columns repeat each other (both sides of T-C.31): the second says less.
      return score / Math.max(1, stated.length / 1.5);
    },
  };
}
