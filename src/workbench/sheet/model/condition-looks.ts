import { valueAt, type CellGrid, type GridRange } from '../../../core/grid/cell-grid';
import { evaluateKnown } from '../../../core/compute/formula/evaluate';
import { parseFormula } from '../../../core/compute/formula/parse-formula';
import { Unknowable } from '../../../core/compute/formula/values';
import { SHEET_COLUMNS } from '../../../hosts/file/cell-reference';
import { cutFormula, type FormulaPiece, shiftFormula } from '../../../hosts/file/formula-shift';
import type { CellLook } from '../../../hosts/file/look/cell-look';
import type { ConditionalLook, LookChange } from '../../../hosts/file/look/conditional-look';
import { lookAt, type SheetLook } from '../../../hosts/file/look/sheet-look';

/** How a cell looks as things stand: its own look, and over it what its conditional formats say. */
export type LookReader = (row: number, column: number) => CellLook;

/** A formula that reads more cells is not asked while one scrolls: its format stays undrawn. */
const MOST_READ = 500;

/** Cells whose looks are remembered; more were scrolled past long ago. */
const MOST_KNOWN = 50_000;

interface Condition extends ConditionalLook {
  readonly pieces: readonly FormulaPiece[];
  /** It is too much to ask, or of a kind that is not computed. */
  givenUp: boolean;
}

export function createLookReader(grid: CellGrid, look: SheetLook): LookReader {
  const plain: LookReader = (row, column) => lookAt(look, row, column);
  if (look.conditions.length === 0) return plain;
  const conditions = look.conditions.map((one): Condition => ({
    ...one,
    pieces: cutFormula(one.formula),
    givenUp: parseFormula(one.formula) === null,
  }));
  const holds = conditionReader(grid);
  const dress = createDresser();
  const byRow = new Map<number, readonly Condition[]>();
  const known = new Map<number, CellLook>();
  const inRow = (row: number): readonly Condition[] => {
    const there =
      byRow.get(row) ??
      conditions.filter(({ ranges }) => ranges.some(({ top, bottom }) => top <= row && row <= bottom));
    byRow.set(row, there);
    return there;
  };
  return (row, column) => {
    const own = plain(row, column);
    const asked = inRow(row);
    if (asked.length === 0) return own;
    const key = row * SHEET_COLUMNS + column;
    const before = known.get(key);
    if (before) return before;
    const found: LookChange[] = [];
    for (const condition of asked) {
      if (!condition.ranges.some((range) => isIn(range, row, column))) continue;
      if (!holds(condition, row, column)) continue;
      found.push(condition.change);
      if (condition.stops) break;
    }
    // The first that speaks of something is heard.
    const shown = found.reduceRight(dress, own);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, shown);
    return shown;
  };
}

function isIn({ top, left, bottom, right }: GridRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function conditionReader(grid: CellGrid): (condition: Condition, row: number, column: number) => boolean {
  const extent = {
    rows: grid.values.length,
    columns: grid.values.reduce((most, cells) => Math.max(most, cells.length), 0),
  };
  return (condition, row, column) => {
    const [first] = condition.ranges;
    if (condition.givenUp || !first) return false;
    const formula = parseFormula(shiftFormula(condition.pieces, row - first.top, column - first.left));
    let read = 0;
    const cell = (sheet: string | null, r: number, c: number) => {
      // Other sheets are not at hand here.
      if (sheet !== null && sheet.toLowerCase() !== grid.sheet.toLowerCase()) throw new Unknowable(sheet);
      if (++read > MOST_READ) throw new Unknowable('too many cells');
      return valueAt(grid, r, c);
    };
    const value = formula ? evaluateKnown(formula, cell, { place: { row, column }, extent }) : undefined;
    condition.givenUp = read > MOST_READ;
    return value === true || (typeof value === 'number' && value !== 0);
  };
}

/** Looks are compared by identity where they are drawn, so what comes to the same is the same object. */
function createDresser(): (look: CellLook, change: LookChange) => CellLook {
  const known = new WeakMap<CellLook, Map<LookChange, CellLook>>();
  return (look, change) => {
    const changed = known.get(look) ?? new Map<LookChange, CellLook>();
    known.set(look, changed);
    const there = changed.get(change) ?? { ...look, ...change };
    changed.set(change, there);
    return there;
  };
}
