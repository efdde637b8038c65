import type { CellGrid } from '../../src/core/grid/cell-grid';
import type { PaneOver } from './pane-page';
import { axeViolations, cellOf, checked, picture, tooWide } from './pane-page';
import { sheetsOf, WITH_MISTAKES } from './workbooks';

const SHEET = 'Tabel 3.1';

/** The sample with the pagu of a program and of a kegiatan taken out. */
async function withGaps(): Promise<CellGrid> {
  const [sheet] = await sheetsOf(WITH_MISTAKES);
  if (!sheet) throw new Error('no sheet');
  const isGap = (row: number, column: number): boolean => column === 5 && (row === 8 || row === 9);
  const emptied = <T>(rows: readonly (readonly T[])[], none: T): T[][] =>
    rows.map((line, row) => line.map((cell, column) => (isGap(row, column) ? none : cell)));
  return { ...sheet, values: emptied(sheet.values, null), formulas: emptied(sheet.formulas, null) };
}

export function computeScenarios(paneOver: PaneOver): void {
  test('empty sums are filled after a preview, and put back', async () => {
    const { page, trouble } = await paneOver(null, { grids: [await withGaps()], width: 320 });
    await checked(page);
    await page.getByRole('tab', { name: 'Hitung' }).click();
    await page.getByText(/2 sel kosong diisi/).waitFor();
    await page.getByText(/angka ketikan tidak sama dengan hitungannya/).waitFor();
    await picture(page, 'hitung');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Terapkan pada/ }).click();
    await page.getByText(/sel diubah/).waitFor();
    expect(String(await cellOf(page, SHEET, 8, 5))).toMatch(/^SUM/);
    await page.getByRole('button', { name: 'Batalkan' }).click();
    await page.getByText(/dikembalikan seperti semula/).waitFor();
    expect(await cellOf(page, SHEET, 8, 5)).toBeNull();
    expect(await tooWide(page)).toBe(0);
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  test('a typed figure gives way to its formula where that is asked for, in one column, with a rate', async () => {
    const { page } = await paneOver(WITH_MISTAKES);
    await checked(page);
    await page.getByRole('tab', { name: 'Hitung' }).click();
    await page.getByRole('button', { name: /^Pilihan:/ }).click();
    await page.getByLabel('Ganti juga angka yang diketik').click();
    await page.getByText(/angka diganti rumus/).waitFor();
    await page.getByLabel('Isi prakiraan maju dari pagu').click();
    await page.getByLabel('Kenaikan (%)').fill('7,5');
    await page.getByText(/^Prakiraan maju \(/).waitFor();
    await page.getByLabel('Kenaikan (%)').fill('banyak');
    await page.getByText('Tulis persen, misalnya 5 atau 7,5.').waitFor();
    await page.getByLabel('Kenaikan (%)').fill('10');
    await page.getByRole('button', { name: 'Kenaikan lain untuk program tertentu' }).click();
    await page.getByLabel(/^1\.06\.04 /).fill('dua');
    await page.getByText('Tulis persen, misalnya 5 atau 7,5.').waitFor();
    await page.getByLabel(/^1\.06\.04 /).fill('2');
    await picture(page, 'hitung-program');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Sel atau rentang').fill('F');
    await page.getByText(/^Tulis satu sel atau rentang/).waitFor();
    await page.getByLabel('Sel atau rentang').fill('J5:J24');
    await page.getByText(/^Prakiraan maju \(/).waitFor();
    await page.getByText(/^Jumlah baris bawahannya \(/).waitFor();
    await page.getByLabel('Sel atau rentang').fill('');
    await page.getByLabel('Kolom').selectOption('F');
    await page.getByText(/^Prakiraan maju \(/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Terapkan pada/ }).click();
    await page.getByText(/sel diubah/).waitFor();
    expect(String(await cellOf(page, SHEET, 10, 5))).toMatch(/^SUM/);
    await page.getByText('Tidak ada sel yang perlu ditulis.').waitFor();
  });

  test('a summary is a new sheet whose formulas point at the table; one that cannot be says why', async () => {
    const { page, trouble } = await paneOver(WITH_MISTAKES);
    await checked(page);
    await page.getByRole('tab', { name: 'Hitung' }).click();
    await page.getByRole('button', { name: 'Ringkasan sebagai lembar baru' }).click();
    await page.getByRole('button', { name: 'Buat lembar Pagu per program' }).click();
    await page.getByText('Lembar «Rekap Program» dibuat.').waitFor();
    const cells = await page.evaluate(() => {
      const made = window.excel?.model.sheets.find(({ name }) => name === 'Rekap Program')?.cells;
      return Array.from({ length: 80 }, (_, at) => made?.formula(Math.floor(at / 8), at % 8) ?? '');
    });
    expect(cells.join(' ')).toContain('Tabel 3.1');
    await page.getByRole('button', { name: 'Ringkasan sebagai lembar baru' }).scrollIntoViewIfNeeded();
    await picture(page, 'ringkasan');
    expect(await axeViolations(page)).toEqual([]);
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });
}
