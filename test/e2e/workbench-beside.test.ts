import type { Locator, Page } from 'playwright-core';
import { recogniseTables } from '../../src/core/engine/check';
import { alignPrints } from '../../src/core/silang/prints';
import { axeViolations, picture, tooWide } from './pane-page';
import {
  closePages,
  openComparison,
  startWorkbench,
  stopWorkbench,
  type HandedFile,
  type OpenWorkbench,
  type WorkbenchOptions,
} from './workbench-page';
import { CORRECT, realWorkbooks, sheetsOf, WITH_MISTAKES } from './workbooks';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

afterEach(closePages);

async function beside(
  files: readonly HandedFile[],
  options: WorkbenchOptions = {},
): Promise<OpenWorkbench & { readonly left: Locator; readonly right: Locator }> {
  const opened = await openComparison(files, options);
  const { page } = opened;
  const grids = page.getByRole('grid');
  await grids.nth(1).waitFor();
  return { ...opened, left: grids.nth(0), right: grids.nth(1) };
}

/** Waits until the line above the sheets says so: going there may take a frame. */
async function says(page: Page, pattern: RegExp): Promise<void> {
  await page.locator('[data-part="difference"]', { hasText: pattern }).waitFor();
}

/** Waits until what was scrolled has been heard of and drawn. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)));
      }),
  );
}

/** Pixels from the top of the page to the active cell, and what the cell says. */
async function active(grid: Locator): Promise<{ readonly top: number; readonly text: string }> {
  return grid.evaluate((element) => {
    const cell = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    return { top: cell?.getBoundingClientRect().top ?? NaN, text: cell?.textContent ?? '' };
  });
}

/** The first row of the sheet that is not under its heading, 1-based. */
async function rowAtTop(grid: Locator): Promise<number> {
  return grid.evaluate((element) => {
    const heads = element.querySelector('[role="rowgroup"]');
    const parts = [
      element.querySelector('[role="columnheader"]'),
      ...(heads?.querySelectorAll('[role="row"]') ?? []),
    ];
    // A row of which a sliver shows is not the one at the top: 4 px.
    const line = Math.max(...parts.map((part) => part?.getBoundingClientRect().bottom ?? 0)) + 4;
    const row = [...element.querySelectorAll('[role="row"]')].find((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return !heads?.contains(one) && top <= line && line < bottom;
    });
    return Number(row?.getAttribute('aria-rowindex') ?? NaN) - 1;
  });
}

