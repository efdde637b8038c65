import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { PaneOver } from './pane-page';
import { axeViolations, cellOf, checked, picture, tooWide, until } from './pane-page';
import { WITH_MISTAKES } from './workbooks';

const sample = (name: string): Buffer => readFileSync(path.resolve(__dirname, '../../assets/contoh', name));

const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.excel?.model.sheets.map(({ name }) => name) ?? []);

async function take(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
}

/** Tables of files of other kinds become sheets of the workbook that is open in Excel. */
export function takeScenarios(paneOver: PaneOver): void {
  test.each(['renja-2022.pdf', 'renja-2022.docx'])(
    'the table of %s becomes a sheet with its merges, which is checked at once and can be taken back',
    async (name) => {
      const { page, trouble } = await paneOver(WITH_MISTAKES, { width: 320 });
      await checked(page);
      await page.getByRole('tab', { name: 'Buat' }).click();
      await page.getByRole('tab', { name: 'Ambil' }).click();
      await page.getByRole('button', { name: 'Ambil tabel dari PDF atau Word …' }).waitFor();
      await take(page, name, sample(name));
      await page.getByText(`Dari «${name}»`).waitFor();
      await page.getByText(/^1 tabel/).waitFor();
      await page.getByText(/17 baris × 10 kolom/).waitFor();
      if (name.endsWith('.pdf')) await picture(page, 'ambil-tabel');
      expect(await axeViolations(page)).toEqual([]);
      expect(await tooWide(page)).toBe(0);
      const before = await sheetNames(page);
      await page.getByRole('button', { name: 'Buat 1 lembar' }).click();
      await page.getByText('Lembar «Tabel 1 T-C.33» dibuat.').waitFor();
      expect(await sheetNames(page)).toEqual([...before, 'Tabel 1 T-C.33']);
      expect(String(await cellOf(page, 'Tabel 1 T-C.33', 3, 0))).toMatch(/^Kode/);
      const merges = await page.evaluate(
        () => window.excel?.model.sheets.find(({ name: one }) => one === 'Tabel 1 T-C.33')?.merges.length,
      );
      expect(merges).toBeGreaterThan(3);
      await page.getByRole('tab', { name: 'Periksa' }).click();
      await page.getByText(/Tabel 1 T-C\.33 ·/).waitFor();
      await page.getByRole('button', { name: 'Batalkan' }).click();
      await page.getByText('Lembar «Tabel 1 T-C.33» ditiadakan lagi.').waitFor();
      await until(async () => (await sheetNames(page)).length === before.length);
      expect(trouble).toEqual({ errors: [], strangers: [] });
    },
  );

  test('a table that is not ticked is left out, and what cannot be taken is said', async () => {
    const { page } = await paneOver(WITH_MISTAKES);
    await checked(page);
    await page.getByRole('tab', { name: 'Buat' }).click();
    await page.getByRole('tab', { name: 'Ambil' }).click();
    await take(page, 'surat.txt', Buffer.from('Yth. Kepala Dinas'));
    await page.getByText(/Dari berkas ini tidak ada yang perlu diambil/).waitFor();
    await take(page, 'rusak.pdf', Buffer.from('%PDF-1.7 dan seterusnya'));
    await page.getByText(/PDF ini terpotong atau rusak/).waitFor();
    await take(page, 'usulan.csv', Buffer.from('Kode;Pagu\n1.06;1.000\n1.06.01;2.000\n'));
    await page.getByRole('checkbox').uncheck();
    await page.getByText('Centang tabel yang akan diambil.').waitFor();
    expect(await page.getByRole('button', { name: 'Buat 0 lembar' }).isDisabled()).toBe(true);
  });
}
