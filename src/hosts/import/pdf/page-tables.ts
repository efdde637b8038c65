import type { PageBox } from '../imported-book';
import { contains, type Turn, uprightBox } from './geometry';
import { joinedRules } from './joined-rules';
import { type Lattice, type LatticeCell, latticesOf } from './lattice';
import { type Glyph, glyphMiddle, type PageContent } from './page-content';
import { linesOf, type TextLine } from './text-lines';

/** Why the text of a cell is not to be trusted: cut in print · over a line into a cell beside · on other text · no letters. */
export type Blemish = 'cut' | 'spilled' | 'overprinted' | 'unknown';

export interface TableCell {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly TextLine[];
  readonly box: PageBox;
  /** The same on the page as it is looked at. */
  readonly place: PageBox;
  readonly blemishes: ReadonlySet<Blemish>;
}

/** One table as it stands on one page. Rows and columns are 0-based. */
export interface PageTable {
  readonly page: number;
  readonly rows: number;
  /** Places of the columns' edges, one more than there are columns. */
  readonly xs: readonly number[];
  readonly cells: readonly TableCell[];
  readonly box: PageBox;
}

export interface PageTables {
  readonly height: number;
  readonly tables: readonly PageTable[];
  /** Lines of text outside of all tables, top to bottom. */
  readonly free: readonly TextLine[];
}

/** What has fewer cells is a frame, a letterhead, a signature. */
const FEWEST_CELLS = 4;
const EDGE = 1;

/** The tables of a page whose cells are parted by lines; null where there are more lines than can be looked at. */
export function tablesOf(page: PageContent): PageTables | null {
  const lattices = latticesOf(joinedRules(page));
  if (lattices === null) return null;
  const whole = lattices.flatMap((lattice) => tableOf(page, lattice));
  const tables = whole.filter((one) => !whole.some((other) => frames(one, other)));
  const outside = page.glyphs.filter((glyph) => !isWithin(glyph, tables));
  return { height: page.height, tables, free: partedLines(outside, tables) };
}

/** Lines of text, each parted where two tables stand side by side and nothing is written between them. */
function partedLines(glyphs: readonly Glyph[], tables: readonly PageTable[]): readonly TextLine[] {
  const gutters = tables.flatMap(({ box }) =>
    tables
      .filter(
        (other) => other.box.left > box.right && other.box.top < box.bottom && box.top < other.box.bottom,
      )
      .map((other) => ({ left: box.right, right: other.box.left })),
  );
  if (gutters.length === 0) return linesOf(glyphs);
  const heightOf = ({ y }: Glyph): number => Math.round(y);
  const crossing = gutters.map(({ left, right }) => {
    const inside = glyphs.filter(({ blank, x, advance }) => !blank && x < right && x + advance > left);
    return new Set(inside.map(heightOf));
  });
  const groups = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const sides = gutters.map(
      ({ right }, at) => crossing[at]?.has(heightOf(glyph)) !== true && glyph.x >= right,
    );
    const key = sides.join();
    const group = groups.get(key);
    if (group) group.push(glyph);
    else groups.set(key, [glyph]);
  }
  return [...groups.values()].flatMap(linesOf).sort((one, other) => one.y - other.y || one.left - other.left);
}

export function isWithin(glyph: Glyph, tables: readonly PageTable[]): boolean {
  const [x, y] = glyphMiddle(glyph);
  return tables.some(({ box }) => contains(box, { left: x, right: x, top: y, bottom: y }, EDGE));
}

/** A frame round a table, or a table within a cell of another: that with more cells is the table. */
function frames(outer: PageTable, inner: PageTable): boolean {
  return outer !== inner && contains(outer.box, inner.box, 2) && inner.cells.length > outer.cells.length;
}

function tableOf(page: PageContent, lattice: Lattice): readonly PageTable[] {
  const { xs, ys } = lattice;
  const filled = cellsWithGlyphs(page.glyphs, lattice);
  const [lastRow, lastColumn] = [ys.length - 2, xs.length - 2];
  const kept = filled.filter(({ cell, glyphs }) => {
    if (glyphs.some(({ blank }) => !blank)) return true;
    // Beside the table; or a strip that a page's end leaves of a frame, or of rows that go on overleaf.
    const isWide = cell.left === 0 && cell.right === lastColumn;
    return !cell.open && !(isWide && (cell.top === 0 || cell.bottom === lastRow));
  });
  // Lines at which no cell begins are no edges of rows or columns.
  const rows = ranks(kept.map(({ cell }) => cell.top));
  const columns = ranks(kept.map(({ cell }) => cell.left));
  if (kept.length < FEWEST_CELLS || rows.count < 2 || columns.count < 2) return [];
  const boxOfCell = ({ left, right, top, bottom }: LatticeCell): PageBox => ({
    left: xs[left] ?? 0,
    right: xs[right + 1] ?? 0,
    top: ys[top] ?? 0,
    bottom: ys[bottom + 1] ?? 0,
  });
  const back = ((4 - page.turned) % 4) as Turn;
  const cells = kept.map(({ cell, glyphs, spilled }): TableCell => {
    const box = boxOfCell(cell);
    const lines = linesOf(glyphs);
    const blemishes = new Set<Blemish>();
    if (spilled) blemishes.add('spilled');
    if (glyphs.some(isCut)) blemishes.add('cut');
    if (lines.some(({ overprinted }) => overprinted)) blemishes.add('overprinted');
    if (glyphs.some(({ text }) => text === '\ufffd')) blemishes.add('unknown');
    return {
      top: rows.of(cell.top),
      bottom: rows.of(cell.bottom),
      left: columns.of(cell.left),
      right: columns.of(cell.right),
      lines,
      box,
      place: uprightBox(box, back, page.width, page.height),
      blemishes,
    };
  });
  const right = Math.max(...cells.map(({ box }) => box.right));
  const edges = [...columns.values.map((column) => xs[column] ?? 0), right];
  return [{ page: page.page, rows: rows.count, xs: edges, cells, box: lattice.box }];
}