test('both sheets stand beside each other, what differs marked on either, its value uncovered', async () => {
  const { page, trouble, left, right } = await beside([WITH_MISTAKES, CORRECT]);
  await says(page, /^Perbedaan 1 dari 5: /);
  const [one, other] = [await left.boundingBox(), await right.boundingBox()];
  expect(one?.y).toBe(other?.y);
  expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual(other?.x ?? 0);
  for (const grid of [left, right])
    expect(await grid.locator('[data-part="tag"]').first().textContent()).toMatch(/^, berbeda, /);
  expect(await active(left)).toMatchObject({ text: '908.000.000, berbeda, kanan: 980.000.000' });
  expect(await active(right)).toMatchObject({ text: '980.000.000, berbeda, kiri: 908.000.000' });
  await picture(page, 'bandingkan-bersebelahan');
  expect(await axeViolations(page)).toEqual([]);
  expect(await tooWide(page)).toBe(0);
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('next and previous by keyboard, a choice in the list and a cell in a sheet lead both sheets', async () => {
  const { page, left, right } = await beside([WITH_MISTAKES, CORRECT]);
  await says(page, /^Perbedaan 1 dari 5: /);
  await left.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await says(page, /^Perbedaan 2 dari 5: Kode.* Kiri A15: 1\.06\.01\.2\.60\.0009; Kanan A15: /);
  expect((await active(left)).text).toContain('1.06.01.2.60.0009');
  expect((await active(right)).text).toContain('1.06.01.2.06.0009');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await says(page, /^Perbedaan 5 dari 5: /);
  expect(await page.locator('tr[aria-current="true"]').count()).toBe(1);

  await page.locator('table').last().locator('tbody tr').nth(1).getByRole('button').first().click();
  await says(page, /^Perbedaan 2 dari 5: /);
  const address = page.getByLabel('Alamat sel', { exact: true }).nth(1);
  await address.fill('F11');
  await address.press('Enter');
  await says(page, /^Perbedaan 1 dari 5: /);
  expect((await active(left)).text).toContain('908.000.000');

  await page.getByRole('button', { name: 'Rupiah berbeda (2)' }).click();
  await says(page, /perbedaan ditandai di kedua lembar/);
  await page.getByRole('button', { name: 'Lembar bersebelahan' }).click();
  expect(await page.getByRole('grid').count()).toBe(0);
});

/** Rows, 1-based, that the engine has matched and that no other pair crosses: [left, right], from above. */
async function matchedRows(page: Page, file: string): Promise<readonly (readonly [number, number])[]> {
  const { tables } = recogniseTables(await sheetsOf(file), {});
  const chosen = async (label: string) => {
    const id = await page.getByLabel(label).inputValue();
    const table = tables.find((one) => one.table.id === id);
    if (!table) throw new Error(`${label}: ${id}`);
    return table;
  };
  const { pairs } = alignPrints(await chosen('Tabel kiri'), await chosen('Tabel kanan'));
  const rows = pairs.map(({ here, there }) => [here.row + 1, there.row + 1] as const);
  const crosses = ([a, x]: readonly [number, number], [b, y]: readonly [number, number]): boolean =>
    (a - b) * (x - y) < 0;
  return rows.filter((one) => !rows.some((other) => crosses(one, other))).sort(([a], [b]) => a - b);
}

test('what has the focus in the list does not lie under the sheets that stay at the top', async () => {
  const { page } = await beside([WITH_MISTAKES, CORRECT]);
  await says(page, /^Perbedaan 1 dari 5: /);
  const list = page.locator('table').last().locator('tbody tr');
  await list.last().getByRole('button').first().focus();
  await page.keyboard.press('Home');
  const sheets = await page.getByRole('region', { name: 'Kedua lembar bersebelahan' }).boundingBox();
  const focused = await list.first().getByRole('button').first().boundingBox();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pagu');
  expect(focused?.y).toBeGreaterThanOrEqual((sheets?.y ?? NaN) + (sheets?.height ?? NaN));
});

const real = realWorkbooks().filter((file) => file.includes('typed'));
(real.length > 0 ? test.each(real) : test.skip.each(['-']))(
  'real tables scroll together by their matched rows, and differences stand at one height: %s',
  async (file) => {
    const { page, trouble, left, right } = await beside([file]);
    await says(page, /^Perbedaan 1 dari /);
    const matched = await matchedRows(page, file);
    const bottom = await left.evaluate((element) => element.scrollHeight - element.clientHeight);
    let met = 0;
    for (let step = 2; step < 14; step++) {
      await left.evaluate((element, top) => (element.scrollTop = top), (bottom * step) / 20);
      await settled(page);
      const [here, there] = [await rowAtTop(left), await rowAtTop(right)];
      const [above, below] = [
        matched.filter(([row]) => row <= here).at(-1),
        matched.find(([row]) => row > here),
      ];
      if (!above || !below) continue;
      met++;
      expect(there).toBeGreaterThanOrEqual(above[1]);
      expect(there).toBeLessThanOrEqual(below[1]);
    }
    expect(met).toBeGreaterThan(3);
    const name = file.replace(/.*\/|-typed.*/g, '');
    await page.getByRole('button', { name: 'Perbedaan berikutnya' }).click();
    await says(page, /^Perbedaan 2 dari /);
    expect((await active(left)).top).toBe((await active(right)).top);
    await picture(page, `bersebelahan-${name}`);
    expect(trouble).toEqual({ errors: [], strangers: [] });
  },
);

test.each([
  { as: 'in the dark', options: { dark: true, width: 1100, height: 760 } },
  { as: 'in forced colours', options: { forcedColors: true, width: 1100, height: 760 } },
  { as: 'narrow, in English', options: { language: 'en' as const, width: 320, height: 640 } },
])('it can be used $as', async ({ as, options }) => {
  const { page, left, right } = await beside([WITH_MISTAKES, CORRECT], options);
  await says(page, /^(Perbedaan|Difference) 1 /);
  await left.scrollIntoViewIfNeeded();
  const [one, other] = [await left.boundingBox(), await right.boundingBox()];
  if (options.width < 900) expect((one?.y ?? 0) + (one?.height ?? 0)).toBeLessThanOrEqual(other?.y ?? 0);
  expect(await tooWide(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, `bersebelahan-${as.replace(/\W+/g, '-')}`);
});
