/**
 * How many rows to ask Excel for at once. Excel on the web refuses answers over 5 MB, and nobody knows beforehand how
 * long the texts are: so a cautious first block, then as much as the rows so far say will fit.
 */

/** What a block should weigh: well under the limit, as rows differ. */
const TARGET_BYTES = 4_300_000;

/** The first block must fit even where cells are three times what is usual. */
const FIRST_BYTES = 1_500_000;

/** JSON of value, formula and format of a usual cell of a planning table. */
export const USUAL_CELL_BYTES = 60;

/** Excel gives null for blocks over five million cells. */
const MOST_CELLS = 4_000_000;

export function firstBlockRows(columns: number): number {
  return Math.max(1, Math.floor(FIRST_BYTES / (columns * USUAL_CELL_BYTES)));
}

/** `bytesPerRow` of what has been read lately. */
export function nextBlockRows(columns: number, bytesPerRow: number): number {
  const byBytes = Math.floor(TARGET_BYTES / Math.max(bytesPerRow, 1));
  return Math.max(1, Math.min(byBytes, Math.floor(MOST_CELLS / columns)));
}

/** Of many rows only some are weighed: they are to tell what the next ones weigh. */
const WEIGHED = 400;

/** As `jsonBytes`, by a sample spread evenly over the rows. */
export function roughBytes(rows: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / WEIGHED));
  const sample = rows.filter((_, at) => at % step === 0);
  return (jsonBytes(sample) / Math.max(1, sample.length)) * rows.length;
}

/** Bytes of an array of rows as JSON in UTF-8, near enough to size the next block by. */
export function jsonBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of rows) {
    bytes += 2;
    for (const cell of row) bytes += 1 + cellBytes(cell);
  }
  return bytes;
}

function cellBytes(cell: unknown): number {
  if (typeof cell === 'number') return String(cell).length;
  if (typeof cell !== 'string') return 5;
  let bytes = cell.length + 2;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code > 0x7e || code === 0x22 || code === 0x5c || code < 0x20) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}
