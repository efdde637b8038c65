import type { PageContent } from './page-content';
import { isWithin, type PageTable, type PageTables } from './page-tables';

/** Share of the size that parts two columns; blanks of a justified line stay below it. */
const COLUMN_GAP = 1.2;
/** So many lines of so many pieces are a table. */
const FEWEST_LINES = 4;
const FEWEST_PIECES = 3;
const LEADERS = /\.{4,}|…{2,}|_{4,}/;

/**
 * Whether text outside of the tables stands in columns all the same: a table without lines, whose columns nobody can be
 * sure of. It is refused and told.
 */
export function hasUnruledTable(page: PageContent, { tables, free }: PageTables): boolean {
  const lines = new Map<number, { left: number; right: number; size: number }[]>();
  for (const glyph of page.glyphs) {
    if (glyph.blank || glyph.turn !== 0 || isWithin(glyph, tables)) continue;
    const key = Math.round(glyph.y);
    const line = lines.get(key) ?? [];
    line.push({ left: glyph.x, right: glyph.x + glyph.advance, size: glyph.size });
    lines.set(key, line);
  }
  const leaders = new Set(free.filter(({ text }) => LEADERS.test(text)).map(({ y }) => Math.round(y)));
  const inColumns = [...lines].filter(([y, line]) => !leaders.has(y) && piecesOf(line) >= FEWEST_PIECES);
  return inColumns.length >= FEWEST_LINES;
}

function piecesOf(line: { left: number; right: number; size: number }[]): number {
  let pieces = 0;
  let end = -Infinity;
  for (const { left, right, size } of line.sort((one, other) => one.left - other.left)) {
    if (left - end > size * COLUMN_GAP) pieces += 1;
    end = Math.max(end, right);
  }
  return pieces;
}

/** Share of the size within which lines of two cells are at one height. */
const SAME_HEIGHT = 0.3;
const FIGURES = /^\(?-?(?:rp\.?\s*)?[\d.,]+\)?%?$/i;

/**
 * Whether the rows of a table run together, as no line parts them: in one row, two columns or more hold three figures or
 * more, one beneath the other at the same heights.
 */
export function rowsRunTogether({ cells }: PageTable): boolean {
  const stacked = cells.filter(
    ({ lines }) => lines.length >= 3 && lines.filter(({ text }) => FIGURES.test(text)).length >= 3,
  );
  return stacked.some((one) =>
    stacked.some(
      (other) =>
        other !== one &&
        other.top === one.top &&
        one.lines.filter((line) =>
          other.lines.some(
            ({ y, text }) => FIGURES.test(text) && Math.abs(y - line.y) < line.size * SAME_HEIGHT,
          ),
        ).length >= 3,
    ),
  );
}

/** Points by which a column's edge may stand elsewhere on the next page. */
const DRIFT = 4;

/** Whether one goes on with the other: what is refused on one page is not taken on the next, where it has one row. */
export function hasSameColumns(one: PageTable, other: PageTable): boolean {
  return (
    one.xs.length === other.xs.length && one.xs.every((x, at) => Math.abs(x - (other.xs[at] ?? 0)) <= DRIFT)
  );
}
