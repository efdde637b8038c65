import type { FormColumn } from './form-columns';
import { operandsOf } from '../layouts/layout';
import { differenceFormula, growthFormula, partialSumFormula, ratioFormula } from '../compute/form-formulas';
import { PERSEN } from './cell-formats';
import {
  addressAt,
  cellAt,
  isEmptyAt,
  numberAt,
  placeOf,
  put,
  type Replaced,
  unitAt,
  type Working,
} from './working-cells';

/** Rows that carry no figures of their own. */
const BARE = new Set(['header-ulang', 'tahun', 'teks-lanjutan', 'belanja', 'sasaran']);

/** Puts the form's own formulas (8=7/6, 10=5+7+9, 11=10/4 …) into its computed columns, from left to right. */
export function putRatios(work: Working): readonly Replaced[] {
  const replaced: Replaced[] = [];
  work.columns.forEach((column, at) => {
    work.tree.rows.forEach((row, rowAt) => {
      if (BARE.has(row.level)) return;
      const made = computed(work, column, rowAt);
      if (!made) return;
      const stated = cellAt(work, rowAt, at)?.value ?? null;
      if (!isEmptyAt(work, rowAt, at)) {
        // What somebody wrote gives way to a figure only, not to a formula that shows nothing.
        if (made.result === '') return;
        replaced.push({ row: rowAt, column: at, stated, computed: made.result });
      }
      put(work, rowAt, at, {
        value: made.result,
        formula: made.formula,
        ...(made.format && { format: made.format }),
      });
    });
  });
  return replaced;
}

interface Made {
  readonly formula: string;
  readonly result: number | string;
  readonly format?: string;
}

function computed(work: Working, column: FormColumn, row: number): Made | null {
  const { formula, growthOf } = column.layout;
  if (growthOf !== undefined) return growth(work, growthOf, row);
  if (!formula) return null;
  const places = operandsOf(formula).map((role) => placeOf(work, role, column));
  if (places.includes(-1) || !alike(work, row, places)) return null;
  const [of = 0, to = 0] = places;
  switch (formula.is) {
    case 'rasio':
      return ratio(work, row, of, to);
    case 'selisih':
      return difference(work, row, of, to);
    case 'jumlah':
      return sum(work, row, places, column.layout.partialSum ? 1 : places.length);
  }
}

/** Texts cannot be computed with, and figures of different units must not be. */
function alike(work: Working, row: number, places: readonly number[]): boolean {
  const units = new Set<string>();
  for (const place of places) {
    if (numberAt(work, row, place) !== null) units.add(unitAt(work, row, place));
    else if (!isEmptyAt(work, row, place)) return false;
  }
  return units.size <= 1;
}

function ratio(work: Working, row: number, of: number, to: number): Made {
  const [top, base] = [addressAt(work, row, of), addressAt(work, row, to)];
  const [part, whole] = [numberAt(work, row, of), numberAt(work, row, to)];
  return {
    formula: ratioFormula(top, base),
    result: part === null || whole === null || whole === 0 ? '' : part / whole,
    format: PERSEN,
  };
}

function sum(work: Working, row: number, places: readonly number[], least: number): Made {
  const cells = places.map((place) => addressAt(work, row, place));
  const numbers = places.flatMap((place) => numberAt(work, row, place) ?? []);
  const format = places.map((place) => cellAt(work, row, place)?.format).find((one) => one !== undefined);
  return {
    formula: partialSumFormula(cells, least),
    result: numbers.length < least ? '' : Number(numbers.reduce((a, b) => a + b, 0).toPrecision(15)),
    ...(format === undefined ? {} : { format }),
  };
}

/** What is new has nothing before, what was dropped nothing after: either counts as 0 where the other is there. */
function difference(work: Working, row: number, of: number, from: number): Made {
  const [after, before] = [numberAt(work, row, of), numberAt(work, row, from)];
  const format = [of, from].map((place) => cellAt(work, row, place)?.format).find((one) => one !== undefined);
  return {
    formula: differenceFormula(addressAt(work, row, of), addressAt(work, row, from)),
    result: after === null && before === null ? '' : (after ?? 0) - (before ?? 0),
    ...(format === undefined ? {} : { format }),
  };
}

function growth(work: Working, role: string, row: number): Made | null {
  const places = work.columns.flatMap(({ layout }, at) => (layout.role === role ? [at] : []));
  if (places.length < 2) return null;
  const cells = places.map((place) => addressAt(work, row, place));
  const figures = places.flatMap((place) => numberAt(work, row, place) ?? []);
  const whole = figures.length === places.length && figures.slice(0, -1).every((figure) => figure !== 0);
  const grown = figures.slice(1).map((figure, at) => figure / (figures[at] ?? NaN) - 1);
  return {
    formula: growthFormula(cells),
    result: whole ? grown.reduce((a, b) => a + b, 0) / grown.length : '',
    format: PERSEN,
  };
}
