import { type CellGrid, isBlank } from '../grid/cell-grid';
import type { Candidate } from './best-layout';
import { standsAlone } from './best-layout';
import { filledCells, isFoot } from './data-rows';
import type { HeadingBlock } from './heading-block';
import type { HeadingColumn } from './heading-column';
import { readHeadingColumns } from './heading-columns';
import { range } from './table-columns';
import { type Title, titleAbove, titleLikeness } from './title';
import { plainWords } from './words';
import { weights } from './weights';

/** Where the next table's title (or heading) begins; headings printed again at a page break do not count. */
export function nextTableTop(
  grid: CellGrid,
  blocks: readonly HeadingBlock[],
  at: number,
  found: Candidate,
): number {
  const own = new Set(found.headings.flatMap((heading) => heading.whole.map(plainWords)));
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (!block) continue;
    const headings = readHeadingColumns(grid, block);
    const keys = headingKeys(headings);
    const shared = [...keys].filter((key) => own.has(key)).length;
    const title = ownTitle(grid, titleAbove(grid, block.top, found.block.dataTop));
    const titled =
      title.lines.some((line) => /^\s*(?:tabel|formulir)\b/i.test(line) && !/lanjut/i.test(line)) ||
      titleLikeness(title, found.match.layout) > weights.title.begins;
    // Printed again, or a piece of it that empty rows tore off: nothing in it that the own heading has not.
    const alike =
      shared === keys.size ||
      (shared >= Math.max(2, keys.size * weights.title.sameHeadings) &&
        headings.length >= found.headings.length * weights.title.sameColumns);
    if (alike && isNextPage(grid, block, title, found)) continue;
    const apart = (grid.values[block.top - 1] ?? []).every((value) => value === null || value === '');
    if (!titled && (alike || (!apart && !standsAlone(grid, block)))) continue;
    return title.rows && (titled || touches(grid, title.rows[0], block.top)) ? title.rows[0] : block.top;
  }
  return grid.values.length;
}

/**
 * The title without last rows of the table above, which fill a few cells as well: they stand above an empty row, and
 * below it a title begins that is one text.
 */
function ownTitle(grid: CellGrid, title: Title): Title {
  if (!title.rows) return title;
  const [top, last] = title.rows;
  const cellsIn = (row: number): number => filledCells(grid.values[row], 0, grid.values[row]?.length ?? 0);
  const rows = range(top, last).filter((row) => cellsIn(row) > 0);
  const begins = rows.findLastIndex((row, at) => {
    const above = rows[at - 1] ?? row;
    return cellsIn(row) === 1 && above < row - 1 && cellsIn(above) > 1;
  });
  if (begins < 0) return title;
  const lines = title.lines.slice(begins);
  return { rows: [rows[begins] ?? top, last], text: lines.join(' '), lines };
}

/** The same title over the same heading, on rows that go on: a page of the table, not the table once more. */
function isNextPage(grid: CellGrid, block: HeadingBlock, title: Title, found: Candidate): boolean {
  if (!title.rows || title.text !== found.title.text) return false;
  const before = grid.values
    .slice(found.block.dataTop, title.rows[0])
    .findLast((cells) => cells.some((value) => !isBlank(value)));
  const row = (at: number): string => JSON.stringify(grid.values[at] ?? []);
  return before !== undefined && !isFoot(before) && row(block.dataTop) !== row(found.block.dataTop);
}

/** A title belongs to the heading below it when an empty row (or nothing) stands above it. */
function touches(grid: CellGrid, titleTop: number, headingTop: number): boolean {
  return (
    headingTop - titleTop <= weights.title.rowsAbove &&
    !(grid.values[titleTop - 1] ?? []).some((value) => value !== null && value !== '')
  );
}

function headingKeys(headings: readonly HeadingColumn[]): Set<string> {
  return new Set(headings.map((heading) => plainWords(heading.whole[heading.whole.length - 1] ?? '')));
}
