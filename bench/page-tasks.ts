import type { Page } from 'playwright-core';

export interface Task {
  /** Milliseconds the processor spent on it: a machine that does other things too stretches the clock's. */
  readonly busy: number;
  /** Without what the fake did in it: in Excel that is another process. */
  readonly own: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const MARK = 'tasks-from-here';

/** The tasks of the page's thread while something is done, the longest of our own first. */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<readonly Task[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own');
  await browser.startTracing(page, { categories: CATEGORIES });
  const since = await page.evaluate((name) => performance.mark(name).startTime, MARK);
  await act();
  const fakeWork = await page.evaluate(() => window.fakeWork ?? []);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const mark = trace.traceEvents.find(({ name }) => name === MARK);
  if (!mark) throw new Error('The trace does not begin where it should');
  return trace.traceEvents
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name === 'RunTask' && ph === 'X' && pid === mark.pid && tid === mark.tid && ts > mark.ts,
    )
    .map(({ ts, dur = 0, tdur = dur }) => {
      const start = (ts - mark.ts) / 1000 + since;
      const fakes = overlap(fakeWork, start, start + dur / 1000);
      const share = dur === 0 ? 0 : Math.min(1, fakes / (dur / 1000));
      return { busy: tdur / 1000, own: (tdur / 1000) * (1 - share) };
    })
    .sort((a, b) => b.own - a.own);
}

function overlap(spans: readonly (readonly [number, number])[], start: number, end: number): number {
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
}
