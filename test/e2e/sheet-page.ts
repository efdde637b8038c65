import type { Locator, Page } from 'playwright-core';
import { cellAddress } from '../../src/core/grid/a1';
import { formatAt, valueAt, type CellGrid, type GridRange } from '../../src/core/grid/cell-grid';
import { shownValue } from '../../src/workbench/sheet/model/number-look';

/** A cell as it stands in the page; row and column are 0-based. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly mark: string | null;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export const gridOf = (page: Page): Locator => page.getByRole('grid');
export const addressOf = (page: Page): Locator => page.getByLabel('Alamat sel', { exact: true });
export const contentOf = (page: Page): Locator => page.getByLabel('Isi sel', { exact: true });

/** All cells that are drawn, but for those drawn a second time where something is frozen. */
export function seenCells(page: Page): Promise<readonly SeenCell[]> {
  return gridOf(page).evaluate((grid) =>
    [...grid.querySelectorAll<HTMLElement>('[role="row"] [role="gridcell"]')].map((cell) => {
      const number = (name: string, otherwise: number): number =>
        Number(cell.getAttribute(name) ?? otherwise);
      const { width, height } = cell.getBoundingClientRect();
      return {
        row: Number(cell.closest('[role="row"]')?.getAttribute('aria-rowindex')) - 2,
        column: number('aria-colindex', 0) - 2,
        text: (cell.querySelector('[data-part="text"]')?.textContent ?? '').trim(),
        mark: cell.querySelector('[data-mark]')?.getAttribute('data-mark') ?? null,
        rowSpan: number('aria-rowspan', 1),
        columnSpan: number('aria-colspan', 1),
        width,
        height,
      };
    }),
  );
}

/** Where what is drawn differs from the sheet; nothing where all is as it should be. */
export function differences(cells: readonly SeenCell[], grid: CellGrid): readonly string[] {
  const merges = new Map(grid.merges.map((merge) => [`${String(merge.top)},${String(merge.left)}`, merge]));
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    const place = `${String(cell.row)},${String(cell.column)}`;
    const at = cellAddress(cell.row, cell.column);
    if (seen.has(place)) return [`${at} stands there twice`];
    seen.add(place);
    return [...wrongText(cell, at, grid), ...wrongSpan(cell, at, merges.get(place), grid)];
  });
}

function wrongText(cell: SeenCell, at: string, grid: CellGrid): readonly string[] {
  const value = valueAt(grid, cell.row, cell.column);
  const format = formatAt(grid, cell.row, cell.column);
  const expected = shownValue(value, format).text.trim();
  if (cell.text === expected) return [];
  // A figure may be too wide for its cell; one without a format loses decimals first.
  const shortened = format === null && expected.startsWith(cell.text.replace(/\d$/, ''));
  const fits = typeof value === 'number' && (/^#+$/.test(cell.text) || shortened);
  return fits ? [] : [`${at} shows «${cell.text}» and not «${expected}»`];
}

function wrongSpan(
  cell: SeenCell,
  at: string,
  merge: GridRange | undefined,
  grid: CellGrid,
): readonly string[] {
  const rows = merge ? merge.bottom - merge.top + 1 : 1;
  const columns = merge ? merge.right - merge.left + 1 : 1;
  if (cell.rowSpan !== rows || cell.columnSpan !== columns)
    return [`${at} spans otherwise than it is merged`];
  const inside = grid.merges.some(
    (one) =>
      one !== merge &&
      one.top <= cell.row &&
      cell.row <= one.bottom &&
      one.left <= cell.column &&
      cell.column <= one.right,
  );
  return inside ? [`${at} is drawn though it lies in a merged area`] : [];
}

/** Scrolls and waits until the lines there are drawn: the first row in sight has come. */
export async function scrollTo(page: Page, top: number, left = 0): Promise<void> {
  await gridOf(page).evaluate(
    (grid, place) =>
      new Promise<void>((done) => {
        [grid.scrollTop, grid.scrollLeft] = place;
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
    [top, left] as const,
  );
}

/** Places of scrolling from the beginning to the end of the sheet, a view apart but for `most` at most. */
export async function stops(page: Page, most: number): Promise<readonly number[]> {
  const { all, view } = await gridOf(page).evaluate((grid) => ({
    all: grid.scrollHeight,
    view: grid.clientHeight,
  }));
  const count = Math.min(most, Math.ceil(all / view));
  return Array.from({ length: count }, (_, at) => Math.round((at * (all - view)) / Math.max(1, count - 1)));
}
