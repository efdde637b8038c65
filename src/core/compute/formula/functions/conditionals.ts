import { isError } from '../../../grid/cell-grid';
import { type Arguments, type Bodies, ErrorValue, type Matrix } from '../arguments';
import type { Formula, FormulaValue } from '../formula';
import { ERROR } from '../values';
import { average, least, most, sum } from './aggregates';
import { createCriterion } from './criterion';
import { fail } from './take';

/** What is made of the cells that meet conditions. */
export const conditionals: Bodies = {
  COUNTIF: countMatching,
  COUNTIFS: countMatching,
  SUMIF: (args, get) => sum(chosen(args, get)),
  AVERAGEIF: (args, get) => average(chosen(args, get)),
  SUMIFS: (args, get) => sum(chosenByAll(args, get)),
  AVERAGEIFS: (args, get) => average(chosenByAll(args, get)),
  MINIFS: (args, get) => least(chosenByAll(args, get)),
  MAXIFS: (args, get) => most(chosenByAll(args, get)),
};

function countMatching(args: readonly Formula[], get: Arguments): number {
  const pairs = pairsOf(args, get);
  const [range] = args;
  const rows = range?.is === 'rentang' ? range.range.bottom - range.range.top + 1 : 0;
  // Below the last filled row of a whole column every cell is empty.
  const below = pairs.every(([, meets]) => meets(null))
    ? rows - Math.max(...pairs.map(([block]) => block.rows))
    : 0;
  return matching(pairs).length + below * (pairs[0]?.[0].columns ?? 0);
}

type Pair = readonly [Matrix, (value: FormulaValue) => boolean];
type Place = readonly [row: number, column: number];

function pairsOf(args: readonly Formula[], get: Arguments): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const [range, wanted] = [args[at], args[at + 1]];
    if (range?.is !== 'rentang' || !wanted) return fail(ERROR.value);
    const value = get.value(wanted);
    pairs.push([get.matrix(range), createCriterion(value)]);
  }
  return pairs;
}

/** Places at which every range meets its condition. */
function matching(pairs: readonly Pair[]): readonly Place[] {
  const rows = Math.max(...pairs.map(([block]) => block.rows));
  const columns = Math.max(...pairs.map(([block]) => block.columns));
  const places: Place[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (pairs.every(([{ at }, meets]) => meets(at(row, column)))) places.push([row, column]);
    }
  }
  return places;
}

function numbersAt({ at }: Matrix, places: readonly Place[]): readonly number[] {
  return places.flatMap(([row, column]) => {
    const value = at(row, column);
    if (isError(value)) throw new ErrorValue(value);
    return typeof value === 'number' ? [value] : [];
  });
}

/** SUMIF: the range of the figures begins where its third argument does and is as large as the first. */
function chosen([range, wanted, figures = range]: readonly Formula[], get: Arguments): readonly number[] {
  if (!range || !wanted || figures?.is !== 'rentang') return fail(ERROR.value);
  const places = matching(pairsOf([range, wanted], get));
  return numbersAt(get.matrix(figures), places);
}

function chosenByAll([figures, ...conditions]: readonly Formula[], get: Arguments): readonly number[] {
  if (figures?.is !== 'rentang') return fail(ERROR.value);
  const size = sizeOf(figures);
  if (conditions.some((one, at) => at % 2 === 0 && one.is === 'rentang' && sizeOf(one) !== size)) {
    return fail(ERROR.value);
  }
  return numbersAt(get.matrix(figures), matching(pairsOf(conditions, get)));
}

function sizeOf({ range }: Formula & { readonly is: 'rentang' }): string {
  return `${String(range.bottom - range.top)} ${String(range.right - range.left)}`;
}
