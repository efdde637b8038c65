import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { tasksDuring } from './page-tasks';
import { openPane, startPane, stopPane } from '../test/e2e/browser';
import { saveBy } from '../test/e2e/handed-back';
import { closeStage, openStage } from '../test/e2e/stage/open-stage';
import {
  choose,
  openComparison,
  openWorkbench,
  startWorkbench,
  stopWorkbench,
} from '../test/e2e/workbench-page';
import { planWorkbook } from './sample-table';
import { BUDGETS, verdictOf } from './verdict';

/** Budgets of the workbench: milliseconds and bytes. Shown beside what was measured; no test depends on the clock. */
const BUDGET = { firstFinding: 2_000, atRows: 5_000, memory: 1024 ** 3, frame: 50 };
const SIZES = [1_000, 5_000, 100_000];

/** Kilobytes of what a page loads before it can paint, packed: the scripts its index.html names. */
function startSize(page: string): number {
  const folder = path.resolve('dist', page);
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script defer src="([^"]+)"/g)].flatMap(([, name]) => name ?? []);
  return (
    scripts.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0) / 1000
  );
}

/** The pane over 10,000 rows in the fake of Excel, whose own work is another process's in Excel and is not counted. */
async function measurePane(): Promise<void> {
  console.log(
    `\npane, JavaScript before the first paint: ${verdictOf(startSize('pane'), BUDGETS.paneStart, 'kB gzip')}`,
  );
  await startPane();
  const { page } = await openPane({ planRows: 10_000 });
  await page.getByText(/diperiksa/).waitFor();
  const [longest] = await tasksDuring(page, async () => {
    const since = await page.evaluate(() => performance.now());
    await page.getByRole('button', { name: 'Periksa ulang' }).click();
    await page.waitForFunction((then) => (window.fakeWork?.at(-1)?.[0] ?? 0) > then, since);
    await page.getByText(/diperiksa/).waitFor();
  });
  console.log(`pane, 10,000 rows checked, longest task: ${verdictOf(longest?.own ?? NaN, BUDGETS.task)}`);
  await page.context().close();
  await stopPane();
}

/** Two plans compared, their sides swapped, and what is handed back saved. */
async function measureComparison(): Promise<void> {
  const { page } = await openComparison([
    { name: 'besar.xlsx', bytes: await planWorkbook(10_000) },
    { name: 'kurang.xlsx', bytes: await planWorkbook(9_000) },
  ]);
  await page.getByText(/perbedaan; \d+ baris/).waitFor();
  await page.getByRole('grid').nth(1).waitFor();
  // Looked up by selector: asking for roles and texts goes over the whole page, and would be counted as its own work.
  const [swap] = await tasksDuring(page, async () => {
    await page.locator('button[aria-label="Tukar kiri dan kanan"]').click();
    await page.locator('[role="group"] button', { hasText: 'Hanya di kanan (' }).waitFor();
    await page.locator('section section:nth-child(2) [role="grid"]').waitFor();
  });
  console.log(
    `workbench, 10,000 and 9,000 rows swapped, longest task: ${verdictOf(swap?.own ?? NaN, BUDGETS.task)}`,
  );
  await page.locator('tbody tr button').nth(1).click();
  await page.getByText(/^diperiksa/).waitFor();
  const [saving] = await tasksDuring(page, async () => {
    for (const line of [/Salinan beranotasi/, /Laporan/, /Data JSON/]) await saveBy(page, line);
  });
  console.log(
    `workbench, 10,000 rows handed back, longest task: ${verdictOf(saving?.own ?? NaN, BUDGETS.task)}`,
  );
  await page.context().close();
}

/** From the drop to the first finding, what the page weighs, and how it scrolls, in real Chromium. */
export async function measureWorkbench(): Promise<void> {
  await openStage();
  await startWorkbench();
  try {
    await measurePane();
    await measureComparison();
    console.log(
      'workbench, rows × 12 | first finding ms | page MB | longest task ms | scroll: longest frame ms',
    );
    for (const rows of SIZES) await measureSize(rows);
    console.log(
      `budgets: first finding ≤ ${BUDGET.firstFinding} ms at ${BUDGET.atRows} rows, page ≤ ${BUDGET.memory / 1024 ** 2} MB, frames ≤ ${BUDGET.frame} ms`,
    );
  } finally {
    await stopWorkbench();
    await closeStage();
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
