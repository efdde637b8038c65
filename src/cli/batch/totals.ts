import { addCounts, type Counts, countFiles, noCounts } from '../../report/counts';
import type { FileSummary } from '../../report/summary/file-summary';

/** Counts by a name: of a folder, an agency, a form, a rule. */
export type CountsByName = Map<string, Counts>;

/** What is known of all files of a batch without keeping them. */
export interface Totals {
  all: Counts;
  readonly regions: CountsByName;
  readonly agencies: CountsByName;
  /** Tables of each form. */
  readonly kinds: Map<string, number>;
  /** Findings of each rule. */
  readonly rules: Map<string, number>;
}

export function createTotals(): Totals {
  return { all: noCounts, regions: new Map(), agencies: new Map(), kinds: new Map(), rules: new Map() };
}

export function addToTotals(totals: Totals, { file }: FileSummary, region: string, agency: string): void {
  const counts = countFiles([file]);
  totals.all = addCounts(totals.all, counts);
  for (const [map, name] of [
    [totals.regions, region],
    [totals.agencies, agency],
  ] as const)
    map.set(name, addCounts(map.get(name) ?? noCounts, counts));
  for (const { kind } of file.tables) totals.kinds.set(kind, (totals.kinds.get(kind) ?? 0) + 1);
  for (const { rule } of file.findings) totals.rules.set(rule, (totals.rules.get(rule) ?? 0) + 1);
}
