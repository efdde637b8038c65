import { parseRange } from '../../core/grid/a1';
import type { GridRange } from '../../core/grid/cell-grid';
import { FileFault } from './file-error';
import { tooLarge } from './file-messages';
import { cutFormula, shiftFormula, type FormulaPiece } from './formula-shift';
import { decodeExcelText } from './excel-text';

/** The `f` element of a cell as it stands in the file. */
export interface FormulaElement {
  readonly type: string | undefined;
  readonly sharedIndex: string | undefined;
  readonly range: string | undefined;
  readonly text: string;
}

export interface SheetFormulas {
  /** The formula the cell holds, without "="; null for a constant. Call in the order of the file. */
  resolve(row: number, column: number, element: FormulaElement | null): string | null;
  /** Ranges that one formula fills (arrays, data tables), those of one cell too. */
  filled(): readonly GridRange[];
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly FormulaPiece[];
}

/** Array ranges may not overlap in a valid sheet, so a row is never under more than a few; bounds hostile ones. */
const MAX_OPEN_ARRAYS = 1000;

/** `spend` is told how many characters each formula written out costs, and throws when they become too many. */
export function createSheetFormulas(spend: (characters: number) => void): SheetFormulas {
  const shared = new Map<string, SharedFormula>();
  const filled: GridRange[] = [];
  let arrays: { readonly range: GridRange; readonly text: string }[] = [];

  const resolveShared = (row: number, column: number, index: string, text: string): string | null => {
    if (text !== '') {
      if (!shared.has(index)) shared.set(index, { row, column, pieces: cutFormula(text) });
      return text;
    }
    const parent = shared.get(index);
    if (!parent) return null;
    const formula = shiftFormula(parent.pieces, row - parent.row, column - parent.column);
    spend(formula.length);
    return formula;
  };

  const underArray = (row: number, column: number): string | null => {
    if (arrays.length === 0) return null;
    arrays = arrays.filter(({ range }) => range.bottom >= row);
    const inside = ({ range }: { range: GridRange }): boolean =>
      row >= range.top && column >= range.left && column <= range.right;
    return arrays.find(inside)?.text ?? null;
  };

  return {
    resolve: (row, column, element) => {
      if (element === null) return underArray(row, column);
      const text = decodeExcelText(element.text.startsWith('=') ? element.text.slice(1) : element.text);
      if (element.type === 'shared' && element.sharedIndex !== undefined) {
        return resolveShared(row, column, element.sharedIndex, text);
      }
      if ((element.type === 'array' || element.type === 'dataTable') && filled.length < MAX_OPEN_ARRAYS) {
        const range = parseRange(element.range ?? '');
        if (range) filled.push(range);
      }
      if (element.type === 'array' && element.range !== undefined && arrays.length < MAX_OPEN_ARRAYS) {
        const range = parseRange(element.range);
        const several = range !== null && (range.top !== range.bottom || range.left !== range.right);
        if (several) arrays.push({ range, text });
      }
      return text === '' ? null : text;
    },
    filled: () => filled,
  };
}

/** Counts the characters of formulas over all sheets. */
export function createFormulaBudget(limit: number): (characters: number) => void {
  let spent = 0;
  return (characters) => {
    spent += characters;
    if (spent > limit) {
      throw new FileFault(
        tooLarge(
          'rumus bersamanya terlalu panjang untuk dijabarkan',
          'its shared formulas are too long to write out',
        ),
      );
    }
  };
}
