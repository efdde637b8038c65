import { formatAt, formulaAt, isError, valueAt, type CellGrid } from '../../../core/grid/cell-grid';
import { toLocalFormula } from './local-formula';
import { shownValue } from './number-look';
import { typedValue } from './typed-value';

/** What the formula bar shows of a cell and an editor begins with: typed again, it gives the same content. */
export function cellInput(grid: CellGrid, row: number, column: number): string {
  const formula = formulaAt(grid, row, column);
  if (formula !== null) return `=${toLocalFormula(formula)}`;
  const value = valueAt(grid, row, column);
  const format = formatAt(grid, row, column);
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textInput(value, format);
  return numberInput(value, format);
}

/** A text that would be read as something else gets the apostrophe it needs. */
function textInput(text: string, format: string | null): string {
  const again = typedValue(text, format);
  return again.formula === undefined && again.value === text ? text : `'${text}`;
}

function numberInput(value: number, format: string | null): string {
  if (format !== null && /%/.test(format)) return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
  const date = shownValue(value, 'dd/mm/yyyy').text;
  const isDate = format !== null && Number.isInteger(value) && typedValue(date, format).value === value;
  return isDate && looksLikeDate(format) ? date : plainNumber(value);
}

function looksLikeDate(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

function plainNumber(value: number): string {
  return String(value).replace('.', ',');
}
