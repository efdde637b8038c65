import type { CellError } from '../../grid/cell-grid';
import type { Formula, FormulaValue } from './formula';

/** A block of values, read where it is asked: a range of cells, or what a formula gives for each of them. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** 0-based within the block. */
  at(row: number, column: number): FormulaValue;
}

/** How a function gets at its arguments: computed only where it asks for them, as IF and IFERROR need. */
export interface Arguments {
  value(arg: Formula): FormulaValue;
  /** Cells of a range; any other argument is a block of one, or of as many as the ranges in it have. */
  matrix(arg: Formula): Matrix;
  /** Where the formula stands, 0-based; null where nobody said. */
  readonly place: { readonly row: number; readonly column: number } | null;
  /** The serial number of this moment; null where nobody said. */
  readonly now: number | null;
  /** Whether a cell is left out of a partial sum: hidden, or a partial sum itself; null where nobody can tell. */
  leftOut(sheet: string | null, row: number, column: number): 'no' | 'subtotal' | 'hidden' | null;
}

export type Body = (args: readonly Formula[], get: Arguments) => FormulaValue;
export type Bodies = Readonly<Record<string, Body>>;

/** Carries an error value out of nested computing; `callFunction` gives it back as the function's value. */
export class ErrorValue extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}
