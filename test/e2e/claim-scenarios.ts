import type { CellGrid } from '../../src/core/grid/cell-grid';
import type { PaneOver } from './pane-page';
import { axeViolations, checked, picture, tooWide } from './pane-page';
import { CORRECT, realWorkbooks, sheetsOf, WITH_MISTAKES } from './workbooks';

/** The sample cut down to its first three columns: nothing that is recognised by itself. */
async function cutSheet(): Promise<CellGrid> {
  const [sheet] = await sheetsOf(CORRECT);
  if (!sheet) throw new Error('no sheet');
  return { ...sheet, values: sheet.values.map((row) => row.slice(0, 3)), merges: [] };
}

export function claimScenarios(paneOver: PaneOver): void {
  test('a person says that there is a table, is told where that cannot be, and takes it back', async () => {
    const { page, trouble } = await paneOver(null, { grids: [await cutSheet()], width: 320 });
    // One stands beside what came nearest, one with what else can be done.
    await page.getByRole('button', { name: 'Ini tabel …' }).last().click();
    await page.getByLabel('Judul dari baris').fill('9');
    await page.getByLabel('sampai baris').fill('2');
    await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
    await page.getByText(/Nomor baris seperti di tepi kiri lembar/).waitFor();
    await page.getByLabel('Judul dari baris').fill('900');
    await page.getByLabel('sampai baris').fill('901');
    await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
    await page.getByText(/tidak terbaca sedikitnya tiga judul kolom/).waitFor();
    await page.getByLabel('Judul dari baris').fill('5');
    await page.getByLabel('sampai baris').fill('6');
    await picture(page, 'ini-tabel');
    expect(await axeViolations(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
    await page.getByRole('button', { name: /Tabel 3\.1 · T-C\.33/ }).click();
    await page.getByRole('button', { name: 'Betulkan jenis atau kolom …' }).click();
    await page.getByRole('button', { name: 'Kembali ke pengenalan otomatis' }).click();
    await page.getByRole('button', { name: 'Buat dari templat' }).click();
    await page.getByLabel('Bentuk').waitFor();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  test('the buttons of the ribbon open what they are for', async () => {
    const making = await paneOver(WITH_MISTAKES, { action: 'buat' });
    await making.page.getByLabel('Bentuk').waitFor();
    const help = await paneOver(WITH_MISTAKES, { action: 'bantuan' });
    await help.page.getByText('Cara memakai').waitFor();
    await checked(help.page);
    await picture(help.page, 'bantuan');
    expect(await axeViolations(help.page)).toEqual([]);
    const checking = await paneOver(WITH_MISTAKES, { action: 'periksa' });
    await checked(checking.page);
    await checking.page.getByRole('button', { name: '3 galat' }).waitFor();
  });

  test('tables of one workbook are held against each other, and how that went is told', async () => {
    const { page } = await paneOver(realWorkbooks().find((file) => file.includes('001')) ?? WITH_MISTAKES);
    await checked(page);
    const line = page.getByRole('button', { name: 'Tabel yang dibandingkan satu sama lain' });
    if (realWorkbooks().length === 1) return;
    await line.click();
    await page
      .getByText(/baris cocok/)
      .first()
      .waitFor();
    await line.scrollIntoViewIfNeeded();
    await picture(page, 'pasangan');
  });

  test('lists of codes can be left out', async () => {
    const { page } = await paneOver(WITH_MISTAKES);
    await checked(page);
    await page.getByRole('tab', { name: 'Pengaturan' }).click();
    const lists = page.getByRole('checkbox', { name: /kode(, sebagian)?\)/ });
    await lists.first().waitFor();
    for (const list of await lists.all()) await list.click();
    await page.getByRole('tab', { name: 'Periksa' }).click();
    await page.getByRole('button', { name: /Tabel 3\.1 · T-C\.33/ }).click();
    await page.getByText('Tidak ada daftar kode dan nama yang cocok untuk tabel ini.').waitFor();
  });
}
