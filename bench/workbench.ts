import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { tasksDuring } from './page-tasks';
import { choose, openWorkbench, startWorkbench, stopWorkbench } from '../test/e2e/workbench-page';
import { planWorkbook } from './sample-table';

/** Budgets of the workbench: milliseconds and bytes. Shown beside what was measured; no test depends on the clock. */
const BUDGET = { firstFinding: 2_000, atRows: 5_000, memory: 1024 ** 3, frame: 50 };
const SIZES = [1_000, 5_000, 100_000];

/** From the drop to the first finding, what the page weighs, and how it scrolls, in real Chromium. */
export async function measureWorkbench(): Promise<void> {
  await startWorkbench();
  try {
    console.log(
      'workbench, rows × 12 | first finding ms | page MB | longest task ms | scroll: longest frame ms',
    );
    for (const rows of SIZES) await measureSize(rows);
    console.log(
      `budgets: first finding ≤ ${BUDGET.firstFinding} ms at ${BUDGET.atRows} rows, page ≤ ${BUDGET.memory / 1024 ** 2} MB, frames ≤ ${BUDGET.frame} ms`,
    );
  } finally {
    await stopWorkbench();
  }
}

async function measureSize(rows: number): Promise<void> {
  const bytes = await planWorkbook(rows);
  const { page } = await openWorkbench();
  await page.getByRole('heading', { level: 1 }).waitFor();
  let first = NaN;
  const [longest] = await tasksDuring(page, async () => {
    const since = performance.now();
    await choose(page, { name: `${rows}.xlsx`, bytes });
    await page.locator('main li > button').first().waitFor({ timeout: 120_000 });
    first = performance.now() - since;
  });
  const frame = await longestFrame(page);
  const memory = await pageMemory(page);
  const columns = [rows, first, memory / 1024 ** 2, longest?.own ?? 0, frame ?? NaN];
  console.log(columns.map((value) => value.toFixed(0).padStart(10)).join(' | '));
  await page.context().close();
}

/** Scrolls the sheet as a wheel does for two seconds; the longest time between two frames, null where there is no sheet. */
async function longestFrame(page: Page): Promise<number | null> {
  const grid = page.getByRole('grid').first();
  const box = (await grid.count()) > 0 ? await grid.boundingBox() : null;
  if (!box) return null;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => {
    const scope = window as typeof window & { drawn: number[] };
    scope.drawn = [];
    let last = performance.now();
    const tick = (now: number): void => {
      scope.drawn.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, turn % 10 === 9 ? 4_000 : 300);
  return page.evaluate(() => Math.max(...(window as typeof window & { drawn: number[] }).drawn.slice(2)));
}

/** Resident bytes of the processes that draw pages: page and workers together, as the system counts them. */
async function pageMemory(page: Page): Promise<number> {
  const browser: Browser | null = page.context().browser();
  if (!browser) return 0;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(
      ({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024,
    );
  return Math.max(...sizes);
}
