import { compareName } from '../nomenclature/compare-name';
import { normaliseName } from '../nomenclature/name-key';
import type { Comparison } from './comparisons';
import { nameKeyOf } from './row-keys';
import type { RowPair } from './row-pairs';

export interface NameDifference extends RowPair {
  /** `ejaan`: a slip, or words left out · `lain`: another name under the same code. */
  readonly is: 'ejaan' | 'lain';
}

/** Rows that are the same by code or place but are called otherwise. */
export function nameDifferences({ match }: Pick<Comparison, 'match'>): readonly NameDifference[] {
  return match.pairs.flatMap((pair): NameDifference[] => {
    const [one, other] = [pair.here.nama, pair.there.nama];
    if (one === '' || other === '' || one === other) return [];
    const { agreement, difference } = compareName(one, other);
    // Lists themselves differ in whether the penunjang program says whose it is.
    if (difference === 'kewenangan' && pair.here.level === 'program' && /penunjang urusan/i.test(one))
      return [];
    if (nameKeyOf(one) === nameKeyOf(other))
      return hasBrokenWord(one, other) ? [{ ...pair, is: 'ejaan' as const }] : [];
    if (agreement === 'berbeda') return [{ ...pair, is: 'lain' as const }];
    return agreement === 'mirip' ? [{ ...pair, is: 'ejaan' as const }] : [];
  });
}

/** "PENGARUSUTAM AAN": the same letters, other words; a hyphen may be printed or not. */
export function hasBrokenWord(one: string, other: string): boolean {
  const [a, b] = [normaliseName(one), normaliseName(other)];
  return a !== b && a.replaceAll(' ', '') === b.replaceAll(' ', '') && !/[-–/&]/.test(one + other);
}
