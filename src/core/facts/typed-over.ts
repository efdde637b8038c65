import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { memoPer } from '../memo';
import { kindsIn, NUMBER } from './cell-kinds';
import { ratioColumns, sumColumns } from './formulas';

/** Cells of a kind that hold formulas before a typed one among them is odd, and their least share. */
const FORMULAS_AT_LEAST = 3;
const MOST = 0.75;

/** Figures typed where the cells of their kind hold formulas. */
export interface TypedOver {
  readonly column: TableColumn;
  readonly rows: readonly TableRow[];
  /** Cells of the kind that hold formulas. */
  readonly formulas: number;
  /** What the kind is computed as. */
  readonly is: 'induk' | 'total' | 'rasio' | 'lainnya';
}

/** By kind: the parents of a column of rupiah, its totals, the cells of a computed column, what else has formulas. */
export const typedOver = memoPer((read: ReadTable, column: TableColumn): readonly TypedOver[] => {
  if (column.left !== column.right || read.grid.formulas.length === 0) return [];
  const kinds = new Map<TypedOver['is'], { typed: TableRow[]; formulas: number }>();
  const cells = kindsIn(read, column);
  const isRatio = ratioColumns(read).some((ratio) => ratio.column === column);
  const isSummed = isRatio || sumColumns(read).some((sum) => sum.column === column);
  for (const row of read.rows) {
    const formula = read.formula(row.row, column.left);
    if (formula === null && cells[row.index] !== NUMBER) continue;
    const is = kindOf(row, isRatio, isSummed);
    const kind = kinds.get(is) ?? { typed: [], formulas: 0 };
    kinds.set(is, kind);
    if (formula === null) kind.typed.push(row);
    else kind.formulas++;
  }
  return [...kinds].flatMap(([is, { typed, formulas }]) =>
    typed.length > 0 && formulas >= FORMULAS_AT_LEAST && formulas >= MOST * (formulas + typed.length)
      ? [{ column, rows: typed, formulas, is }]
      : [],
  );
});

function kindOf(row: TableRow, isRatio: boolean, isSummed: boolean): TypedOver['is'] {
  if (isRatio) return 'rasio';
  if (isSummed) return 'lainnya';
  if (row.level === 'total') return 'total';
  return row.children.length > 0 ? 'induk' : 'lainnya';
}
