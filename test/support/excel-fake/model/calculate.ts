import type { CellValue } from '../../../../src/core/grid/cell-grid';
import { evaluate, NotUnderstood } from './formula';
import { findSheet, type SheetModel, type WorkbookModel } from './workbook';

const seen = new WeakMap<WorkbookModel, number>();

/**
 * Works the formulas out anew after something was written. Formulas that the fake does not understand, and all of a
 * workbook nobody has written to, keep the values they came with.
 */
export function calculate(workbook: WorkbookModel): void {
  const writes = workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.writes(), 0);
  if ((seen.get(workbook) ?? 0) === writes) return;
  const done = new Map<string, CellValue>();
  const open = new Set<string>();

  const read = (sheet: SheetModel, row: number, column: number): CellValue => {
    const formula = sheet.cells.formula(row, column);
    if (formula === null) return sheet.cells.value(row, column);
    const key = `${sheet.id}!${String(row)},${String(column)}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    // A circle: Excel shows 0.
    if (open.has(key)) return 0;
    open.add(key);
    const value = valueOf(sheet, row, column, formula);
    open.delete(key);
    done.set(key, value);
    return value;
  };

  const valueOf = (sheet: SheetModel, row: number, column: number, formula: string): CellValue => {
    try {
      return evaluate(formula, (name, atRow, atColumn) => {
        const other = name === null ? sheet : findSheet(workbook, name);
        return other ? read(other, atRow, atColumn) : { error: '#REF!' };
      });
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      return sheet.cells.value(row, column);
    }
  };

  for (const sheet of workbook.sheets) {
    for (const [row, column] of sheet.cells.formulaCells()) {
      sheet.cells.show(row, column, read(sheet, row, column));
    }
  }
  seen.set(workbook, writes);
}
