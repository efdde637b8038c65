/** Points of one line of text of ten points. */
export const LINE = 13.5;

/** Lines that a text takes in a column of so many characters; words do not fill their lines. */
export function linesIn(text: string, width: number): number {
  return Math.max(1, Math.ceil((text.length * 1.04) / width));
}

/** Points of A4 lying between its margins, less what the repeated heading takes and what estimates are wrong by. */
const PAGE = 470;

/**
 * Rows with which a page begins, so that what stands behind `kept` is on one page with it; the rest breaks by itself. Heights
 * in points, as Excel will most likely give them.
 */
export function pageBreaks(heights: readonly number[], kept: number): readonly number[] {
  const tail = heights.slice(kept).reduce((sum, height) => sum + height, 0);
  let used = 0;
  for (const height of heights.slice(0, kept)) used = used + height > PAGE ? height : used + height;
  return kept > 1 && tail <= PAGE && used + tail > PAGE ? [kept] : [];
}
