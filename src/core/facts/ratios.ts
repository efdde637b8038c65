import { memo, memoPer } from '../memo';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { isMoney } from './column-pairs';
import {
  comparable,
  type Operand,
  operandOf,
  printedDecimals,
  type RatioColumn,
  ratioColumns,
  statesFigures,
} from './formulas';
import { sumVerdicts } from './summed-columns';
import { mendedSums, numberOf } from './sums';

/** Why a ratio that does not follow the formula is a peringatan only. */
export type RatioDoubt = 'terbalik' | 'nihil' | 'rusak' | 'dua-pasang' | 'terbawa';

/** A stated ratio that is not what the form's formula gives. Ratios in percent points. */
export interface RatioVerdict {
  readonly is: 'salah' | 'dibatasi' | 'pembulatan';
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly of: TableColumn;
  readonly to: TableColumn;
  readonly stated: number;
  readonly computed: number;
  /** Stated as a fraction (1 for 100 %), not in percent points. */
  readonly fraction: boolean;
  readonly doubt: RatioDoubt | null;
}

/** A point in a hundred, and what binary fractions add to it. */
const TOLERANCE = 0.01 + 1e-9;

/** Everything that is odd about the stated ratios of a table, column by column. Judged once for all rules. */
export const ratioVerdicts = memo((read: ReadTable): readonly RatioVerdict[] =>
  ratioColumns(read).flatMap((ratio) => judgeRows(read, ratio)),
);

function judgeRows(read: ReadTable, ratio: RatioColumn): RatioVerdict[] {
  const verdicts: RatioVerdict[] = [];
  for (const row of read.rows) {
    if (!statesFigures(read, row)) continue;
    const stated = operandOf(read.amount(row, ratio.column));
    if (!stated || stated.is === 'nihil' || stated.is === 'ambigu') continue;
    const found = judge(read, ratio, row, stated, () => holdsFractions(read, ratio.column));
    if (found) verdicts.push(found);
  }
  return verdicts;
}

/** True for a column whose figures are fractions: 1 for 100 %, and none of them marked or large enough for percent. */
export const holdsFractions = memoPer((read: ReadTable, column: TableColumn): boolean => {
  let seen = false;
  for (const row of read.rows) {
    if (!statesFigures(read, row)) continue;
    const stated = operandOf(read.amount(row, column));
    if (!stated || stated.is === 'nihil') continue;
    if (stated.persen || stated.values.some((value) => Math.abs(value) > 3)) return false;
    seen = true;
  }
  return seen;
});

function judge(
  read: ReadTable,
  ratio: RatioColumn,
  row: TableRow,
  stated: Operand,
  isFraction: () => boolean,
): RatioVerdict | null {
  const value = stated.values[0] ?? 0;
  const judged: RatioVerdict[] = [];
  for (const { of, to } of ratio.pairs) {
    const top = operandOf(read.amount(row, of));
    const base = operandOf(read.amount(row, to));
    if (!top || !base) continue;
    const computed = ratiosOf(top, base);
    if (computed.length === 0) continue;
    // Nearly all agree to the digit: how many digits are printed need not be asked.
    if (computed.some((points) => Math.abs(value - points) <= TOLERANCE)) return null;
    const decimals = printedDecimals(read.text(row, ratio.column));
    if (computed.some((points) => fits(value, points, stated.persen, decimals))) return null;
    if (!comparable(top, base) || top.is === 'ambigu' || base.is === 'ambigu') continue;
    const fraction = !stated.persen && isFraction();
    const points = computed[0] ?? 0;
    const figures = { row, column: ratio.column, of, to, fraction, computed: points };
    const points100 = fraction ? value * 100 : value;
    if (points > 100 && points100 === 100) {
      judged.push({ ...figures, is: 'dibatasi', stated: points100, doubt: null });
    } else if (Math.abs(points100 - points) < 10 ** -decimals * (fraction ? 100 : 1)) {
      judged.push({ ...figures, is: 'pembulatan', stated: points100, doubt: null });
    } else {
      const carried = ratiosOf(
        mendedOperand(top, mendedFigure(read, row, of)),
        mendedOperand(base, mendedFigure(read, row, to)),
      ).some((other) => fits(value, other, stated.persen, decimals));
      const doubt = carried ? 'terbawa' : doubtOf(stated, top, base, points100, points, decimals);
      judged.push({ ...figures, is: 'salah', stated: points100, doubt });
    }
  }
  const [first] = judged;
  return first && judged.length > 1 && first.is === 'salah'
    ? { ...first, doubt: 'dua-pasang' }
    : (first ?? null);
}

/** Quotients in percent points, for every way the operands can be read. */
function ratiosOf(top: Operand, base: Operand): number[] {
  const [over = 0, moreOver] = top.values;
  const [under = 0, moreUnder] = base.values;
  if (moreOver === undefined && moreUnder === undefined) return under > 0 ? [(over / under) * 100] : [];
  return top.values.flatMap((over) =>
    base.values.flatMap((under) => (under > 0 ? [(over / under) * 100] : [])),
  );
}

/** The operand as written, or as it would be once mended. */
function mendedOperand(operand: Operand, mended: number | null): Operand {
  return mended === null ? operand : { ...operand, values: [...operand.values, mended] };
}

/** Whether a stated ratio is the computed one, to the digits it is printed with; both in percent points. */
export function fits(stated: number, points: number, persen: boolean, decimals: number): boolean {
  const half = 0.5 * 10 ** -decimals + 1e-9;
  if (Math.abs(stated - points) <= Math.max(TOLERANCE, half)) return true;
  const fraction = decimals === 0 ? 0.005 : Math.max(0.0001, half);
  return !persen && Math.abs(stated - points / 100) <= fraction;
}

function doubtOf(
  stated: Operand,
  top: Operand,
  base: Operand,
  value: number,
  points: number,
  decimals: number,
): RatioDoubt | null {
  if (stated.is === 'rusak' || top.is === 'rusak' || base.is === 'rusak') return 'rusak';
  if (top.is === 'nihil') return 'nihil';
  // Where less is better, some divide the other way round or count down from 200 %.
  const turned = [points === 0 ? NaN : 10000 / points, 200 - points];
  return turned.some((other) => fits(value, other, true, decimals)) ? 'terbalik' : null;
}

/** How the filled cells of a ratio column are written; in points where there is none. */
export function scaleOf(read: ReadTable, column: TableColumn): RatioScale {
  if (holdsFractions(read, column)) return 'pecahan';
  const marked = read.rows.some((row) => {
    const amount = read.amount(row, column);
    return amount.is === 'angka' && amount.persen;
  });
  return marked ? 'persen' : 'angka';
}

/**
 * What a figure would be if it were the sum it should be: of its children, or of the columns that the form adds up.
 * Null where it is that already or is no sum.
 */
export function mendedFigure(read: ReadTable, row: TableRow, column: TableColumn): number | null {
  const verdict = sumVerdicts(read)
    .get(row)
    ?.find((found) => found.column === column);
  if (verdict) return verdict.computed;
  if (row.children.length === 0 || !isMoney(read, column)) return null;
  const { sums, mended } = mendedSums(read, column);
  const value = numberOf(mended, row.index);
  return Number.isNaN(value) || value === numberOf(sums.own, row.index) ? null : value;
}

/** How a ratio column is written, so that a formula fits in: 85,6 · 85,6% · 0,856. */
export type RatioScale = 'angka' | 'persen' | 'pecahan';

/** What a column writes for all of it. */
export function wholeOf(scale: RatioScale): 1 | 100 {
  return scale === 'angka' ? 100 : 1;
}
