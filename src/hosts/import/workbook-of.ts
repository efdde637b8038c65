import { cellAddress } from '../../core/grid/a1';
import { type CellValue, formatAt, formulaAt, isError } from '../../core/grid/cell-grid';
import type { CellStyle, PlanCell, SheetPlan } from '../../core/templates/sheet-plan';
import { writeWorkbook } from '../file/write/write-workbook';
import type { ImportedBook, ImportedSheet } from './imported-book';

/** The bytes of an ordinary .xlsx with the sheets of an imported book: values, formats, merges and what is hidden. */
export function workbookOf(book: ImportedBook): Uint8Array {
  return writeWorkbook(plansOf(book));
}

/** The sheets as plans that any host can add to a workbook that is there; the tables of documents are ruled. */
export function plansOf({ sheets, kind }: ImportedBook): readonly SheetPlan[] {
  const isDocument = kind === 'pdf' || kind === 'docx' || kind === 'html';
  return sheets.map((sheet) => planOf(sheet, isDocument));
}

function planOf({ grid, titleRows, headingRows }: ImportedSheet, ruled: boolean): SheetPlan {
  const styles: CellStyle[] = [];
  const known = new Map<string, number>();
  const styleOf = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const number = known.get(key) ?? styles.push(style) - 1;
    known.set(key, number);
    return number;
  };
  const wide = new Set(
    grid.merges.filter(({ left, right }) => right > left).map(({ top, left }) => cellAddress(top, left)),
  );
  const columns = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = grid.values.map((row, at) => {
    const inTable = at >= titleRows;
    const isHeading = inTable && at < titleRows + headingRows;
    const width = ruled && inTable ? columns : row.length;
    return Array.from({ length: width }, (_, column): PlanCell | null => {
      const value = row[column] ?? null;
      const formula = formulaAt(grid, at, column);
      if (value === null && formula === null && !(ruled && inTable)) return null;
      const format = formatAt(grid, at, column);
      // A line over several columns has room: wrapped, it would make its row as high as if it had one.
      const isWide = wide.has(cellAddress(at, column)) && typeof value === 'string' && value.length < ROOMY;
      const style = styleOf({
        ...(inTable && !isWide && { wrap: true }),
        ...(inTable && { vertical: 'top' }),
        ...(ruled && inTable && { border: true }),
        ...(isHeading && { bold: true, horizontal: 'center', vertical: 'middle' }),
        ...(format !== null && { format }),
      });
      return formula === null || typeof value === 'boolean' || isError(value)
        ? { value, style }
        : { formula, result: value, style };
    });
  });
  return {
    name: grid.sheet,
    cells,
    styles,
    merges: grid.merges,
    columnWidths: columnWidths(grid.values.slice(titleRows), columns, (row, column) =>
      wide.has(cellAddress(row + titleRows, column)),
    ),
    validations: [],
    names: [],
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    visibility: grid.visibility,
  };
}

/** Characters that a few columns hold in one line. */
const ROOMY = 80;
const NARROWEST = 6;
const WIDEST = 36;

/** Wide enough for figures and for the longest word; longer texts wrap. */
function columnWidths(
  rows: readonly (readonly CellValue[])[],
  columns: number,
  isWide: (row: number, column: number) => boolean,
): readonly number[] {
  const widths = Array.from({ length: columns }, () => NARROWEST);
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (isWide(at, column)) return;
      const needed = typeof value === 'string' ? textWidth(value) : value === null ? 0 : FIGURE_WIDTH;
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, needed));
    });
  });
  return widths;
}

/** «1.234.567.890,00» with its margin. */
const FIGURE_WIDTH = 17;

/** A text of some lines is worth a third of its length, so that a column of names is wider than one of units. */
function textWidth(text: string): number {
  const longestWord = text
    .slice(0, 400)
    .split(/\s+/)
    .reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(longestWord + 2, Math.ceil(text.length / 3));
}
