import type { CellError, GridRange } from '../../grid/cell-grid';

/** What a formula or a cell gives; null is an empty cell. */
export type FormulaValue = number | string | boolean | CellError | null;

export type BinarySign = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula taken apart. Sheets are null where the formula names none: its own. */
export type Formula =
  | { readonly is: 'tetap'; readonly value: FormulaValue }
  | { readonly is: 'rentang'; readonly sheet: string | null; readonly range: GridRange }
  | { readonly is: 'fungsi'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly is: 'negatif'; readonly of: Formula }
  | { readonly is: 'persen'; readonly of: Formula }
  | {
      readonly is: 'dua';
      readonly sign: BinarySign;
      readonly left: Formula;
      readonly right: Formula;
    };

/** "Tabel 3.1" → "'Tabel 3.1'!", to stand before an address of another sheet. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
