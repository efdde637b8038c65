import type { GridRange } from '../../grid/cell-grid';

/** A cell of the workbook as one number; see `cellKey`. */
export type CellKey = number;

const COLUMNS = 16_384;
const ROWS = 1_048_576;

/** Sheets count from 0, rows and columns too. */
export function cellKey(sheet: number, row: number, column: number): CellKey {
  return (sheet * ROWS + row) * COLUMNS + column;
}

export function placeOf(key: CellKey): {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
} {
  const line = Math.floor(key / COLUMNS);
  return { sheet: Math.floor(line / ROWS), row: line % ROWS, column: key % COLUMNS };
}

/** A range that formulas read as a whole. */
export interface Area extends GridRange {
  readonly sheet: number;
  /** Cells whose formulas read it. */
  readonly readers: Set<CellKey>;
}

/** Who reads a cell: kept while the workbook changes, so that an edit finds what follows from it and nothing else. */
export interface DependencyIndex {
  add(reader: CellKey, sheet: number, range: GridRange): void;
  remove(reader: CellKey, sheet: number, range: GridRange): void;
  /** Formulas that name the cell itself. */
  readersOf(cell: CellKey): readonly CellKey[];
  /** Ranges read by formulas that the cell lies in. */
  areasAround(cell: CellKey): readonly Area[];
}

/** Rows that share one list of the ranges over them. */
const BLOCK = 64;
const MOST_BLOCKS = 32;
const MOST_COLUMNS = 64;

export function createDependencyIndex(): DependencyIndex {
  const single = new Map<CellKey, CellKey[]>();
  const areas = new Map<string, Area>();
  // Small ranges by column and block of rows, tall ones by column, wide ones by sheet.
  const small = new Map<CellKey, Set<Area>>();
  const tall = new Map<CellKey, Set<Area>>();
  const wide = new Map<number, Set<Area>>();

  const drawersOf = (area: Area): (readonly [Map<number, Set<Area>>, number])[] => {
    const { sheet, top, bottom, left, right } = area;
    if (right - left >= MOST_COLUMNS) return [[wide, sheet]];
    const [first, last] = [Math.floor(top / BLOCK), Math.floor(bottom / BLOCK)];
    const drawers: (readonly [Map<number, Set<Area>>, number])[] = [];
    for (let column = left; column <= right; column++) {
      if (last - first >= MOST_BLOCKS) drawers.push([tall, cellKey(sheet, 0, column)]);
      else {
        for (let block = first; block <= last; block++) drawers.push([small, cellKey(sheet, block, column)]);
      }
    }
    return drawers;
  };

  return {
    add: (reader, sheet, range) => {
      if (isOne(range)) {
        const key = cellKey(sheet, range.top, range.left);
        const readers = single.get(key);
        if (readers) readers.push(reader);
        else single.set(key, [reader]);
        return;
      }
      const name = nameOf(sheet, range);
      let area = areas.get(name);
      if (!area) {
        area = { sheet, ...range, readers: new Set() };
        areas.set(name, area);
        for (const [drawer, key] of drawersOf(area)) {
          const there = drawer.get(key);
          if (there) there.add(area);
          else drawer.set(key, new Set([area]));
        }
      }
      area.readers.add(reader);
    },
    remove: (reader, sheet, range) => {
      if (isOne(range)) {
        const key = cellKey(sheet, range.top, range.left);
        const rest = (single.get(key) ?? []).filter((one) => one !== reader);
        if (rest.length > 0) single.set(key, rest);
        else single.delete(key);
        return;
      }
      const name = nameOf(sheet, range);
      const area = areas.get(name);
      area?.readers.delete(reader);
      if (!area || area.readers.size > 0) return;
      areas.delete(name);
      for (const [drawer, key] of drawersOf(area)) drawer.get(key)?.delete(area);
    },
    readersOf: (cell) => single.get(cell) ?? [],
    areasAround: (cell) => {
      const { sheet, row, column } = placeOf(cell);
      const found: Area[] = [];
      const look = (candidates: ReadonlySet<Area> | undefined): void => {
        for (const area of candidates ?? []) {
          const { top, bottom, left, right } = area;
          if (row >= top && row <= bottom && column >= left && column <= right) found.push(area);
        }
      };
      look(small.get(cellKey(sheet, Math.floor(row / BLOCK), column)));
      look(tall.get(cellKey(sheet, 0, column)));
      look(wide.get(sheet));
      return found;
    },
  };
}

function isOne({ top, left, bottom, right }: GridRange): boolean {
  return top === bottom && left === right;
}

function nameOf(sheet: number, { top, left, bottom, right }: GridRange): string {
  return `${String(sheet)} ${String(top)} ${String(left)} ${String(bottom)} ${String(right)}`;
}
