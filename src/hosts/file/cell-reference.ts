export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/**
 * "B3" → row × SHEET_COLUMNS + column, both 0-based, or null for what is no cell of a sheet. One number and no regular
 * expression: this runs for every cell of the file, a million times in a large one.
 */
export function parseCellReference(reference: string): number | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    // Lower case is as good as upper; no digit falls among them.
    const letter = (reference.charCodeAt(at) | 0x20) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === 0 || at > 3 || at === reference.length || reference.length - at > 7 || column > SHEET_COLUMNS)
    return null;
  let row = 0;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return row >= 1 && row <= SHEET_ROWS ? (row - 1) * SHEET_COLUMNS + column - 1 : null;
}
