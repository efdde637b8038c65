import type { CellValue } from '../grid/cell-grid';
import type { Level } from '../layouts/layout';
import { depthOf } from '../read/plan-level';

/** What a row of a form holds in one column. */
export interface FormCell {
  readonly value: CellValue;
  /** Excel number format; absent = the column's own. */
  readonly format?: string;
}

/** One row of a form, ready to be placed; its cells by the key of their column. */
export interface FormRow {
  readonly level: Level;
  readonly cells: Readonly<Record<string, FormCell>>;
}

/** A row in the tree of its table; places are indexes into the rows. */
export interface PlacedRow extends FormRow {
  readonly children: readonly number[];
  /** Rows with further indicators of this one. */
  readonly lanjutan: readonly number[];
  /** Rows that split its amount by kind of belanja. */
  readonly belanja: readonly number[];
}

/** Rows that hang under no other. */
export interface FormTree {
  readonly rows: readonly PlacedRow[];
  readonly roots: readonly number[];
}

/** Hangs every row under the nearest row above it of a wider level, as reading the sheet will. */
export function treeOf(rows: readonly FormRow[]): FormTree {
  const placed = rows.map((row) => ({
    ...row,
    children: [] as number[],
    lanjutan: [] as number[],
    belanja: [] as number[],
  }));
  const roots: number[] = [];
  let path: number[] = [];
  let last: number | null = null;
  placed.forEach((row, at) => {
    if (row.level === 'tahun') path = [];
    const depth = depthOf(row.level);
    if (depth >= 0) {
      path = path.filter((above) => depthOf(placed[above]?.level ?? null) < depth);
      const parent = placed[path[path.length - 1] ?? -1];
      if (parent) parent.children.push(at);
      else roots.push(at);
      path.push(at);
      last = at;
    } else if (last !== null) {
      if (row.level === 'indikator-lanjutan') placed[last]?.lanjutan.push(at);
      if (row.level === 'belanja') placed[last]?.belanja.push(at);
    }
  });
  return { rows: placed, roots };
}
