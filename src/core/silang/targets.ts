import { memo } from '../memo';
import { compareName } from '../nomenclature/compare-name';
import type { ReadTable, TableRow } from '../read/read-table';
import type { TableColumn } from '../recognise/recognised-table';
import { figuresOf, firstColumn, sameFigures } from './amounts';
import type { Comparison } from './comparisons';
import { nameKeyOf } from './row-keys';

export interface TargetDifference {
  /** The plan rows. */
  readonly row: TableRow;
  readonly other: TableRow;
  /** Where the targets stand: the rows themselves or those of a further indicator. */
  readonly at: TableRow;
  readonly otherAt: TableRow;
  readonly stated: string;
  readonly expected: string;
  /** `kosong`: nothing stands here · `indikator`: the two measure something else · `beda`. */
  readonly is: 'beda' | 'kosong' | 'indikator';
}

interface TargetDifferences {
  readonly compared: number;
  readonly found: readonly TargetDifference[];
}

interface Measure {
  readonly row: TableRow;
  readonly indikator: string;
  readonly text: string;
  readonly figures: readonly number[] | null;
}

/** Targets that differ between two tables, indicator by indicator; only figures are compared, units print in many ways. */
export const targetDifferences = memo((comparison: Comparison): TargetDifferences => {
  const { relation, here, there, target, match } = comparison;
  if (!target) return { compared: 0, found: [] };
  const ownIndikator = firstColumn(here, relation.indikator.here);
  const otherIndikator = firstColumn(there, relation.indikator.there);
  let compared = 0;
  const found: TargetDifference[] = [];
  for (const pair of match.pairs) {
    const own = measures(here, pair.here, target.here, ownIndikator);
    const others = measures(there, pair.there, target.there, otherIndikator);
    for (const [one, other, sameIndikator] of sameMeasures(own, others)) {
      const is = verdictOf(one, other, sameIndikator, comparison);
      if (is === null) continue;
      compared += 1;
      if (is === 'sama') continue;
      const stated = one.text;
      found.push({
        row: pair.here,
        other: pair.there,
        at: one.row,
        otherAt: other.row,
        stated,
        expected: other.text,
        is,
      });
    }
  }
  return { compared, found };
});

function measures(
  read: ReadTable,
  row: TableRow,
  column: TableColumn,
  indikator: TableColumn | null,
): readonly Measure[] {
  return [row, ...row.lanjutan].flatMap((one) => {
    const text = read.text(one, column);
    const label = indikator ? read.text(one, indikator) : '';
    if (text === '' && label === '') return [];
    return [{ row: one, indikator: label, text, figures: figuresOf(read.amount(one, column)) }];
  });
}

/** Indicators of the same wording; where each side has one only, the two however they are worded. */
export function sameMeasures<T extends { readonly indikator: string }>(
  own: readonly T[],
  others: readonly T[],
): [T, T, boolean][] {
  const [only] = own;
  const [otherOnly] = others;
  if (only && otherOnly && own.length === 1 && others.length === 1)
    return [[only, otherOnly, sameIndicator(only.indikator, otherOnly.indikator)]];
  const left = [...others];
  return own.flatMap((one) => {
    const key = nameKeyOf(one.indikator);
    const at = left.findIndex((other) => key !== '' && nameKeyOf(other.indikator) === key);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return other ? [[one, other, true] as [T, T, boolean]] : [];
  });
}

/** Two wordings of one measure, but for signs and small typos. */
export function sameIndicator(one: string, other: string): boolean {
  if (one === '' || other === '' || nameKeyOf(one) === nameKeyOf(other)) return true;
  // "Jumlah …" and "Persentase …" of the same thing are two measures, however alike the rest.
  if (isShare(one) !== isShare(other)) return false;
  return compareName(one, other).agreement !== 'berbeda';
}

function isShare(indikator: string): boolean {
  return /^\W*(?:persen|prosen|presen|cakupan|rasio|tingkat|indeks)/i.test(indikator);
}

function verdictOf(
  one: Measure,
  other: Measure,
  sameIndikator: boolean,
  { relation, here, target }: Comparison,
): TargetDifference['is'] | 'sama' | null {
  if (!other.figures) return null;
  if (one.text === '') {
    // An empty target is the finding of the table itself; here only where the other table is the sole one to know it.
    const known = relation.id === 'evaluasi-rencana' && target && isUsed(here, one.row, target.here);
    return known && sameIndikator && other.figures.length > 0 ? 'kosong' : null;
  }
  if (!one.figures) return null;
  // "12 Orang/1 1 TMP" is "12 Orang/11 TMP" torn at the end of a line.
  if (one.text.replace(/\s/g, '') === other.text.replace(/\s/g, '')) return 'sama';
  if (sameFigures(one.figures, other.figures)) return 'sama';
  return sameIndikator ? 'beda' : 'indikator';
}

/** A T-C.29 lists older plans too, whose rows have no target for the running year: neighbours must have one. */
function isUsed(read: ReadTable, row: TableRow, column: TableColumn): boolean {
  return [-3, -2, -1, 1, 2, 3].some((step) => {
    const near = read.rows[row.index + step];
    return near !== undefined && read.text(near, column) !== '';
  });
}
