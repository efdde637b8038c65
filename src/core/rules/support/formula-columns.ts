import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { memo } from '../../memo';
import { isMoney } from './column-pairs';

/** A ratio column of the form and the columns it is made of; several where only its operands are split (K and Rp). */
export interface RatioColumn {
  readonly column: TableColumn;
  readonly pairs: readonly { readonly of: TableColumn; readonly to: TableColumn }[];
}

/** A column that the form adds up, and its addends as far as the table has them. */
export interface SumColumn {
  readonly column: TableColumn;
  readonly addends: readonly { readonly role: string; readonly column: TableColumn }[];
}

/** Ratio columns whose operands the table has: K with K, Rp with Rp, year by year. */
export const ratioColumns = memo((read: ReadTable): readonly RatioColumn[] =>
  read.table.columns.flatMap((column) => {
    const formula = column.layout.formula;
    if (formula?.is !== 'rasio') return [];
    const halves = halfOf(column) === '' ? ['', 'K', 'Rp'] : [halfOf(column)];
    const pairs = halves.flatMap((half) => {
      const of = operand(read, column, formula.of, half);
      const to = operand(read, column, formula.to, half);
      return of && to && isMoney(read, of) === isMoney(read, to) ? [{ of, to }] : [];
    });
    return pairs.length > 0 ? [{ column, pairs: distinct(pairs) }] : [];
  }),
);

/** Summed columns that have two addends or more of their own sort (all rupiah, or all performance). */
export const sumColumns = memo((read: ReadTable): readonly SumColumn[] =>
  read.table.columns.flatMap((column) => {
    const formula = column.layout.formula;
    if (formula?.is !== 'jumlah') return [];
    const addends = formula.of.flatMap((role) => {
      const found = operand(read, column, role, halfOf(column));
      return found ? [{ role, column: found }] : [];
    });
    const alike = addends.every((addend) => isMoney(read, addend.column) === isMoney(read, column));
    return alike && addends.length === formula.of.length ? [{ column, addends }] : [];
  }),
);

function halfOf(column: TableColumn): string {
  return column.role.slice(column.layout.role.length);
}

/** The column of a role for the same half and the same year; the unsplit one where the half is not told apart. */
function operand(read: ReadTable, column: TableColumn, role: string, half: string): TableColumn | undefined {
  const split = read.table.columns.filter((other) => other.role === role + half);
  const whole = read.table.columns.filter(
    (other) => other.role === role && isMoney(read, other) === (half === 'Rp'),
  );
  const found = split.length > 0 ? split : whole;
  if (found.length < 2) return found[0];
  if (column.period !== null) return found.find((other) => other.period === column.period);
  return found[read.table.columns.filter((other) => other.role === column.role).indexOf(column)];
}

function distinct<P extends { of: TableColumn; to: TableColumn }>(pairs: readonly P[]): readonly P[] {
  return pairs.filter(
    (pair, at) => pairs.findIndex((other) => other.of === pair.of && other.to === pair.to) === at,
  );
}
