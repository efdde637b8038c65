import { memo } from '../memo';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import {
  comparable,
  type Operand,
  operandOf,
  printedDecimals,
  statesFigures,
  type SumColumn,
  sumColumns,
} from './formulas';

/** Why a sum that does not follow the formula is a peringatan only. */
export type SumFormulaDoubt = 'tidak-kumulatif' | 'kosong' | 'rusak';

/** A figure of a summed column that is not the sum of its addends. */
export interface SumVerdict {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly parts: readonly { readonly column: TableColumn; readonly value: number }[];
  readonly stated: number;
  readonly computed: number;
  readonly doubt: SumFormulaDoubt | null;
  /** Further sums of the row that carry the same figure on. */
  readonly carriers: TableColumn[];
}

/** What is odd about the summed columns of a table, row by row. Judged once for all rules. */
export const sumVerdicts = memo((read: ReadTable): ReadonlyMap<TableRow, readonly SumVerdict[]> => {
  const sums = sumColumns(read);
  const found = new Map<TableRow, readonly SumVerdict[]>();
  for (const row of sums.length === 0 ? [] : read.rows) {
    if (!statesFigures(read, row)) continue;
    const verdicts: SumVerdict[] = [];
    for (const sum of sums) {
      const verdict = judge(read, sum, row, verdicts);
      if (verdict) verdicts.push(verdict);
    }
    if (verdicts.length > 0) found.set(row, verdicts);
  }
  return found;
});

function judge(
  read: ReadTable,
  { column, addends }: SumColumn,
  row: TableRow,
  before: readonly SumVerdict[],
): SumVerdict | null {
  const stated = operandOf(read.amount(row, column));
  // Percentages of several years do not add up, and a "-" states nothing.
  if (!stated || stated.is === 'nihil' || stated.is === 'ambigu' || stated.persen) return null;
  const filled: { readonly column: TableColumn; readonly operand: Operand; readonly value: number }[] = [];
  let present = 0;
  for (const addend of addends) {
    const amount = read.amount(row, addend.column);
    if (amount.is === 'kosong') continue;
    const operand = operandOf(amount);
    if (!operand || operand.is === 'ambigu' || operand.persen || !comparable(operand, stated)) return null;
    present++;
    if (operand.is !== 'nihil')
      filled.push({ column: addend.column, operand, value: operand.values[0] ?? 0 });
  }
  if (present < 2 || filled.length === 0) return null;
  if (!filled.every((part) => filled.every((other) => comparable(part.operand, other.operand)))) return null;

  const value = stated.values[0] ?? 0;
  const half = 0.5 * 10 ** -printedDecimals(read.text(row, column)) + 1e-9;
  const computed = filled.reduce((sum, part) => sum + part.value, 0);
  if (Math.abs(value - computed) <= half) return null;
  const causes = before.filter((verdict) => filled.some((part) => part.column === verdict.column));
  const mended = causes.reduce((sum, cause) => sum - cause.stated + cause.computed, computed);
  if (causes.length > 0 && Math.abs(value - mended) <= half) {
    for (const cause of causes) cause.carriers.push(column);
    return null;
  }
  const broken = stated.is === 'rusak' || filled.some((part) => part.operand.is === 'rusak');
  const figures = filled.map((part) => part.value);
  const doubt = broken
    ? 'rusak'
    : notAddedUp(value, figures)
      ? 'tidak-kumulatif'
      : present < addends.length
        ? 'kosong'
        : null;
  return { row, column, parts: filled, stated: value, computed, doubt, carriers: [] };
}

/** The figure repeats one of its parts, or is their mean: an indicator that is not added up over the years. */
function notAddedUp(value: number, figures: readonly number[]): boolean {
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return figures.includes(value) || Math.abs(value - mean) < 0.01;
}