/** Share of a letter that must be outside of what clips it to be lost in print. */
const LOST = 0.3;

function isCut({ blank, clip, x, y, advance, size, turn }: Glyph): boolean {
  if (clip === null || blank || turn !== 0) return false;
  const shown = Math.min(clip.right, x + advance) - Math.max(clip.left, x);
  const [top, bottom] = [y - size * 0.7, y];
  const height = Math.min(clip.bottom, bottom) - Math.max(clip.top, top);
  return shown < advance * (1 - LOST) || height < (bottom - top) * (1 - LOST);
}

interface FilledCell {
  readonly cell: LatticeCell;
  readonly glyphs: Glyph[];
  spilled: boolean;
}

/** Gives every letter to its cell: to the one that clips it, else to the one most of its piece of text lies in. */
function cellsWithGlyphs(glyphs: readonly Glyph[], { xs, ys, cells, box }: Lattice): readonly FilledCell[] {
  const filled = cells.map((cell): FilledCell => ({ cell, glyphs: [], spilled: false }));
  const across = xs.length - 1;
  const owners = new Int32Array(across * (ys.length - 1)).fill(-1);
  cells.forEach(({ top, bottom, left, right }, at) => {
    for (let row = top; row <= bottom; row++) owners.fill(at, row * across + left, row * across + right + 1);
  });
  const cellAt = (x: number, y: number): FilledCell | null => {
    const [row, column] = [bandOf(ys, y), bandOf(xs, x)];
    return row < 0 || column < 0 ? null : (filled[owners[row * across + column] ?? -1] ?? null);
  };
  const clipping = ({ clip }: Glyph): FilledCell | null => {
    const found = clip && cellAt((clip.left + clip.right) / 2, (clip.top + clip.bottom) / 2);
    if (!clip || !found) return null;
    const { top, bottom, left, right } = found.cell;
    const cellBox = {
      left: xs[left] ?? 0,
      right: xs[right + 1] ?? 0,
      top: ys[top] ?? 0,
      bottom: ys[bottom + 1] ?? 0,
    };
    return contains(cellBox, clip, CLIP_GRACE) ? found : null;
  };
  for (const piece of piecesOf(glyphs.filter((glyph) => near(glyph, box)))) {
    const votes = new Map<FilledCell, number>();
    for (const glyph of piece) {
      const owner = clipping(glyph) ?? cellAt(...glyphMiddle(glyph));
      if (owner) votes.set(owner, (votes.get(owner) ?? 0) + 1);
    }
    const [most] = [...votes].sort(([, one], [, other]) => other - one);
    if (!most) continue;
    const [owner] = most;
    owner.glyphs.push(...piece);
    if (votes.size > 1) for (const cell of votes.keys()) cell.spilled = true;
  }
  return filled;
}

const CLIP_GRACE = 4;

function near(glyph: Glyph, box: PageBox): boolean {
  const [x, y] = glyphMiddle(glyph);
  return contains(box, { left: x, right: x, top: y, bottom: y }, glyph.size + glyph.advance);
}

/** Share of the size up to which letters that one operation draws are of one piece. */
const PIECE_GAP = 0.3;

/** Letters that were drawn together without a gap: nothing between two cells was meant among them. */
function piecesOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const pieces: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const piece = pieces[pieces.length - 1];
    const goesOn =
      last?.run === glyph.run &&
      !glyph.blank &&
      !last.blank &&
      distance(last, glyph) <= last.advance + glyph.size * PIECE_GAP;
    if (piece && goesOn) piece.push(glyph);
    else pieces.push([glyph]);
    last = glyph;
  }
  return pieces;
}

function distance(one: Glyph, other: Glyph): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

/** The band between two neighbouring edges that holds a value; -1 outside. */
function bandOf(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length - 1];
  if (value < (edges[low] ?? Infinity) || value > (edges[high] ?? -Infinity)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** Numbers the values that occur; a value that does not is counted to the last before it. */
function ranks(values: readonly number[]): {
  readonly count: number;
  readonly values: readonly number[];
  of(value: number): number;
} {
  const sorted = [...new Set(values)].sort((one, other) => one - other);
  const rank = new Map<number, number>();
  let at = -1;
  for (let value = 0; value <= (sorted[sorted.length - 1] ?? -1); value++) {
    if (sorted[at + 1] === value) at += 1;
    rank.set(value, at);
  }
  return { count: sorted.length, values: sorted, of: (value) => rank.get(value) ?? sorted.length - 1 };
}
