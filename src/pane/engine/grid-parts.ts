import {
  type CellGrid,
  type CellValue,
  type GridRange,
  sameValue,
  type SheetVisibility,
} from '../../core/grid/cell-grid';

/** What is posted of a sheet before its rows. */
export interface GridFrame {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly merges: readonly GridRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rows: number;
}

/** Rows one below the other, of each of the three arrays of a grid. */
export interface GridRows {
  readonly from: number;
  readonly values: CellGrid['values'];
  readonly formulas: CellGrid['formulas'];
  readonly formats: CellGrid['formats'];
}

/** Rows that travel in one message: few enough that copying them does not hold up the page. */
const ROWS_AT_ONCE = 500;

export function frameOf({
  sheet,
  visibility,
  merges,
  hiddenRows,
  hiddenColumns,
  values,
}: CellGrid): GridFrame {
  return { sheet, visibility, merges, hiddenRows, hiddenColumns, rows: values.length };
}

/**
 * The rows in which a sheet differs from what it was, in pieces that can be posted; null where a piece is the same.
 * Between two pieces the caller may let others go first.
 */
export function* changedRows(before: CellGrid | undefined, after: CellGrid): Generator<GridRows | null> {
  for (let from = 0; from < after.values.length; from += ROWS_AT_ONCE) {
    const end = Math.min(from + ROWS_AT_ONCE, after.values.length);
    let first = from;
    let last = end;
    while (before && first < last && sameRow(before, after, first)) first++;
    while (before && last > first && sameRow(before, after, last - 1)) last--;
    yield first === last ? null : piece(after, first, last);
  }
}

function piece({ values, formulas, formats }: CellGrid, from: number, to: number): GridRows {
  return {
    from,
    values: values.slice(from, to),
    formulas: formulas.slice(from, to),
    formats: formats.slice(from, to),
  };
}

function sameRow(before: CellGrid, after: CellGrid, row: number): boolean {
  return (
    sameCells(before.values[row], after.values[row]) &&
    sameCells(before.formulas[row], after.formulas[row]) &&
    sameCells(before.formats[row], after.formats[row])
  );
}

function sameCells(one: readonly CellValue[] | undefined, other: readonly CellValue[] | undefined): boolean {
  if (one === other) return true;
  if (one?.length !== other?.length) return false;
  return one?.every((cell, at) => sameValue(cell, other?.[at] ?? null)) ?? true;
}

/** The places of the rows in some pieces. */
/** A grid from a frame, the rows that came and, for the others, what was there before. */
export function assembleGrid(
  frame: GridFrame,
  parts: readonly GridRows[],
  before: CellGrid | undefined,
): CellGrid {
  const { rows, ...about } = frame;
  const values = fit(before?.values, rows);
  const formulas = fit(before?.formulas, rows);
  const formats = fit(before?.formats, rows);
  for (const part of parts) {
    part.values.forEach((row, at) => (values[part.from + at] = row));
    part.formulas.forEach((row, at) => (formulas[part.from + at] = row));
    part.formats.forEach((row, at) => (formats[part.from + at] = row));
  }
  return { ...about, values, formulas, formats };
}

function fit<T>(rows: readonly (readonly T[])[] | undefined, length: number): (readonly T[])[] {
  const kept = (rows ?? []).slice(0, length);
  while (kept.length < length) kept.push([]);
  return kept;
}
