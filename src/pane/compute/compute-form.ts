import type { ComputeOptions, GrowthRates } from '../../core/compute/compute-plan';
import { parseRange } from '../../core/grid/a1';

/** What a person chose, as it stands in the fields. */
export interface ComputeForm {
  readonly mode: 'isi' | 'ganti';
  /** Every table of the sheet, not the chosen one alone. */
  readonly wholeSheet: boolean;
  /** Letters of one column; '' = every column. */
  readonly column: string;
  /** A cell or a range, as typed; '' = every row. */
  readonly range: string;
  /** Every text that shows a number becomes one, also where no formula needs it. */
  readonly allTexts: boolean;
  readonly forward: boolean;
  /** Per cent, as typed. */
  readonly rate: string;
  /** Per cent, as typed, by program; '' or absent = as all others. */
  readonly rates: Readonly<Record<string, string>>;
}

export const startForm: ComputeForm = {
  mode: 'isi',
  wholeSheet: false,
  column: '',
  range: '',
  allTexts: false,
  forward: false,
  rate: '5',
  rates: {},
};

/** "7,5" or "7.5 %" → 0.075; null where it is no rate. */
export function rateOf(typed: string): number | null {
  const plain = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^-?\d{1,3}(\.\d{1,4})?$/.test(plain)) return null;
  const rate = Number(plain) / 100;
  return rate > -1 ? rate : null;
}

export function isRange(typed: string): boolean {
  return typed.trim() === '' || parseRange(typed) !== null;
}

/** Null where a rate or the range cannot be read. */
export function optionsOf(form: ComputeForm): ComputeOptions | null {
  const { mode, column, range, allTexts, forward } = form;
  const growth = forward ? growthOf(form) : undefined;
  if (growth === null || !isRange(range)) return null;
  return {
    mode,
    texts: allTexts ? 'semua' : 'perlu',
    ...(column !== '' && { columns: [column] }),
    ...(range.trim() !== '' && { range: range.trim() }),
    ...(growth !== undefined && { growth }),
  };
}

function growthOf({ rate, rates }: ComputeForm): GrowthRates | null {
  const general = rateOf(rate);
  const own = Object.entries(rates)
    .filter(([, typed]) => typed.trim() !== '')
    .map(([program, typed]) => [program, rateOf(typed)] as const);
  if (general === null || own.some(([, one]) => one === null)) return null;
  const byProgram = Object.fromEntries(
    own.flatMap(([program, one]) => (one === null ? [] : [[program, one]])),
  );
  return { rate: general, ...(own.length > 0 && { byProgram }) };
}
