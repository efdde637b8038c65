import type { PageBox } from '../imported-book';
import type { Rule, RuledLines } from './page-content';

/** Rows and columns of a lattice, 0-based and inclusive. */
export interface LatticeCell {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** A side of it is not drawn, and it lies at the edge: perhaps no cell, but what is beside a table. */
  readonly open: boolean;
}

/** One group of lines that touch: the places of its columns and rows, one more than there are, and its cells. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
  readonly box: PageBox;
}

/** Lines that end so far from another still touch it. Points. */
const TOUCH = 3;
/** How far lines of the other direction may reach beyond the last one before a side counts as not drawn. */
const OVERHANG = 7;
/** Share of a unit cell's side that a line must cover to be a wall. */
const WALL = 0.6;
const MOST_PAIRS = 20_000_000;
const MOST_UNITS = 400_000;

/** The lattices of a page, top to bottom; null where there are too many lines to look at. */
export function latticesOf({ horizontal, vertical }: RuledLines): readonly Lattice[] | null {
  if (horizontal.length * vertical.length > MOST_PAIRS) return null;
  const groups = createGroups(horizontal.length + vertical.length);
  horizontal.forEach((across, h) => {
    vertical.forEach((down, v) => {
      if (touches(across, down.at) && touches(down, across.at)) groups.unite(h, horizontal.length + v);
    });
  });
  const byGroup = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const memberOf = (line: number): { horizontal: Rule[]; vertical: Rule[] } => {
    const key = groups.find(line);
    const known = byGroup.get(key) ?? { horizontal: [], vertical: [] };
    byGroup.set(key, known);
    return known;
  };
  horizontal.forEach((rule, h) => memberOf(h).horizontal.push(rule));
  vertical.forEach((rule, v) => memberOf(horizontal.length + v).vertical.push(rule));
  const found: Lattice[] = [];
  for (const lines of byGroup.values()) {
    if (lines.horizontal.length < 2 && lines.vertical.length < 2) continue;
    const lattice = latticeOf(lines);
    if (lattice === null) return null;
    if (lattice.cells.length > 0) found.push(lattice);
  }
  return found.sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
}

function touches({ from, to }: Rule, at: number): boolean {
  return at >= from - TOUCH && at <= to + TOUCH;
}

/** Cells are what no wall parts: unit cells between neighbouring lines, united where the line between them is missing. */
function latticeOf({ horizontal, vertical }: RuledLines): Lattice | null {
  const columns = edges(vertical, horizontal);
  const rows = edges(horizontal, vertical);
  const [across, down] = [columns.places.length - 1, rows.places.length - 1];
  if (across < 1 || down < 1)
    return { xs: [], ys: [], cells: [], box: { left: 0, top: 0, right: 0, bottom: 0 } };
  if (across * down > MOST_UNITS) return null;
  const isWallLeft = wallsOf(vertical, columns, rows.places);
  const isWallAbove = wallsOf(horizontal, rows, columns.places);
  const groups = createGroups(across * down);
  const leaking: number[] = [];
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const unit = row * across + column;
      if (column + 1 < across && !isWallLeft(column + 1, row)) groups.unite(unit, unit + 1);
      if (row + 1 < down && !isWallAbove(row + 1, column)) groups.unite(unit, unit + across);
      const leaks =
        (column === 0 && !isWallLeft(0, row)) ||
        (column === across - 1 && !isWallLeft(across, row)) ||
        (row === 0 && !isWallAbove(0, column)) ||
        (row === down - 1 && !isWallAbove(down, column));
      if (leaks) leaking.push(unit);
    }
  }
  const outside = new Set(leaking.map(groups.find));
  const members = new Map<number, number[]>();
  for (let unit = 0; unit < across * down; unit++) {
    const key = groups.find(unit);
    const known = members.get(key);
    if (known) known.push(unit);
    else members.set(key, [unit]);
  }
  const cells = [...members].flatMap(([key, units]) => rectangles(units, across, outside.has(key)));
  const [xs, ys] = [columns.places, rows.places];
  const box = { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs[across] ?? 0, bottom: ys[down] ?? 0 };
  return { xs, ys, cells, box };
}

