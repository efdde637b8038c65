import type { TableKind } from '../layouts/layout';
import type { MatchedColumn } from './matched-column';
import type { Title } from './title';
import { yearsIn } from './words';
import { weights } from './weights';

/** How far a year printed over a column stands from the planned year n. */
const OFFSET: Readonly<Record<string, number>> = {
  targetLalu: -2,
  realisasiLalu: -2,
  tingkatRealisasi: -2,
  targetBerjalan: -1,
  realisasiSdBerjalan: -1,
  target: 0,
  pagu: 0,
  lokasi: 0,
  sumberDana: 0,
  targetMaju: 1,
  paguMaju: 1,
  prakiraanBerjalan: -1,
};

/** Kinds whose columns or title say which year is planned. */
const FROM_COLUMNS: readonly TableKind[] = ['T-C.29', 'T-C.33', 'SIPD-Renja', 'rumusan-lama'];
/** What to add to the first year of a title to get the planned year n. */
export const TITLE_YEAR: Readonly<Partial<Record<TableKind, number>>> = {
  'T-C.30': 0,
  'T-C.31': 0,
  'T-C.32': 0,
  'T-C.33': 0,
  'SIPD-Renja': 0,
  'rumusan-lama': 0,
  'evaluasi-lama': 2,
  'T-C.29': 1,
};

/**
 * The planned year n: what most years over the columns and in the title agree on. A T-C.29 looks back: its title and
 * columns name n-1 and n-2. On a tie the title decides; null where no year stands anywhere.
 */
export function planYearOf(kind: TableKind, title: Title, matched: readonly MatchedColumn[]): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number): void => void votes.set(year, (votes.get(year) ?? 0) + weight);
  if (FROM_COLUMNS.includes(kind)) {
    const counted = new Set<string>();
    for (const entry of matched) {
      const offset =
        kind === 'SIPD-Renja' && entry.column.role === 'realisasiLalu' ? -2 : OFFSET[entry.column.role];
      const text = entry.heading.heading;
      if (offset === undefined || counted.has(text)) continue;
      counted.add(text);
      const year = yearsIn(text).at(-1);
      if (year !== undefined)
        vote(
          year - offset,
          1 / Math.max(1, matched.filter((other) => other.column.group === entry.column.group).length),
        );
    }
  }
  const offset = TITLE_YEAR[kind];
  const years = yearsIn(title.text);
  const [first] = years;
  // A title that names two years, the evaluated and the planned one, needs no reckoning.
  if (kind === 'evaluasi-lama' && new Set(years).size > 1) vote(Math.max(...years), weights.year.title);
  else if (offset !== undefined && first !== undefined) vote(first + offset, weights.year.title);
  let best: number | null = null;
  for (const [year, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = year;
  return best;
}
