import type { Finding } from '../../core/rules/finding';
import { inWords } from '../../core/rules/message-text';
import type { FindingsRun } from './findings-runs';

/** Findings in one message: few enough that taking them in does not hold up the page. */
const FINDINGS_AT_ONCE = 250;

/** Which report's findings the page holds: their job, null where it has none. */
interface Asked {
  readonly job: number;
  readonly holds: number | null;
}

/**
 * Findings on their way to the page, message by message: after an edit nearly all of them are those of the report
 * before, and only what changed travels, in words.
 */
export function createFindingsWire(): (
  asked: Asked,
  findings: readonly Finding[],
) => readonly (readonly FindingsRun[])[] {
  let last: { readonly job: number; readonly findings: readonly Finding[] } | null = null;
  return ({ job, holds }, findings) => {
    const before = last?.job === holds ? last.findings : [];
    last = { job, findings };
    return inMessages(runsOf(before, findings));
  };
}

function runsOf(before: readonly Finding[], after: readonly Finding[]): FindingsRun[] {
  const places = new Map(before.map((finding, at) => [finding, at]));
  const runs: FindingsRun[] = [];
  for (let at = 0; at < after.length;) {
    const [start, from] = [at, placeOf(after[at], places)];
    if (from === null) {
      while (at < after.length && at - start < FINDINGS_AT_ONCE && placeOf(after[at], places) === null) at++;
      runs.push({ findings: after.slice(start, at).map(inWords) });
    } else {
      while (at < after.length && placeOf(after[at], places) === from + at - start) at++;
      runs.push({ from, count: at - start });
    }
  }
  return runs;
}

function placeOf(finding: Finding | undefined, places: ReadonlyMap<Finding, number>): number | null {
  return finding === undefined ? null : (places.get(finding) ?? null);
}

function inMessages(runs: readonly FindingsRun[]): readonly (readonly FindingsRun[])[] {
  const messages: FindingsRun[][] = [];
  let left = 0;
  for (const run of runs) {
    const size = 'findings' in run ? run.findings.length : 1;
    if (size > left) {
      messages.push([]);
      left = FINDINGS_AT_ONCE;
    }
    messages.at(-1)?.push(run);
    left -= size;
  }
  return messages;
}
