import type { Formula } from '../compute/formula/formula';
import { parseFormula } from '../compute/formula/parse-formula';
import type { GridRange } from '../grid/cell-grid';
import { memo } from '../memo';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { type RatioColumn, ratioColumns, statesFigures } from './formulas';

/** A cell as a formula names it, 0-based. */
interface Ref {
  readonly row: number;
  readonly column: number;
}

/** A ratio by formula that divides other cells than its form says. */
export interface OddRatio {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly formula: string;
  readonly of: TableColumn;
  readonly to: TableColumn;
  /** `terbalik`: divided the other way round · `baris`: cells of another row · `kolom`: of another column. */
  readonly why: 'terbalik' | 'baris' | 'kolom';
  /** How the formula differs, seen from its own cell: rows with the same difference share one cause. */
  readonly pattern: string;
}

/** Ratio formulas of a table that point elsewhere; what is no plain division of two cells says nothing. */
export const oddRatios = memo((read: ReadTable): readonly OddRatio[] =>
  ratioColumns(read).flatMap((ratio) =>
    read.rows.flatMap((row) => (statesFigures(read, row) ? (judge(read, row, ratio) ?? []) : [])),
  ),
);

function judge(read: ReadTable, row: TableRow, { column, pairs }: RatioColumn): OddRatio | null {
  const formula = read.formula(row.row, column.left);
  const parsed = formula === null ? null : parseFormula(formula);
  const divided = parsed && divisionIn(parsed);
  const [pair] = pairs;
  if (formula === null || !divided || !pair) return null;
  const [top, base] = divided;
  const isAt = (ref: Ref, part: TableColumn): boolean =>
    ref.row === row.row && ref.column >= part.left && ref.column <= part.right;
  if (pairs.some(({ of, to }) => isAt(top, of) && isAt(base, to))) return null;
  const turned = pairs.find(({ of, to }) => isAt(top, to) && isAt(base, of));
  const nearest = turned ?? pairs.find(({ of, to }) => isAt(top, of) || isAt(base, to)) ?? pair;
  const why = turned ? 'terbalik' : top.row === row.row && base.row === row.row ? 'kolom' : 'baris';
  const away = [top, base].map((ref) => `${String(ref.row - row.row)},${String(ref.column)}`);
  return { row, column, formula, of: nearest.of, to: nearest.to, why, pattern: away.join(' ') };
}

/** The two cells of the only division of a formula, in whatever guards it stands; null where there is none, or more. */
function divisionIn(formula: Formula): readonly [Ref, Ref] | null {
  const found: (readonly [Ref, Ref])[] = [];
  const refs: Ref[] = [];
  let other = false;
  const visit = (part: Formula): void => {
    switch (part.is) {
      case 'rentang':
        if (part.sheet !== null) other = true;
        refs.push(...(isSingle(part.range) ? [refOf(part.range)] : []));
        return;
      case 'fungsi':
        part.args.forEach(visit);
        return;
      case 'negatif':
      case 'persen':
        visit(part.of);
        return;
      case 'dua': {
        const [top, base] = part.sign === '/' ? [cellIn(part.left), cellIn(part.right)] : [null, null];
        if (top && base) found.push([top, base]);
        visit(part.left);
        visit(part.right);
        return;
      }
      default:
    }
  };
  visit(formula);
  const [first] = found;
  if (!first || other) return null;
  const same = (one: Ref, two: Ref): boolean => one.row === two.row && one.column === two.column;
  // A guard may ask for the same cells again; any other cell makes it a formula of its own kind.
  if (found.some((one) => !same(one[0], first[0]) || !same(one[1], first[1]))) return null;
  return refs.every((ref) => first.some((one) => same(one, ref))) ? first : null;
}

/** The cell that an operand is: alone, times a hundred, or in brackets of a function that gives it back. */
function cellIn(part: Formula): Ref | null {
  switch (part.is) {
    case 'rentang':
      return part.sheet === null && isSingle(part.range) ? refOf(part.range) : null;
    case 'fungsi':
      return ['SUM', 'N', 'VALUE'].includes(part.name) && part.args.length === 1 && part.args[0]
        ? cellIn(part.args[0])
        : null;
    case 'dua':
      if (part.sign !== '*') return null;
      return part.right.is === 'tetap'
        ? cellIn(part.left)
        : part.left.is === 'tetap'
          ? cellIn(part.right)
          : null;
    default:
      return null;
  }
}

function isSingle({ top, bottom, left, right }: GridRange): boolean {
  return top === bottom && left === right;
}

function refOf({ top, left }: GridRange): Ref {
  return { row: top, column: left };
}
