import type { Formula } from '../compute/formula/formula';
import { parseFormula } from '../compute/formula/parse-formula';
import { memoPer } from '../memo';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { columnSums, numberOf } from './sums';

/** A parent whose amount is a sum by formula, and what the formula covers otherwise than its children. */
export interface OddSum {
  readonly row: TableRow;
  readonly formula: string;
  /** Children with an amount that it leaves out. */
  readonly missing: readonly TableRow[];
  /** Rows that count twice: by themselves and in a row above them. */
  readonly doubled: readonly TableRow[];
  /** Rows of other parents. */
  readonly beyond: readonly TableRow[];
}

/** Sum formulas of a column that do not cover what they should, also where today's figure agrees. */
export const oddSums = memoPer((read: ReadTable, column: TableColumn): readonly OddSum[] => {
  if (column.left !== column.right) return [];
  const rowAt = new Map(read.rows.map((row) => [row.row, row]));
  const { effective } = columnSums(read, column);
  const counts = (row: TableRow): boolean => Math.abs(numberOf(effective, row.index)) > 0;
  return read.rows.flatMap((row) => {
    if (row.children.length === 0) return [];
    const formula = read.formula(row.row, column.left);
    const covered = formula === null ? null : coveredRows(formula, column.left);
    if (formula === null || covered === null) return [];
    const rows = new Set([...covered].flatMap((at) => rowAt.get(at) ?? []));
    const isIn = (one: TableRow): boolean =>
      rows.has(one) || (one.children.length > 0 && one.children.filter(counts).every(isIn));
    const missing = row.children.filter((child) => counts(child) && !isIn(child));
    const doubled = [...rows].filter((one) => one !== row && counts(one) && hasAbove(one, row, rows));
    const beyond = [...rows].filter((one) => counts(one) && !isUnder(one, row));
    return missing.length + doubled.length + beyond.length === 0
      ? []
      : [{ row, formula, missing, doubled, beyond }];
  });
});

/** Whether a row that counts already stands between it and the parent. */
function hasAbove(one: TableRow, top: TableRow, rows: ReadonlySet<TableRow>): boolean {
  for (let up = one.parent; up && up !== top; up = up.parent) if (rows.has(up)) return true;
  return false;
}

function isUnder(one: TableRow, top: TableRow): boolean {
  for (let up: TableRow | null = one; up; up = up.parent)
    if (up === top) return one !== top || one.level === top.level;
  return false;
}

/** The rows of its own column that a formula adds up; null where it does anything else. */
function coveredRows(formula: string, column: number): ReadonlySet<number> | null {
  const parsed = parseFormula(formula);
  const rows = new Set<number>();
  const add = (part: Formula): boolean => {
    switch (part.is) {
      case 'rentang': {
        const { sheet, range } = part;
        if (sheet !== null || range.left !== column || range.right !== column) return false;
        if (range.bottom - range.top > 10_000) return false;
        for (let row = range.top; row <= range.bottom; row++) rows.add(row);
        return true;
      }
      case 'fungsi':
        return part.name === 'SUM' && part.args.every(add);
      case 'dua':
        return part.sign === '+' && add(part.left) && add(part.right);
      default:
        return false;
    }
  };
  return parsed && add(parsed) && rows.size > 0 ? rows : null;
}
