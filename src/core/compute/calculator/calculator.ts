import { type CellGrid, formulaAt, isError } from '../../grid/cell-grid';
import { evaluateKnown, type Surroundings } from '../formula/evaluate';
import type { Formula, FormulaValue } from '../formula/formula';
import { parseFormula } from '../formula/parse-formula';
import { computingOrder } from './computing-order';
import { type CellKey, cellKey, createDependencyIndex, placeOf } from './dependency-index';
import { createNames, type DefinedFormula } from './names';
import { referencesOf } from './references';

/** A cell by its sheet's name; row and column 0-based. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Why a cell's figure may be an old one: only Excel can compute it. */
export type UncertainWhy = 'rumus' | 'melingkar' | 'mengikuti';

export interface UncertainCell extends Cell {
  readonly why: UncertainWhy;
}

/** The workbook while it is computed. */
export interface CalculatedSheets {
  grid(sheet: string): CellGrid | undefined;
  /** The new figure of a formula. */
  write(cell: Cell, value: FormulaValue): void;
}

export interface Followed {
  /** Formulas whose figures were computed anew, in the order of computing. */
  readonly computed: readonly Cell[];
  /** Of those that follow from the change, the ones nobody but Excel can compute. */
  readonly uncertain: readonly UncertainCell[];
  /** All cells whose figures are old now. */
  readonly uncertainNow: ReadonlyMap<CellKey, UncertainCell>;
}

export interface CalculatorOptions {
  readonly names: readonly DefinedFormula[];
  /** The serial number of this moment. */
  readonly now: () => number;
  /** Cells that are not to be computed: part of an array. */
  readonly left: (cell: Cell) => boolean;
  readonly extent: () => NonNullable<Surroundings['extent']>;
}

/** Knows which cells read which, and computes what follows from a change and nothing else. */
export interface Calculator {
  /** Takes in all formulas of a sheet. */
  addSheet(grid: CellGrid): void;
  removeSheet(grid: CellGrid): void;
  /** A cell's formula becomes another one; null for none. */
  setFormula(cell: Cell, before: string | null, after: string | null): void;
  /** Computes the changed cells and all that read them. `uncertain` are the cells whose figures are old already. */
  follow(
    changed: readonly Cell[],
    uncertain: ReadonlyMap<CellKey, UncertainCell>,
    sheets: CalculatedSheets,
  ): Followed;
}

