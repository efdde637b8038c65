import type { Level } from '../layouts/layout';
import type { RawRow } from './raw-rows';
import { depthOf } from './plan-level';
import { isUnder } from './kode-relation';
import { PlacedRow } from './placed-row';

interface Tree {
  readonly rows: readonly PlacedRow[];
  readonly roots: readonly PlacedRow[];
  readonly totals: readonly PlacedRow[];
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Hangs every row where it belongs: levels by depth, what continues or splits a row under that row; rows that are
 * `lifted`, by their place, under what stands over that row's parent.
 */
export function growTree(raw: readonly RawRow[], lifted: ReadonlySet<number> = NONE): Tree {
  if (standsOnItsHead(raw)) return growUpwards(raw);
  const rows: PlacedRow[] = [];
  const roots: PlacedRow[] = [];
  const totals: PlacedRow[] = [];
  let path: PlacedRow[] = [];
  let last: PlacedRow | null = null;
  for (const source of raw) {
    const level: Level = source.level ?? 'indikator-lanjutan';
    const depth = depthOf(level);
    // A new year begins the plan anew.
    if (level === 'tahun') {
      path = [];
      last = null;
    }
    while (depth >= 0 && path.length > 0 && depthOf(path[path.length - 1]?.level ?? null) >= depth)
      path.pop();
    const parent: PlacedRow | null =
      depth >= 0 ? (path.at(-1) ?? null) : owner(level, lifted.has(rows.length) ? overParent(last) : last);
    const row: PlacedRow = new PlacedRow(rows.length, source, level, parent);
    rows.push(row);
    hang(row, roots, totals);
    if (depth >= 0) path.push(row);
    if (depth >= 0 || level === 'indikator' || level === 'sasaran') last = row;
  }
  return { rows, roots, totals };
}

/** Children that stand above their parents in so many cases, and never below. */
const UPSIDE_DOWN = 3;

/** Whether every parent is written below its children, by what the codes say. */
function standsOnItsHead(raw: readonly RawRow[]): boolean {
  let above = 0;
  let last: RawRow | null = null;
  for (const row of raw) {
    const depth = depthOf(row.level);
    if (row.level === 'indikator-lanjutan' || row.level === 'belanja' || row.level === 'tahun') return false;
    if (depth < 0) continue;
    if (!row.kode) return false;
    if (last?.kode) {
      if (isUnder(row.kode, last.kode) === true && depth > depthOf(last.level)) return false;
      if (isUnder(last.kode, row.kode) === true && depth < depthOf(last.level)) above++;
    }
    last = row;
  }
  return above >= UPSIDE_DOWN;
}

/** The tree of a table written from the bottom up. */
function growUpwards(raw: readonly RawRow[]): Tree {
  const rows: PlacedRow[] = [];
  const path: PlacedRow[] = [];
  const roots: PlacedRow[] = [];
  const totals: PlacedRow[] = [];
  for (let at = raw.length - 1; at >= 0; at--) {
    const source = raw[at];
    if (!source) continue;
    const level: Level = source.level ?? 'indikator-lanjutan';
    const depth = depthOf(level);
    while (depth >= 0 && path.length > 0 && depthOf(path[path.length - 1]?.level ?? null) >= depth)
      path.pop();
    const row = new PlacedRow(at, source, level, depth >= 0 ? (path.at(-1) ?? null) : null);
    rows.push(row);
    hang(row, roots, totals);
    if (depth >= 0) path.push(row);
  }
  for (const row of rows) if (row.children.length > 1) row.children = [...row.children].reverse();
  return { rows: rows.reverse(), roots: roots.reverse(), totals: totals.reverse() };
}

function overParent(row: PlacedRow | null): PlacedRow | null {
  const parent = row?.parent ?? null;
  return parent?.parent ?? parent ?? row;
}

function owner(level: Level, last: PlacedRow | null): PlacedRow | null {
  return level === 'indikator-lanjutan' || level === 'teks-lanjutan' || level === 'belanja' ? last : null;
}

function hang(row: PlacedRow, roots: PlacedRow[], totals: PlacedRow[]): void {
  const { level, parent } = row;
  if (level === 'total') totals.push(row);
  else if (depthOf(level) >= 0) {
    if (parent) parent.adopt('children', row);
    else roots.push(row);
  } else if (parent && level === 'indikator-lanjutan') parent.adopt('lanjutan', row);
  else if (parent && level === 'belanja') parent.adopt('belanja', row);
}
