import type { Page } from 'playwright-core';

/** Begins to write down tasks that hold up the page's thread for over 50 ms; before the page loads. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const scope = window as typeof window & { longTasks: [number, number][] };
    scope.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        scope.longTasks.push([startTime, startTime + duration]);
    }).observe({ type: 'longtask', buffered: true });
  });
}

export interface Task {
  /** Milliseconds of the whole task. */
  readonly whole: number;
  /** Without what the fake did in it: in Excel that is another process. */
  readonly own: number;
  readonly at: number;
}

/** Long tasks since a moment of the page's own clock, the longest of our own first. */
export async function longTasks(page: Page, since: number): Promise<readonly Task[]> {
  return page.evaluate((from) => {
    const scope = window as typeof window & { longTasks: [number, number][] };
    const work = window.fakeWork ?? [];
    return scope.longTasks
      .filter(([start]) => start >= from)
      .map(([start, end]) => {
        const fakes = work.reduce(
          (sum, [a, b]) => sum + Math.max(0, Math.min(b, end) - Math.max(a, start)),
          0,
        );
        return { whole: end - start, own: end - start - fakes, at: start };
      })
      .sort((a, b) => b.own - a.own);
  }, since);
}
