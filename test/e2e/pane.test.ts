import type { Page } from 'playwright-core';
import { openPane, startPane, stopPane, type OpenPane, type PaneOptions } from './browser';
import { claimScenarios } from './claim-scenarios';
import { computeScenarios } from './compute-scenarios';
import { makeScenarios } from './make-scenarios';
import { listScenarios } from './list-scenarios';
import { lookScenarios } from './look-scenarios';
import { takeScenarios } from './take-scenarios';
import { axeViolations, cellOf, checked, findingAt, picture, selected, until } from './pane-page';
import { CORRECT, realWorkbooks, sheetsOf, WITH_MISTAKES } from './workbooks';

beforeAll(startPane);
afterAll(stopPane);

const SHEET = 'Tabel 3.1';
const open: Page[] = [];

async function paneOver(file: string | null, options: PaneOptions = {}): Promise<OpenPane> {
  const opened = await openPane({ ...(file !== null && { grids: await sheetsOf(file) }), ...options });
  open.push(opened.page);
  return opened;
}

afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close();
});

computeScenarios(paneOver);
makeScenarios(paneOver);
takeScenarios(paneOver);
claimScenarios(paneOver);
lookScenarios(paneOver);
listScenarios(paneOver);

test('it has looked already, and Enter, arrows and A lead from finding to fix to undo', async () => {
  const { page, trouble } = await paneOver(WITH_MISTAKES);
  await checked(page);
  await page.getByRole('button', { name: '3 galat' }).waitFor();
  await picture(page, 'periksa');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await until(async () => (await selected(page)) === `${SHEET}!F11`);
  await page.keyboard.press('Enter');
  await page.getByText('Selisih', { exact: true }).waitFor();
  await page.getByText('Tentang aturan ini').first().click();
  await picture(page, 'temuan');

  await page.keyboard.press('a');
  await page.getByText(/1 sel diubah/).waitFor();
  expect(await cellOf(page, SHEET, 10, 5)).toBe('SUM(F12)');
  await findingAt(page, 'F11').waitFor({ state: 'detached' });
  await picture(page, 'setelah-terapkan');

  await page.getByRole('button', { name: 'Batalkan' }).click();
  await page.getByText('1 sel dikembalikan seperti semula.').waitFor();
  expect(await cellOf(page, SHEET, 10, 5)).toBe(908_000_000);
  await findingAt(page, 'F11').waitFor();
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('an edit in Excel is checked again by itself, a switched-off one says that it is not', async () => {
  const { page } = await paneOver(WITH_MISTAKES);
  await checked(page);
  await page.evaluate(() => window.user?.type('Tabel 3.1', 'F11', 980_000_000));
  await findingAt(page, 'F11').waitFor({ state: 'detached' });
  await page.evaluate(() => window.user?.type('Tabel 3.1', 'F11', 12));
  await findingAt(page, 'F11').waitFor();

  await page.getByRole('tab', { name: 'Pengaturan' }).click();
  await page.getByLabel('Periksa ulang saat sel diubah').click();
  await picture(page, 'pengaturan');
  await page.getByRole('tab', { name: 'Periksa' }).click();
  await page.evaluate(() => window.user?.type('Tabel 3.1', 'F11', 980_000_000));
  await page.getByText('Isi lembar berubah sejak pemeriksaan ini.').waitFor();
  await findingAt(page, 'F11').waitFor();
  await page.getByRole('button', { name: 'Periksa ulang' }).click();
  await findingAt(page, 'F11').waitFor({ state: 'detached' });
});

test('a protected sheet is left alone and the pane says how to go on', async () => {
  const { page } = await paneOver(WITH_MISTAKES);
  await checked(page);
  await page.evaluate(() => window.user?.protect('Tabel 3.1'));
  await findingAt(page, 'F11').click();
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page.getByText(/dilindungi/).waitFor();
  expect(await cellOf(page, SHEET, 10, 5)).toBe(908_000_000);
  await picture(page, 'lembar-dilindungi');
});

test('a sheet that was deleted meanwhile takes its findings along', async () => {
  const [first] = await sheetsOf(WITH_MISTAKES);
  const [second] = await sheetsOf(CORRECT);
  if (!first || !second) throw new Error('no sheets');
  const { page } = await paneOver(null, { grids: [first, { ...second, sheet: 'Cadangan' }] });
  await checked(page);
  await page.evaluate(() => window.user?.deleteSheet('Tabel 3.1'));
  await findingAt(page, 'F11').waitFor({ state: 'detached' });
  await page.getByText('Cadangan').first().waitFor();
});

test('what is pressed on a sheet that has just gone is answered in words', async () => {
  const { page } = await paneOver(WITH_MISTAKES);
  await checked(page);
  await findingAt(page, 'F11').click();
  await page.getByRole('button', { name: 'Terapkan' }).waitFor();
  // Gone without an event, as where Excel has not told yet.
  await page.evaluate(() => {
    const sheet = window.excel?.model.sheets[0];
    if (sheet) sheet.name = 'Nama lain';
  });
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page
    .getByText(/tidak ada lagi di buku kerja ini/)
    .first()
    .waitFor();
});

test('a request that fails half-way changes nothing', async () => {
  const { page } = await paneOver(WITH_MISTAKES);
  await checked(page);
  await findingAt(page, 'F11').click();
  await page.getByRole('button', { name: 'Terapkan' }).waitFor();
  const before = await page.evaluate(() => window.excel?.requests.length ?? 0);
  await page.evaluate(() => {
    for (let nth = 2; nth < 9; nth++)
      window.excel?.failSync(nth, { code: 'GeneralException', afterOperations: 1 });
  });
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page.getByRole('button', { name: 'Tutup' }).waitFor();
  expect(await page.evaluate(() => window.excel?.requests.length ?? 0)).toBeGreaterThan(before);
  expect(await cellOf(page, SHEET, 10, 5)).toBe(908_000_000);
});

test('a correct table gets a clean answer that says how much was looked at', async () => {
  const { page } = await paneOver(CORRECT);
  await checked(page);
  await page.getByText(/sel, .* baris, dan \d+ aturan sudah dilihat/).waitFor();
  await picture(page, 'tanpa-temuan');
});

test('a sheet without a table is told what came nearest', async () => {
  const sheet = (await sheetsOf(CORRECT))[0];
  if (!sheet) throw new Error('no sheet');
  const cut = { ...sheet, values: sheet.values.map((row) => row.slice(0, 3)), merges: [] };
  const { page } = await paneOver(null, { grids: [cut] });
  await page.getByText('Belum ada tabel Renja di buku kerja ini.').waitFor();
  await picture(page, 'tanpa-tabel');
});

test.each(realWorkbooks())('%s: recognised and walked to the end', async (file) => {
  const { page, trouble } = await paneOver(file);
  await checked(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowDown');
  await picture(page, `nyata-${file.replace(/^.*\//, '').slice(0, 3)}`);
  expect(await axeViolations(page)).toEqual([]);
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test.each([
  { name: 'terang', language: 'id-ID', dark: false, width: 320 },
  { name: 'gelap', language: 'id-ID', dark: true, width: 350 },
  { name: 'english', language: 'en-US', dark: true, width: 480 },
])('$name: readable for everyone and no wider than the pane', async ({ name, ...options }) => {
  const { page, trouble } = await paneOver(WITH_MISTAKES, options);
  await checked(page);
  await picture(page, `${name}-daftar`);
  await page.locator('header').getByRole('button').click();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await findingAt(page, 'F11').click();
  await page.locator('main [aria-expanded]').first().click();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.width);
  await picture(page, name);
  await page.getByRole('tab').last().click();
  await page.getByLabel(/Bahasa|Language/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('tab').nth(0).click();
  await page.getByRole('button', { name: /Perbaiki keduanya|Fix both/ }).click();
  await page.getByRole('dialog').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, `${name}-semua`);
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('100,000 rows: progress, cancel, and the page answers meanwhile', async () => {
  const { page, trouble } = await paneOver(null, { planRows: 100_000 });
  await page.getByRole('progressbar').waitFor();
  await picture(page, 'kemajuan');
  await page.getByRole('button', { name: 'Batal' }).click();
  await page.getByText(/dibatalkan/).waitFor();
  await page.getByRole('button', { name: 'Periksa ulang' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('tab', { name: 'Pengaturan' }).click();
  await page.getByLabel('Bahasa').waitFor();
  await page.getByRole('tab', { name: 'Periksa' }).click();
  await page.getByText(/diperiksa/).waitFor();
  await page
    .getByText(/baris|temuan|galat/)
    .first()
    .waitFor();
  expect(trouble).toEqual({ errors: [], strangers: [] });
});
