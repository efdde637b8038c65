import type { Page } from 'playwright-core';
import { checked } from './pane-page';
import { choose, closePages, openWorkbench, startWorkbench, stopWorkbench } from './workbench-page';
import { CORRECT } from './workbooks';

beforeAll(startWorkbench);
afterEach(closePages);
afterAll(stopWorkbench);

/** As in a browser that may not write files. */
async function withoutFilePicker(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(window, 'showSaveFilePicker', undefined);
  });
}

async function mendFirst(page: Page): Promise<void> {
  await page.locator('main li > button').first().click();
  await page.getByRole('button', { name: 'Terapkan' }).first().click();
  await page.getByText('● belum disimpan').waitFor();
}

test('what was mended is saved by Ctrl+S, and the sign says so', async () => {
  const { page } = await openWorkbench({ sample: 't-c-33-dengan-kesalahan.xlsx' });
  await checked(page);
  await withoutFilePicker(page);
  await mendFirst(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await download).suggestedFilename()).toBe('t-c-33-dengan-kesalahan.xlsx');
  await page.getByText(/^tersimpan \d/).waitFor();
});

test('back and forward lead through what was looked at, each with its title', async () => {
  const { page } = await openWorkbench();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await choose(page, CORRECT);
  await checked(page);
  expect(await page.title()).toMatch(/\.xlsx · Periksa Renja$/);
  await page.goBack();
  await page.getByRole('heading', { name: 'Periksa tabel Renja tanpa Excel' }).waitFor();
  await page.goForward();
  await checked(page);
});
