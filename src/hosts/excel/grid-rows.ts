import { EMPTY_ROW, type CellValue } from '../../core/grid/cell-grid';

/** What Excel hands over for a block of cells. */
export interface ExcelBlock {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

export interface GridRows {
  readonly values: (readonly CellValue[])[];
  readonly formulas: (readonly (string | null)[])[];
  readonly formats: (readonly (string | null)[])[];
}

/** Excel writes every error as # with capitals; text of that form that is not meant as one was never seen. */
const ERROR =
  /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** A formula's text without "=", null for a constant: also for text that begins with "=" and was typed with an apostrophe. */
function formulaFrom(formula: unknown, value: unknown): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula.length === 1) return null;
  return formula === value ? null : formula.slice(1);
}

export function valueFrom(value: unknown, hasFormula: boolean): CellValue {
  if (typeof value === 'string') {
    if (value === '') return hasFormula ? '' : null;
    return value.startsWith('#') && ERROR.test(value) ? { error: value } : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function formatFrom(format: unknown): string | null {
  return typeof format === 'string' && format !== 'General' ? format : null;
}

export function emptyRows(): GridRows {
  return { values: [], formulas: [], formats: [] };
}

/**
 * Puts a block into the grid's rows at its place; rows without anything are all the same empty row. `rest` is asked
 * after every row whether the page is to have its turn.
 */
export async function putBlock(
  rows: GridRows,
  block: ExcelBlock,
  { top, left }: { readonly top: number; readonly left: number },
  rest: () => Promise<void> | null = () => null,
): Promise<void> {
  for (const [at, line] of block.values.entries()) {
    const read = cellsFrom(line, block.formulas[at] ?? [], block.numberFormat[at] ?? []);
    put(rows.formulas, top + at, left, read.formulas);
    put(rows.values, top + at, left, read.values);
    put(rows.formats, top + at, left, read.formats);
    const turn = rest();
    if (turn) await turn;
  }
}

/** The cells of one row as a grid has them. */
export function cellsFrom(
  line: readonly unknown[],
  formulas: readonly unknown[],
  formats: readonly unknown[],
): {
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | null)[];
  readonly formats: readonly (string | null)[];
} {
  const own = line.map((value, column) => formulaFrom(formulas[column], value));
  return {
    values: line.map((value, column) => valueFrom(value, own[column] !== null)),
    formulas: own,
    formats: formats.map(formatFrom),
  };
}

/** Pieces of one row may come one after another, from different columns. */
function put<T>(
  rows: (readonly (T | null)[])[],
  row: number,
  left: number,
  cells: readonly (T | null)[],
): void {
  while (rows.length <= row) rows.push(EMPTY_ROW);
  if (cells.every((cell) => cell === null)) return;
  if (left === 0 && rows[row] === EMPTY_ROW) {
    rows[row] = cells;
    return;
  }
  const joined = [...(rows[row] ?? EMPTY_ROW)];
  while (joined.length < left) joined.push(null);
  cells.forEach((cell, at) => {
    joined[left + at] = cell;
  });
  rows[row] = joined;
}