interface Edges {
  readonly places: readonly number[];
  /** The first or last is no line but where the lines of the other direction end: a table without that side. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

function edges(lines: readonly Rule[], others: readonly Rule[]): Edges {
  const places = clustered(lines.map(({ at }) => at));
  const start = Math.min(...others.map(({ from }) => from), ...places);
  const end = Math.max(...others.map(({ to }) => to), ...places);
  const openStart = (places[0] ?? Infinity) - start > OVERHANG;
  const openEnd = end - (places[places.length - 1] ?? -Infinity) > OVERHANG;
  return {
    places: [...(openStart ? [start] : []), ...places, ...(openEnd ? [end] : [])],
    openStart,
    openEnd,
  };
}

function clustered(values: readonly number[]): readonly number[] {
  const clusters: number[][] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    const cluster = clusters[clusters.length - 1];
    if (cluster && value - (cluster[0] ?? 0) <= TOUCH) cluster.push(value);
    else clusters.push([value]);
  }
  return clusters.map((cluster) => cluster.reduce((sum, value) => sum + value, 0) / cluster.length);
}

/** Whether a line at that place parts the cells on both sides, along the unit cell of that number. */
function wallsOf(
  lines: readonly Rule[],
  { places, openStart, openEnd }: Edges,
  crossing: readonly number[],
): (place: number, unit: number) => boolean {
  const at: Rule[][] = places.map(() => []);
  for (const line of lines) at[nearest(places, line.at)]?.push(line);
  return (place, unit) => {
    if ((place === 0 && openStart) || (place === places.length - 1 && openEnd)) return true;
    const [from, to] = [crossing[unit] ?? 0, crossing[unit + 1] ?? 0];
    return (at[place] ?? []).some(
      (line) => Math.min(to, line.to) - Math.max(from, line.from) > (to - from) * WALL,
    );
  };
}

/** The place of the nearest value. */
export function nearest(values: readonly number[], wanted: number): number {
  let best = 0;
  values.forEach((value, place) => {
    if (Math.abs(value - wanted) < Math.abs((values[best] ?? Infinity) - wanted)) best = place;
  });
  return best;
}

/** A group as one cell; one that is no rectangle as its runs of a row, put together downwards where they are as wide. */
function rectangles(units: readonly number[], across: number, open: boolean): readonly LatticeCell[] {
  const rowOf = (unit: number): number => Math.floor(unit / across);
  const [top, bottom] = [rowOf(units[0] ?? 0), rowOf(units[units.length - 1] ?? 0)];
  const columns = units.map((unit) => unit % across);
  const [left, right] = [columns.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.max(a, b))];
  if ((bottom - top + 1) * (right - left + 1) === units.length) return [{ top, bottom, left, right, open }];
  const runs: { top: number; bottom: number; left: number; right: number; open: boolean }[] = [];
  let last: (typeof runs)[number] | undefined;
  for (const unit of units) {
    const [row, column] = [rowOf(unit), unit % across];
    if (last?.top === row && last.right === column - 1) last.right = column;
    else {
      last = { top: row, bottom: row, left: column, right: column, open };
      runs.push(last);
    }
  }
  const whole: typeof runs = [];
  const lowest = new Map<string, (typeof runs)[number]>();
  for (const run of runs) {
    const key = `${String(run.left)}-${String(run.right)}`;
    const above = lowest.get(key);
    if (above?.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      whole.push(run);
      lowest.set(key, run);
    }
  }
  return whole;
}

interface Groups {
  find(member: number): number;
  unite(one: number, other: number): void;
}

function createGroups(size: number): Groups {
  const parents = Int32Array.from({ length: size }, (_, member) => member);
  const find = (member: number): number => {
    let at = member;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent;
      at = parents[at] ?? at;
    }
    return at;
  };
  return {
    find,
    unite: (one, other) => {
      parents[find(one)] = find(other);
    },
  };
}
