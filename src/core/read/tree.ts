import type { Level } from '../layouts/layout';
import type { RawRow } from './raw-rows';
import { depthOf } from './plan-level';
import type { TableRow } from './read-table';

interface Tree {
  readonly rows: readonly TableRow[];
  readonly roots: readonly TableRow[];
  readonly totals: readonly TableRow[];
}

/** A row while the tree still grows. */
interface GrowingRow extends TableRow {
  readonly parent: GrowingRow | null;
  children: readonly GrowingRow[];
  lanjutan: readonly GrowingRow[];
  belanja: readonly GrowingRow[];
}

// Most rows hang nothing under themselves: they share one empty list until something is added.
const NONE: readonly GrowingRow[] = Object.freeze([]);

function grown(list: readonly GrowingRow[], row: GrowingRow): readonly GrowingRow[] {
  if (list === NONE) return [row];
  (list as GrowingRow[]).push(row);
  return list;
}

/** Hangs every row where it belongs: levels by depth, what continues or splits a row under that row. */
export function growTree(raw: readonly RawRow[]): Tree {
  const rows: GrowingRow[] = [];
  const roots: GrowingRow[] = [];
  const totals: GrowingRow[] = [];
  let path: GrowingRow[] = [];
  let last: GrowingRow | null = null;
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
    const row = growing(source, level, rows.length, depth >= 0 ? (path.at(-1) ?? null) : owner(level, last));
    rows.push(row);
    hang(row, roots, totals);
    if (depth >= 0) path.push(row);
    if (depth >= 0 || level === 'indikator' || level === 'sasaran') last = row;
  }
  return { rows, roots, totals };
}

function growing(source: RawRow, level: Level, index: number, parent: GrowingRow | null): GrowingRow {
  const { row, kodeText, kode, nama } = source;
  const nomor = source.nameNumber || source.cellNumber || source.ownNumber || source.kodeNumber;
  return {
    index,
    row,
    level,
    kodeText,
    kode,
    nomor,
    nama,
    parent,
    children: NONE,
    lanjutan: NONE,
    belanja: NONE,
  };
}

function owner(level: Level, last: GrowingRow | null): GrowingRow | null {
  return level === 'indikator-lanjutan' || level === 'teks-lanjutan' || level === 'belanja' ? last : null;
}

function hang(row: GrowingRow, roots: GrowingRow[], totals: GrowingRow[]): void {
  const { level, parent } = row;
  if (level === 'total') totals.push(row);
  else if (depthOf(level) >= 0) {
    if (parent) parent.children = grown(parent.children, row);
    else roots.push(row);
  } else if (parent && level === 'indikator-lanjutan') parent.lanjutan = grown(parent.lanjutan, row);
  else if (parent && level === 'belanja') parent.belanja = grown(parent.belanja, row);
}
