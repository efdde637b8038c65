import type { WordedFinding } from '../../core/rules/finding';

/** Findings one after the other: some that the page has, by their places in the report before, or new ones. */
export type FindingsRun =
  { readonly from: number; readonly count: number } | { readonly findings: readonly WordedFinding[] };

/** The findings of a report from what travelled and what the page has. */
export function withRuns(
  before: readonly WordedFinding[],
  runs: readonly FindingsRun[],
): readonly WordedFinding[] {
  return runs.flatMap((run) =>
    'findings' in run ? run.findings : before.slice(run.from, run.from + run.count),
  );
}
