import { EMPTY_ROW, type CellValue } from '../../core/grid/cell-grid';
import { FileFault } from './file-error';
import { tooLarge } from './file-messages';

type Row<T> = (T | null)[];

export interface GridArrays {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

export interface GridBuilder {
  set(row: number, column: number, value: CellValue, formula: string | null, format: string | null): void;
  finish(): GridArrays;
}

/**
 * Rows grow only as far as their last cell and empty ones are all the same array, so that a lone cell far out costs
 * little. `spend` is told of every array entry and throws when they become too many.
 */
export function createGridBuilder(spend: (slots: number) => void): GridBuilder {
  const values: Row<CellValue>[] = [];
  const formulas: Row<string>[] = [];
  const formats: Row<string>[] = [];

  function put<T>(rows: Row<T>[], row: number, column: number, value: T): void {
    if (row >= rows.length) {
      spend(row + 1 - rows.length);
      while (rows.length <= row) rows.push(EMPTY_ROW as never);
    }
    let cells = rows[row];
    if (cells === undefined || cells.length === 0) {
      cells = [];
      rows[row] = cells;
    }
    if (column >= cells.length) {
      spend(column + 1 - cells.length);
      while (cells.length < column) cells.push(null);
    }
    cells[column] = value;
  }

  return {
    set: (row, column, value, formula, format) => {
      // A formula without a cached value still has to lie within the grid.
      put(values, row, column, value);
      if (formula !== null) put(formulas, row, column, formula);
      if (format !== null) put(formats, row, column, format);
    },
    finish: () => ({ values, formulas, formats }),
  };
}

/** Counts array entries over all sheets of a workbook. */
export function createSlotBudget(limit: number): (slots: number) => void {
  let spent = 0;
  return (slots) => {
    spent += slots;
    if (spent > limit) {
      throw new FileFault(
        tooLarge(
          'sel yang terisi terlalu banyak atau terlalu berjauhan',
          'it has too many cells, or cells too far apart',
        ),
      );
    }
  };
}
