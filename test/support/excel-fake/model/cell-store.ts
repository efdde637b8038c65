import type { CellGrid, CellValue, GridRange } from '../../../../src/core/grid/cell-grid';

type Row<T> = (T | null)[];

/** The cells of one sheet, taken over from a grid without copying rows that nobody writes. */
export interface CellStore {
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | null;
  format(row: number, column: number): string | null;
  set(row: number, column: number, value: CellValue, formula: string | null): void;
  setFormat(row: number, column: number, format: string | null): void;
  /** Puts the result of a formula in; counts as no write. */
  show(row: number, column: number, value: CellValue): void;
  /** Moves the rows from this one on down by one; formulas keep their text. */
  insertRow(row: number): void;
  turnRows(first: number, last: number): void;
  /** How often content was written. */
  writes(): number;
  /** The smallest range within `area` that holds every value, null where there is none. */
  filled(area: GridRange): GridRange | null;
  formulaCells(): readonly (readonly [row: number, column: number])[];
}

export function createCellStore(grid: Pick<CellGrid, 'values' | 'formulas' | 'formats'>): CellStore {
  const values = layer<CellValue>(grid.values);
  const formulas = layer<string>(grid.formulas);
  const formats = layer<string>(grid.formats);
  let written = 0;
  return {
    value: values.get,
    formula: formulas.get,
    format: formats.get,
    set: (row, column, value, formula) => {
      written += 1;
      values.set(row, column, value);
      formulas.set(row, column, formula);
    },
    setFormat: formats.set,
    show: values.set,
    insertRow: (row) => {
      written += 1;
      for (const one of [values, formulas, formats]) one.insertRow(row);
    },
    turnRows: (first, last) => {
      written += 1;
      for (const one of [values, formulas, formats]) one.turnRows(first, last);
    },
    writes: () => written,
    filled: (area) => union(values.extent(area), formulas.extent(area)),
    formulaCells: formulas.cells,
  };
}

interface Layer<T> {
  get(row: number, column: number): T | null;
  set(row: number, column: number, value: T | null): void;
  insertRow(row: number): void;
  turnRows(first: number, last: number): void;
  extent(area: GridRange): GridRange | null;
  cells(): readonly (readonly [number, number])[];
}

function layer<T>(source: readonly (readonly (T | null)[])[]): Layer<T> {
  const rows: (readonly (T | null)[])[] = [...source];
  const own = new Set<readonly (T | null)[]>();
  const blank = (value: T | null | undefined): boolean => value === null || value === undefined;
  return {
    get: (row, column) => rows[row]?.[column] ?? null,
    set: (row, column, value) => {
      if (blank(value) && blank(rows[row]?.[column])) return;
      while (rows.length <= row) rows.push([]);
      const there = rows[row] ?? [];
      const cells = own.has(there) ? (there as Row<T>) : [...there];
      own.add(cells);
      rows[row] = cells;
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    },
    turnRows: (first, last) => {
      const turned = Array.from({ length: last - first + 1 }, (_, at) => rows[last - at] ?? []);
      while (rows.length <= last) rows.push([]);
      rows.splice(first, turned.length, ...turned);
    },
    insertRow: (row) => {
      if (row < rows.length) rows.splice(row, 0, []);
    },
    extent: (area) => {
      let found: GridRange | null = null;
      const last = Math.min(area.bottom, rows.length - 1);
      for (let row = area.top; row <= last; row++) {
        const cells = rows[row] ?? [];
        const right = Math.min(area.right, cells.length - 1);
        let from = area.left;
        while (from <= right && blank(cells[from])) from++;
        if (from > right) continue;
        let to = right;
        while (blank(cells[to])) to--;
        found = union(found, { top: row, left: from, bottom: row, right: to });
      }
      return found;
    },
    cells: () =>
      rows.flatMap((cells, row) =>
        cells.flatMap((value, column) => (blank(value) ? [] : [[row, column] as const])),
      ),
  };
}

export function union(one: GridRange | null, other: GridRange | null): GridRange | null {
  if (!one || !other) return one ?? other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function intersection(one: GridRange, other: GridRange): GridRange | null {
  const met = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return met.top <= met.bottom && met.left <= met.right ? met : null;
}

export function contains(outer: GridRange, inner: GridRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}
