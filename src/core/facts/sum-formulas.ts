import type { Formula } from '../compute/formula/formula';
import { parseFormula } from '../compute/formula/parse-formula';
import { memoPer } from '../memo';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { columnSums, numberOf } from './sums';
import { partsOfTotal, totalRows } from './totals';

/** A parent or total whose amount is a sum by formula, and what the formula covers otherwise than it should. */
export interface OddSum {
  readonly row: TableRow;
  readonly formula: string;
  /** The rows that it should add up. */
  readonly parts: readonly TableRow[];
  /** Those with an amount that it leaves out. */
  readonly missing: readonly TableRow[];
  /** Rows that count twice: named twice, or by themselves and in a row above them. */
  readonly doubled: readonly TableRow[];
  /** Rows that are none of them. */
  readonly beyond: readonly TableRow[];
}

/** Sum formulas of a column that do not cover what they should, also where today's figure agrees: parents, then totals. */
export const oddSums = memoPer((read: ReadTable, column: TableColumn): readonly OddSum[] => {
  if (column.left !== column.right) return [];
  const rowAt = new Map(read.rows.map((row) => [row.row, row]));
  const { effective, own } = columnSums(read, column);
  const counts = (row: TableRow): boolean => Math.abs(numberOf(effective, row.index)) > 0;
  /** Whether its own cell adds anything. */
  const adds = (row: TableRow): boolean => Math.abs(numberOf(own, row.index)) > 0;
  const coveredBy = (row: TableRow): readonly TableRow[] | null => {
    const formula = read.formula(row.row, column.left);
    const covered = formula === null ? null : coveredRows(formula, column.left);
    return covered && covered.flatMap((at) => rowAt.get(at) ?? []);
  };
  const judged = (row: TableRow, parts: readonly TableRow[], covered: readonly TableRow[]): OddSum => {
    const rows = new Set(covered.filter(adds));
    const under = [row, ...parts];
    const isIn = (one: TableRow): boolean =>
      rows.has(one) ||
      [one.children, one.lanjutan, one.belanja].some((below) => {
        const adding = below.filter(counts);
        return adding.length > 0 && adding.every(isIn);
      });
    return {
      row,
      formula: read.formula(row.row, column.left) ?? '',
      parts,
      missing: parts.filter((part) => counts(part) && !isIn(part)),
      doubled: covered.filter(
        (one, at) => adds(one) && (covered.indexOf(one) < at || hasAbove(one, row, rows)),
      ),
      beyond: [...rows].filter((one) => !under.some((top) => isUnder(one, top))),
    };
  };
  const parents = read.rows.flatMap((row) => {
    const covered = row.children.length > 0 ? coveredBy(row) : null;
    return covered ? [judged(row, row.children, covered)] : [];
  });
  const totals = totalRows(read).flatMap((total) => {
    const covered = total.kind === null ? coveredBy(total.row) : null;
    if (!covered) return [];
    const [best] = partsOfTotal(read, column, total)
      .map((parts) => judged(total.row, parts, withoutTotals(covered, parts)))
      .sort((one, other) => oddness(one) - oddness(other));
    return best ?? [];
  });
  return [...parents, ...totals].filter((one) => oddness(one) > 0);
});

function oddness({ missing, doubled, beyond }: OddSum): number {
  return missing.length + doubled.length + beyond.length;
}

/** A total that adds up other totals stands for the rows between them. */
function withoutTotals(covered: readonly TableRow[], parts: readonly TableRow[]): readonly TableRow[] {
  return covered.flatMap((one) => {
    if (one.level !== 'total') return [one];
    const before =
      covered.findLast((other) => other.level === 'total' && other.index < one.index)?.index ?? -1;
    return parts.filter(({ index }) => index < one.index && index > before);
  });
}

/** Whether a row between this one and the top counts already: both in one sum count twice. */
function hasAbove(one: TableRow, top: TableRow, rows: ReadonlySet<TableRow>): boolean {
  for (let up = one.parent; up && up !== top; up = up.parent) if (rows.has(up)) return true;
  return false;
}

function isUnder(one: TableRow, top: TableRow): boolean {
  for (let up: TableRow | null = one; up; up = up.parent) if (up === top) return true;
  return false;
}

/** The rows of its own column that a formula adds up, one as often as it is named; null where it does anything else. */
function coveredRows(formula: string, column: number): readonly number[] | null {
  const parsed = parseFormula(formula);
  const rows: number[] = [];
  const add = (part: Formula): boolean => {
    switch (part.is) {
      case 'rentang': {
        const { sheet, range } = part;
        if (sheet !== null || range.left !== column || range.right !== column) return false;
        if (range.bottom - range.top > 10_000) return false;
        for (let row = range.top; row <= range.bottom; row++) rows.push(row);
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
  return parsed && add(parsed) && rows.length > 0 ? rows : null;
}
