import type { CellValue } from '../../core/grid/cell-grid';
import { countsFrom1904, DAYS_FROM_1900_TO_1904 } from '../../core/grid/date-system';
import { numberFormat } from '../../core/read/number-format';
import type { GridRows } from './grid-rows';

/** How the workbook counts days: null until a date has told. */
export interface DateMemory {
  from1904: boolean | null;
}

interface DatedCell {
  readonly value: number | string | boolean | null;
  readonly format: string | null;
}

/** So many dates are asked for until one tells. */
const ASKED = 5;

/** The values with dates counted from 1900. Excel does not say how a workbook counts; what a date shows does. */
export async function datesFrom1900(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { values, formats }: GridRows,
  memory: DateMemory,
): Promise<GridRows['values']> {
  const isDate = (row: number, column: number): boolean => numberFormat(formats[row]?.[column] ?? null).date;
  if (memory.from1904 === null) {
    const dates = values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === 'number' && isDate(row, column) ? [{ row, column, value }] : [],
      ),
    );
    const asked = dates.slice(0, ASKED).map(({ row, column, value }) => {
      const cell = sheet.getRangeByIndexes(row, column, 1, 1);
      cell.load('text');
      return { cell, value };
    });
    if (asked.length === 0) return values;
    await context.sync();
    const told = asked.map(({ cell, value }) => countsFrom1904(value, String(cell.text[0]?.[0] ?? '')));
    memory.from1904 = told.find((one) => one !== null) ?? null;
  }
  if (memory.from1904 !== true) return values;
  const counted = (value: CellValue, row: number, column: number): CellValue =>
    typeof value === 'number' && isDate(row, column) ? value + DAYS_FROM_1900_TO_1904 : value;
  return values.map((line, row) => line.map((value, column) => counted(value, row, column)));
}

/** Contents of a grid's cells as the workbook counts its dates. */
export function asCounted<T extends Partial<DatedCell>>(
  cells: readonly T[],
  memory: DateMemory,
): readonly T[] {
  if (memory.from1904 !== true) return cells;
  return cells.map((cell) =>
    typeof cell.value === 'number' && numberFormat(cell.format ?? null).date
      ? { ...cell, value: cell.value - DAYS_FROM_1900_TO_1904 }
      : cell,
  );
}
