import { readFileSync } from 'node:fs';
import path from 'node:path';
import type axe from 'axe-core';
import type { OpenPane, PaneOptions } from './browser';
import type { Locator, Page } from 'playwright-core';
import { still } from './still';

/** Opens the pane over a workbook of the project, or over sheets of the test's own. */
export type PaneOver = (file: string | null, options?: PaneOptions) => Promise<OpenPane>;

const root = path.resolve(__dirname, '../..');

/** Waits until a check is finished and its result stands there. */
export async function checked(page: Page): Promise<void> {
  await page.getByText(/^(diperiksa dalam|checked in)/).waitFor();
}

export function findingAt(page: Page, cell: string): Locator {
  return page.locator('main li > button', { has: page.getByText(cell, { exact: true }) });
}

/** The cells that are selected in the fake, as "F11", with their sheet. */
export function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { excel } = window;
    if (!excel) return '';
    const { sheet, area } = excel.model.selection;
    const name = excel.model.sheets.find(({ id }) => id === sheet)?.name ?? '';
    const cell = String.fromCharCode(65 + area.left) + String(area.top + 1);
    return `${name}!${cell}`;
  });
}

/** What cell F11 of the sample holds; row and column are 0-based. */
export function cellOf(page: Page, sheet: string, row: number, column: number) {
  return page.evaluate(
    ([name, r, c]) => {
      const cells = window.excel?.model.sheets.find((one) => one.name === name)?.cells;
      return cells ? (cells.formula(r, c) ?? cells.value(r, c)) : null;
    },
    [sheet, row, column] as const,
  );
}

/** What axe-core finds wrong, as short lines. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await still(page);
  await page.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const scope = window as typeof window & { axe: Pick<typeof axe, 'run'> };
    // Fluent's focus keeper puts stops of its own between the parts; they hand the focus on at once.
    const context = { exclude: [['[data-tabster-dummy]']] };
    const { violations } = await scope.axe.run(context, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** Pictures for the guide are taken anew by `npm run pictures`; a test run leaves its own beside the build. */
const pictures = path.join(root, process.env.PICTURES === 'docs' ? 'docs/gambar' : 'dist/gambar');

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** Waits for what no locator can see. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 4_000; turn++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('It did not come about');
}

/** How many pixels the pane would have to be wider to show all of itself; 0 where nothing scrolls sideways. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('main, [data-pane-body]')];
    return Math.max(...parts.map((part) => part.scrollWidth - part.clientWidth));
  });
}
