import type { Page } from 'playwright-core';
import type { PaneOver } from './pane-page';
import { axeViolations, cellOf, checked, findingAt, picture, tooWide, until } from './pane-page';
import { WITH_MISTAKES } from './workbooks';

const SHEET = 'Tabel 3.1';

/** Conditional formats on the sheet, by the addresses of their first cells. */
const marked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    (window.excel?.model.sheets[0]?.conditionalFormats ?? []).flatMap(({ areas }) =>
      areas.map(({ top, left }) => String.fromCharCode(65 + left) + String(top + 1)),
    ),
  );

/** What has the focus, as it is read out. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here?.getAttribute('aria-label') ?? here?.textContent?.trim() ?? '';
  });

export function lookScenarios(paneOver: PaneOver): void {
  test('marks in the sheet follow the findings, and go to the last one when they are switched off', async () => {
    const { page, trouble } = await paneOver(WITH_MISTAKES);
    await checked(page);
    expect(await marked(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Pengaturan' }).click();
    await page.getByLabel('Tandai temuan di lembar').click();
    await until(async () => (await marked(page)).includes('F11'));
    await page.getByRole('tab', { name: 'Periksa' }).click();
    await findingAt(page, 'F11').click();
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText(/1 sel diubah/).waitFor();
    await until(async () => !(await marked(page)).includes('F11'));
    expect((await marked(page)).length).toBeGreaterThan(0);
    await page.getByRole('tab', { name: 'Pengaturan' }).click();
    await page.getByLabel('Tandai temuan di lembar').click();
    await until(async () => (await marked(page)).length === 0);
    expect(await cellOf(page, SHEET, 10, 5)).toBe('SUM(F12)');
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  test('high contrast at 320 px: every view without violations, the chosen finding to be seen', async () => {
    const { page, trouble } = await paneOver(WITH_MISTAKES, { width: 320, contrast: true });
    await checked(page);
    await picture(page, 'kontras');
    await findingAt(page, 'F11').click();
    await picture(page, 'kontras-temuan');
    expect(await axeViolations(page)).toEqual([]);
    const outlined = await findingAt(page, 'F11').evaluate((row) => getComputedStyle(row).outlineStyle);
    expect(outlined).not.toBe('none');
    for (const tab of ['Hitung', 'Buat', 'Pengaturan']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel').or(page.locator('main')).first().waitFor();
      await until(async () => (await page.locator('main').innerText()).length > 40);
      expect(await axeViolations(page)).toEqual([]);
      expect(await tooWide(page)).toBe(0);
      await picture(page, `kontras-${tab.toLowerCase()}`);
    }
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  test('Tab goes through the pane as it is read: tabs, help, table, filters, check, search, findings', async () => {
    const { page } = await paneOver(WITH_MISTAKES, { width: 320 });
    await checked(page);
    const stops = [
      /^Periksa$/,
      /^Bantuan/,
      /Tabel 3\.1 · T-C\.33/,
      /^Buat Renja 2027/,
      /^3 galat$/,
      /^2 peringatan$/,
      /^2 catatan$/,
      /^Periksa ulang$/,
      /^Cari/,
      /A15/,
      /^Perbaiki keduanya/,
      /F11/,
    ];
    for (const stop of stops) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatch(stop);
    }
    await page.keyboard.press('Enter');
    for (const stop of [/^Ke F12$/, /^Ke F10$/, /^Terapkan$/, /^Ke sel$/, /^Terima/, /^Diamkan/, /Tentang/]) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatch(stop);
    }
  });
}
