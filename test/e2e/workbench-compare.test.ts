import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { openByOpenpyxl } from '../support/judges/open-by-openpyxl';
import { downloaded, saveBy, textOf } from './handed-back';
import { planWorkbook } from '../../bench/sample-table';
import { axeViolations, picture, tooWide } from './pane-page';
import { closePages, openComparison, startWorkbench, stopWorkbench } from './workbench-page';
import { CORRECT, realWorkbooks, WITH_MISTAKES } from './workbooks';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

afterEach(closePages);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** What the lines say, each as one text. */
const lines = (page: Page): Promise<readonly string[]> =>
  page.locator('table').last().locator('tbody tr').allInnerTexts();

test('two drafts: only what differs, walked by keyboard to the cell and back', async () => {
  const { page, trouble } = await openComparison([WITH_MISTAKES, CORRECT]);
  await page.getByText(/^5 perbedaan; 14 baris ada di keduanya/).waitFor();
  expect(await page.getByLabel('Berkas kiri').locator('option:checked').innerText()).toContain('kesalahan');
  await picture(page, 'bandingkan');
  expect(await axeViolations(page)).toEqual([]);
  const told = (await lines(page)).map((line) => line.replace(/\s+/g, ' '));
  expect(told[0]).toContain('F11 908.000.000 F11 980.000.000 +72.000.000');
  expect(told[1]).toContain('A15 1.06.01.2.60.0009 A15 1.06.01.2.06.0009');

  const kinds = page.getByRole('group', { name: 'Jenis perbedaan yang diperlihatkan' });
  await kinds.getByRole('button', { name: 'Rupiah berbeda (2)' }).click();
  await page.getByText('Diperlihatkan 3 dari 5.').waitFor();
  expect(await lines(page)).toHaveLength(3);
  await kinds.getByRole('button', { name: 'Rupiah berbeda (2)' }).click();

  await page.locator('tbody tr button').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('F11 908.000.000');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('A15 1.06.01.2.06.0009');
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe('F11 980.000.000');
  await page.keyboard.press('Enter');
  const shown = page.getByLabel('Berkas', { exact: true });
  await shown.waitFor();
  expect(await shown.locator('option:checked').innerText()).toBe('t-c-33.xlsx');
  await page.getByRole('button', { name: 'Bandingkan' }).click();
  await page.getByText(/^5 perbedaan/).waitFor();
  expect(await page.getByLabel('Berkas kiri').locator('option:checked').innerText()).toContain('kesalahan');

  await page.getByRole('button', { name: 'Tukar kiri dan kanan' }).click();
  await page.getByText('-72.000.000').waitFor();
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('the comparison is saved as a sheet and as CSV that say the same', async () => {
  const { page } = await openComparison([WITH_MISTAKES, CORRECT]);
  const sheet = await downloaded(page, () => page.getByRole('button', { name: 'Simpan .xlsx' }).click());
  expect(sheet.name).toBe('t-c-33-dengan-kesalahan-t-c-33-perbandingan.xlsx');
  expect(openByOpenpyxl([sheet.bytes])[0]).toBeGreaterThan(50);
  const read = await readWorkbook(sheet.bytes);
  const cells = read.ok ? read.workbook.sheets.flatMap(({ values }) => values).flat() : [];
  expect(cells).toEqual(expect.arrayContaining([908_000_000, 980_000_000, 72_000_000, 'F11']));
  const csv = await downloaded(page, () => page.getByRole('button', { name: 'Simpan CSV' }).click());
  const rows = textOf(csv).trimEnd().split('\r\n');
  expect(rows).toHaveLength(6);
  expect(rows[1]).toContain(';F11;908000000;F11;980000000;72000000;');
});

test('what was changed in the page is compared as it is now', async () => {
  const { page } = await openComparison([WITH_MISTAKES, CORRECT]);
  await page.getByText(/^5 perbedaan/).waitFor();
  await page.getByRole('button', { name: /F11.*908/ }).click();
  await page.getByRole('button', { name: /F11/ }).first().click();
  await page.getByRole('button', { name: 'Terapkan' }).first().click();
  await page.getByText(/1 sel diubah/).waitFor();
  await page.getByRole('button', { name: 'Bandingkan' }).click();
  await page.getByText(/^4 perbedaan/).waitFor();
});

const real = realWorkbooks().find((file) => file.includes('001'));
(real ? test : test.skip)(
  'within a real workbook review and plan suggest themselves; other tables can be chosen',
  async () => {
    const { page, trouble } = await openComparison([real ?? '']);
    await page.getByText(/^\d+ perbedaan; 68 baris ada di keduanya/).waitFor();
    expect(await page.getByLabel('Tabel kiri').locator('option:checked').innerText()).toContain('T-C.31');
    expect(await page.getByLabel('Tabel kanan').locator('option:checked').innerText()).toContain('T-C.33');
    await page.getByRole('button', { name: 'Nama berbeda (5)' }).waitFor();
    expect(await page.getByRole('button', { name: /Rupiah berbeda/ }).count()).toBe(0);
    await page.getByRole('grid').nth(1).waitFor();
    await page.locator('table').last().locator('tbody tr').nth(3).scrollIntoViewIfNeeded();
    await picture(page, 'bandingkan-nyata');
    const evaluation = await page
      .getByLabel('Tabel kiri')
      .locator('option', { hasText: 'T-C.29' })
      .getAttribute('value');
    await page.getByLabel('Tabel kiri').selectOption(evaluation);
    await page.getByText(/Tahunnya tidak sama: kiri 2021, kanan 2022/).waitFor();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  },
);

test('in English, in the dark, on a narrow screen; tables that cannot be compared get a sentence', async () => {
  const narrow = { language: 'en', dark: true, width: 320, height: 640 } as const;
  const { page } = await openComparison([WITH_MISTAKES, CORRECT], narrow);
  await page.getByText(/^5 differences; 14 rows in both/).waitFor();
  await page.locator('table').last().scrollIntoViewIfNeeded();
  await picture(page, 'bandingkan-sempit');
  expect(await tooWide(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('File on the right').selectOption({ label: 't-c-33-dengan-kesalahan.xlsx' });
  await page.getByText(/There are no two tables here that can be compared/).waitFor();
});

test('10,000 rows are compared, swapped and handed back', async () => {
  const { page } = await openComparison([
    { name: 'besar.xlsx', bytes: await planWorkbook(10_000) },
    { name: 'kurang.xlsx', bytes: await planWorkbook(9_000) },
  ]);
  await page.getByText(/^1002 perbedaan; 8980 baris/).waitFor();
  await page.getByRole('button', { name: 'Perlihatkan 100 lagi' }).click();
  expect(await lines(page)).toHaveLength(200);
  await page.getByRole('grid').nth(1).waitFor();
  await page.getByRole('button', { name: 'Tukar kiri dan kanan' }).click();
  await page.locator('[role="group"] button', { hasText: 'Hanya di kanan (' }).waitFor();
  await page.getByRole('grid').nth(1).waitFor();
  await page.locator('tbody tr button').nth(1).click();
  await page.getByText(/^diperiksa/).waitFor();
  for (const line of [/Salinan beranotasi/, /Laporan/, /Data JSON/]) {
    expect((await saveBy(page, line)).bytes.length).toBeGreaterThan(1_000);
  }
});
