import type { Page } from 'playwright-core';
import type { PaneOver } from './pane-page';
import { axeViolations, cellOf, checked, picture, tooWide, until } from './pane-page';
import { sheetsOf, WITH_MISTAKES } from './workbooks';

async function openMaking(page: Page, part?: string): Promise<void> {
  await checked(page);
  await page.getByRole('tab', { name: 'Buat' }).click();
  if (part !== undefined) await page.getByRole('tab', { name: part }).click();
}

const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.excel?.model.sheets.map(({ name }) => name) ?? []);

export function makeScenarios(paneOver: PaneOver): void {
  test('an empty form is a new sheet, recognised at once and never in place of another', async () => {
    const [sheet] = await sheetsOf(WITH_MISTAKES);
    if (!sheet) throw new Error('no sheet');
    const { page, trouble } = await paneOver(null, { grids: [{ ...sheet, sheet: 'T-C.33' }], width: 320 });
    await openMaking(page);
    await page.getByLabel('Perangkat daerah').fill('Dinas Sosial');
    await page.getByText('Lembar baru «T-C.33 (2)», 10 kolom.').waitFor();
    await page.getByText(/20 baris kosong/).waitFor();
    await picture(page, 'buat-templat');
    expect(await axeViolations(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.getByLabel('Tahun rencana').fill('27');
    await page.getByText('Tahun antara 2000 dan 2100.').waitFor();
    await page.getByLabel('Tahun rencana').fill('2027');
    await page.getByRole('button', { name: 'Buat lembar «T-C.33 (2)»' }).click();
    await page.getByText('Lembar «T-C.33 (2)» dibuat.').waitFor();
    expect(String(await cellOf(page, 'T-C.33 (2)', 1, 0))).toContain('2027');
    expect(String(await cellOf(page, 'T-C.33 (2)', 2, 0))).toContain('Dinas Sosial');
    await page.getByRole('tab', { name: 'Periksa' }).click();
    await page.getByText(/T-C\.33 \(2\) ·/).waitFor();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  test('ticked codes become rows, with all that stands above them', async () => {
    const { page } = await paneOver(WITH_MISTAKES);
    await openMaking(page);
    await page.getByLabel('Dari daftar kode dan nama').click();
    await page.getByText('Centang dulu program, kegiatan, atau sub kegiatan.').waitFor();
    await page.getByRole('searchbox').fill('1.06.06 bencana');
    await page.getByRole('checkbox', { name: /1\.06\.06 / }).click();
    await page.getByText(/1 program, \d+ kegiatan, \d+ sub kegiatan/).waitFor();
    await picture(page, 'buat-daftar');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Buat lembar «T-C.33»' }).click();
    await page.getByText('Lembar «T-C.33» dibuat.').waitFor();
    const kode = await page.evaluate(() => {
      const cells = window.excel?.model.sheets.find(({ name }) => name === 'T-C.33')?.cells;
      return Array.from({ length: 30 }, (_, row) => cells?.value(row, 0) ?? '');
    });
    expect(kode).toContain('1.06.06');
  });

  test('a form is filled from another table, and what does not fit is refused with the reason', async () => {
    const { page } = await paneOver(WITH_MISTAKES);
    await openMaking(page);
    await page.getByLabel('Dari tabel di buku kerja ini').click();
    await page.getByLabel('Bentuk').selectOption('T-C.31');
    await page.getByText(/Diisi dari Tabel 3\.1 \(T-C\.33\)/).waitFor();
    await page.getByLabel('Bentuk').selectOption('T-C.30');
    await page.getByText('T-C.30 tidak dapat diisi dari tabel lain.').waitFor();
  });

  test('a table is tidied into the current form, with an account of its cells', async () => {
    const { page, trouble } = await paneOver(WITH_MISTAKES, { width: 320 });
    await openMaking(page, 'Rapikan');
    await page.getByText(/Ke mana \d+ sel berisi/).waitFor();
    await page.getByLabel('Menjadi bentuk').selectOption('SIPD-Renja');
    await page.getByText(/Lembar baru «SIPD-Renja», 17 kolom/).waitFor();
    await page.getByRole('button', { name: /kini dihitung dengan rumus/ }).click();
    await picture(page, 'rapikan');
    expect(await axeViolations(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.getByRole('button', { name: 'Buat lembar «SIPD-Renja»' }).click();
    await page.getByText('Lembar «SIPD-Renja» dibuat.').waitFor();
    expect(await sheetNames(page)).toContain('SIPD-Renja');
    expect(await cellOf(page, 'Tabel 3.1', 10, 5)).toBe(908_000_000);
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  test('an exercise counts what is left, helps step by step, and is recalled from the workbook', async () => {
    const { page, trouble } = await paneOver(WITH_MISTAKES, { width: 320 });
    await openMaking(page, 'Latihan');
    await page.getByRole('button', { name: 'Buat lembar latihan' }).click();
    await page.getByText('Sisa 4 dari 4 kesalahan di «Latihan T-C.33»').waitFor();
    await page.getByRole('button', { name: 'Petunjuk' }).first().click();
    await page.getByText('Satu kegiatan tidak sama dengan jumlah sub kegiatannya.').waitFor();
    await page.getByRole('button', { name: 'Tunjukkan sel' }).click();
    await page.getByRole('button', { name: 'Penyelesaian' }).click();
    await page.getByText(/Seharusnya: =SUM/).waitFor();
    await picture(page, 'latihan');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText(/Sisa 3 dari 4 kesalahan/).waitFor();
    await page.getByRole('tab', { name: 'Periksa' }).click();
    await page.getByText(/^Temuan ditutup selama latihan/).waitFor();
    await page.getByRole('tab', { name: 'Buat' }).click();
    await page.getByRole('tab', { name: 'Latihan' }).click();
    await page.getByText(/Sisa 3 dari 4 kesalahan/).waitFor();
    await page.getByRole('button', { name: 'Selesai berlatih' }).click();
    await page.getByRole('button', { name: 'Buat lembar latihan' }).waitFor();
    await until(async () => (await sheetNames(page)).includes('Latihan T-C.33'));
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });
}
