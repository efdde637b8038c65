/** An error value as Excel stores it: `#REF!`, `#DIV/0!`, … */
export interface CellError {
  readonly error: string;
}

/** What one cell holds. Dates are Excel serial numbers; an empty cell is null. */
export type CellValue = string | number | boolean | CellError | null;

/** A block of cells; rows and columns are 0-based and inclusive. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * One sheet as every host hands it over: plain data, so that it can be posted to a worker.
 * All arrays are indexed [row][column], 0-based from A1. Rows may end early and rows without any cell may be
 * `EMPTY_ROW`: a single cell at XFD1048576 must not cost seventeen thousand million entries.
 */
export interface CellGrid {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula text without the leading "=", null where the cell holds a constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Excel number-format codes, null for General. */
  readonly formats: readonly (readonly (string | null)[])[];
  readonly merges: readonly GridRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells, as "row column", whose formulas were saved without a value and were computed here. */
  readonly computed?: ReadonlySet<string>;
}

export const EMPTY_ROW: readonly never[] = Object.freeze([]);

export function valueAt(grid: CellGrid, row: number, column: number): CellValue {
  return grid.values[row]?.[column] ?? null;
}

export function formulaAt(grid: CellGrid, row: number, column: number): string | null {
  return grid.formulas[row]?.[column] ?? null;
}

export function formatAt(grid: CellGrid, row: number, column: number): string | null {
  return grid.formats[row]?.[column] ?? null;
}

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Whether two cells hold the same; errors are objects, made anew with every reading. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  return one === other || (isError(one) && isError(other) && one.error === other.error);
}

/** True for null and for text of white space only (no-break spaces too). */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== 'string') return value === null;
  // Nearly every text begins with a letter or a figure; only the others are worth trimming.
  const first = value.charCodeAt(0);
  return !(first > 32 && first < 160) && value.trim() === '';
}
