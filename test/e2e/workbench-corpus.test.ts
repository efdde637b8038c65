import type { Page } from 'playwright-core';
import { cellAddress } from '../../src/core/grid/a1';
import { valueAt, type CellGrid, type CellValue } from '../../src/core/grid/cell-grid';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { recalculate } from '../support/judges/recalculate';
import { saveBy, type Downloaded } from './handed-back';
import { checked } from './pane-page';
import { choose, drop, openWorkbench, startWorkbench, stopWorkbench } from './workbench-page';
import { realWorkbooks } from './workbooks';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

async function sheetsOf({ bytes }: Downloaded): Promise<readonly CellGrid[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets;
}

/** Walks down the findings that are shown; gives how many led to the cell they name. */
async function walk(page: Page, most: number): Promise<number> {
  await page
    .getByRole('button', { name: /^Cari temuan/ })
    .first()
    .focus();
  let reached = 0;
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('ArrowDown');
    const row = page.locator('main li > button:focus');
    const cell = (await row.locator('span').nth(1).innerText()).trim();
    if (/^[A-Z]+\d/.test(cell)) {
      await page.waitForFunction((wanted) => {
        const box = document.querySelector<HTMLInputElement>('input[aria-label="Alamat sel"]');
        return box?.value.split(':')[0] === wanted.split(':')[0];
      }, cell);
      reached++;
    }
  }
  return reached;
}

/** Formulas whose figure in the file is another than the one LibreOffice computes. */
function otherFigures(ours: readonly CellGrid[], judged: readonly CellGrid[]): readonly string[] {
  return ours.flatMap((grid) => {
    const judge = judged.find(({ sheet }) => sheet === grid.sheet);
    return grid.formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) => {
        const [value, wanted] = [valueAt(grid, row, column), judge ? valueAt(judge, row, column) : null];
        if (formula === null || sameFigure(value, wanted)) return [];
        return [`${grid.sheet}!${cellAddress(row, column)} =${formula}: ${JSON.stringify([value, wanted])}`];
      }),
    );
  });
}

function sameFigure(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') {
    // LibreOffice saves an empty text as no value.
    return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
  }
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

describe.each(realWorkbooks())('%s', (file) => {
  test('dropped, seen, walked, mended, computed, a sheet made, saved and opened again', async () => {
    const { page, trouble } = await openWorkbench();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await drop(page, file);
    await checked(page);
    const whole = page.getByRole('tab', { name: /^Buku kerja/ });
    if (await whole.count()) await whole.click();
    expect(await walk(page, 8)).toBeGreaterThan(0);

    const fixAll = page.getByRole('button', { name: /^Perbaiki \d+ …/ }).first();
    if (await fixAll.count()) {
      await fixAll.click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Terapkan/ })
        .click();
      await page
        .getByText(/\d+ sel diubah/)
        .first()
        .waitFor();
    }
    await page.getByRole('tab', { name: 'Hitung' }).click();
    const compute = page.getByRole('button', { name: /^Terapkan pada/ });
    await page
      .getByText(/sel kosong diisi|Tidak ada sel yang perlu ditulis|Tidak ada tabel/)
      .first()
      .waitFor();
    if ((await compute.count()) > 0 && (await compute.isEnabled())) {
      await compute.click();
      await page.getByText('Tidak ada sel yang perlu ditulis.').waitFor();
    }
    await page.getByRole('tab', { name: 'Buat' }).click();
    const tabs = page.getByRole('tablist', { name: 'Lembar' }).getByRole('tab');
    const before = await tabs.count();
    await page.getByRole('button', { name: 'Buat lembar' }).first().click();
    await tabs.nth(before).waitFor();

    const saved = await saveBy(page, /^Buku kerja yang sudah dibetulkan/);
    const sheets = await sheetsOf(saved);
    expect(sheets).toHaveLength(before + 1);
    const [judged = []] = await recalculate([saved.bytes]);
    expect(otherFigures(sheets, judged)).toEqual([]);
    await choose(page, saved);
    await page.getByRole('heading', { name: saved.name }).or(page.getByLabel('Berkas')).first().waitFor();
    await checked(page);
    expect(trouble).toEqual({ errors: [], strangers: [] });
    await page.context().close();
  });
});
