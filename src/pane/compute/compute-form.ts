import type { ComputeOptions } from '../../core/compute/compute-plan';

/** What a person chose, as it stands in the fields. */
export interface ComputeForm {
  readonly mode: 'isi' | 'ganti';
  /** Letters of one column; '' = the whole table. */
  readonly column: string;
  /** Every text that shows a number becomes one, also where no formula needs it. */
  readonly allTexts: boolean;
  readonly forward: boolean;
  /** Per cent, as typed. */
  readonly rate: string;
}

export const startForm: ComputeForm = { mode: 'isi', column: '', allTexts: false, forward: false, rate: '5' };

/** "7,5" or "7.5 %" → 0.075; null where it is no rate. */
export function rateOf(typed: string): number | null {
  const plain = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^-?\d{1,3}(\.\d{1,4})?$/.test(plain)) return null;
  const rate = Number(plain) / 100;
  return rate > -1 ? rate : null;
}

/** Null where the rate cannot be read. */
export function optionsOf({ mode, column, allTexts, forward, rate }: ComputeForm): ComputeOptions | null {
  const growth = forward ? rateOf(rate) : undefined;
  if (growth === null) return null;
  return {
    mode,
    texts: allTexts ? 'semua' : 'perlu',
    ...(column !== '' && { columns: [column] }),
    ...(growth !== undefined && { growth: { rate: growth } }),
  };
}