export function createCalculator(options: CalculatorOptions): Calculator {
  const index = createDependencyIndex();
  const names = createNames(options.names);
  const numbers = new Map<string, number>();
  const written: string[] = [];
  // Formulas that may read anything.
  const anywhere = new Set<CellKey>();

  const numberOf = (sheet: string): number => {
    const key = sheet.toLowerCase();
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = numbers.size));
      written.push(sheet);
    }
    return number;
  };
  const keyOf = ({ sheet, row, column }: Cell): CellKey => cellKey(numberOf(sheet), row, column);
  const cellOf = (key: CellKey): Cell => {
    const { sheet, row, column } = placeOf(key);
    return { sheet: written[sheet] ?? '', row, column };
  };
  const enter = (cell: Cell, formula: string, how: 'add' | 'remove'): void => {
    const key = keyOf(cell);
    const references = referencesOf(formula, (name) => names.references(name, cell.sheet));
    for (const { sheet, range } of references.cells) {
      index[how](key, sheet === null ? numberOf(cell.sheet) : numberOf(sheet), range);
    }
    if (!references.anywhere) return;
    if (how === 'add') anywhere.add(key);
    else anywhere.delete(key);
  };
  const enterAll = (grid: CellGrid, how: 'add' | 'remove'): void => {
    grid.formulas.forEach((cells, row) => {
      cells.forEach((formula, column) => {
        if (formula !== null) enter({ sheet: grid.sheet, row, column }, formula, how);
      });
    });
  };
  const readsUncertain = (
    cell: Cell,
    formula: string,
    uncertain: ReadonlyMap<CellKey, UncertainCell>,
  ): boolean => {
    if (uncertain.size === 0) return false;
    const { cells } = referencesOf(formula, (name) => names.references(name, cell.sheet));
    return cells.some(({ sheet, range }) => {
      const where = (sheet ?? cell.sheet).toLowerCase();
      for (const one of uncertain.values()) {
        const inside = one.row >= range.top && one.row <= range.bottom;
        if (
          inside &&
          one.column >= range.left &&
          one.column <= range.right &&
          one.sheet.toLowerCase() === where
        )
          return true;
      }
      return false;
    });
  };

  return {
    addSheet: (grid) => {
      // A sheet that formulas named before it was there keeps its number and gets its own spelling.
      written[numberOf(grid.sheet)] = grid.sheet;
      enterAll(grid, 'add');
    },
    removeSheet: (grid) => enterAll(grid, 'remove'),
    setFormula: (cell, before, after) => {
      if (before === after) return;
      if (before !== null) enter(cell, before, 'remove');
      if (after !== null) enter(cell, after, 'add');
    },
    follow: (changed, uncertain, sheets) => {
      const roots = new Set([...changed.map(keyOf), ...anywhere]);
      const order = computingOrder(roots, index);
      const computed: Cell[] = [];
      const lost = new Map<CellKey, UncertainWhy>();
      for (const key of order.circle) lost.set(key, 'melingkar');
      for (const key of order.behindCircle) lost.set(key, 'mengikuti');
      const before = new Map(uncertain);
      for (const key of order.cells) before.delete(key);
      const behind = new Set<unknown>();
      const spread = (key: CellKey): void => {
        for (const node of order.followersOf(key)) {
          behind.add(node);
          if (typeof node !== 'number') for (const reader of node.readers) behind.add(reader);
        }
      };
      const compute = createComputing(sheets, names.formula, options);
      for (const key of order.cells) {
        const cell = cellOf(key);
        const grid = sheets.grid(cell.sheet);
        const formula = grid ? formulaAt(grid, cell.row, cell.column) : null;
        if (formula === null) continue;
        const follows = behind.has(key) || readsUncertain(cell, formula, before);
        const value = follows || options.left(cell) ? undefined : compute(cell, formula);
        if (value === undefined) {
          lost.set(key, follows ? 'mengikuti' : 'rumus');
          spread(key);
        } else {
          sheets.write(cell, value);
          computed.push(cell);
        }
      }
      const now = new Map(before);
      for (const [key, why] of lost) now.set(key, { ...cellOf(key), why });
      return {
        computed,
        uncertain: [...lost.keys()].flatMap((key) => now.get(key) ?? []),
        uncertainNow: now,
      };
    },
  };
}

/** Computes one formula after the other; undefined where nobody but Excel can. */
function createComputing(
  sheets: CalculatedSheets,
  nameOf: (name: string, sheet: string) => Formula | null,
  { now, extent }: CalculatorOptions,
): (cell: Cell, formula: string) => FormulaValue | undefined {
  const filled = extent();
  const moment = now();
  return ({ sheet, row, column }, formula) => {
    const parsed = parseFormula(formula, (name) => nameOf(name, sheet));
    if (!parsed) return undefined;
    const value = evaluateKnown(
      parsed,
      (other, r, c) => {
        const grid = sheets.grid(other ?? sheet);
        return grid ? (grid.values[r]?.[c] ?? null) : { error: '#REF!' };
      },
      {
        place: { row, column },
        now: moment,
        extent: filled,
        leftOut: (other, r, c) => {
          const grid = sheets.grid(other ?? sheet);
          if (grid?.hiddenRows.has(r)) return 'hidden';
          return grid && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formulaAt(grid, r, c) ?? '') ? 'subtotal' : 'no';
        },
      },
    );
    // A cell that shows an empty one shows 0; and there is no minus nought in a file.
    if (value === null) return 0;
    return typeof value === 'number' && !isError(value) ? value + 0 : value;
  };
}
