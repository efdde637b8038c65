import type { Page } from 'playwright-core';
import { axeViolations, checked, findingAt, picture, tooWide, until } from './pane-page';
import { choose, drop, closePages, openWorkbench, startWorkbench, stopWorkbench } from './workbench-page';
import { CORRECT, realWorkbooks, WITH_MISTAKES } from './workbooks';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

afterEach(closePages);

const name = (path: string): string => path.split('/').at(-1) ?? path;
const fileButton = (page: Page, path: string) => page.getByTitle(`Buka ${name(path)}`);

test('a newcomer drops a file and sees what is wrong with it', async () => {
  const { page, trouble } = await openWorkbench();
  await page.getByRole('heading', { name: 'Periksa tabel Renja tanpa Excel' }).waitFor();
  await page.getByText(/Berkas tidak meninggalkan komputer ini/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'meja-awal');
  await drop(page, WITH_MISTAKES);
  await checked(page);
  await page.getByRole('button', { name: '3 galat' }).waitFor();
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('many files stand on one screen; a bad one says why and does not stop the others', async () => {
  const { page, trouble } = await openWorkbench();
  const real = realWorkbooks();
  const bad = { name: 'bukan.xlsx', bytes: new TextEncoder().encode('ini bukan buku kerja') };
  await choose(page, ...real, CORRECT, bad);
  await page.getByText(/berkas diperiksa: \d+ bergalat/).waitFor();
  await page.getByRole('row', { name: /bukan\.xlsx.*bukan buku kerja Excel/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'meja-semua-berkas');
  // Worst first: the first of the rows has errors, the correct sample has none.
  const cells = page.getByRole('row').nth(1).getByRole('cell');
  expect(Number(await cells.nth(9).innerText())).toBeGreaterThan(0);
  await page.getByLabel('Tampilkan').selectOption('tidak-terbaca');
  // Heading, the bad file, totals.
  expect(await page.getByRole('row').count()).toBe(3);
  await page.getByLabel('Tampilkan').selectOption('all');
  await page.getByRole('searchbox').fill(name(CORRECT));
  await fileButton(page, CORRECT).click();
  await checked(page);
  expect(await page.getByLabel('Berkas').locator('option:checked').innerText()).toBe(name(CORRECT));
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('a file that cannot be opened gets its sentence, and the next one opens', async () => {
  const { page } = await openWorkbench();
  await drop(page, {
    name: 'lama.xls',
    bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  });
  await page.getByRole('heading', { name: /«lama\.xls» tidak dapat dibuka/ }).waitFor();
  await drop(page, CORRECT);
  await checked(page);
});

test('it opens without the internet once it was there', async () => {
  const { page } = await openWorkbench();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(async () => {
    for (const key of await caches.keys())
      if ((await (await caches.open(key)).keys()).length > 5) return true;
    return false;
  });
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Contoh T-C.33 dengan kesalahan' }).click();
  await checked(page);
  await page.getByRole('button', { name: '3 galat' }).waitFor();
  await page.getByRole('tab', { name: 'Buat' }).click();
  await page.getByRole('button', { name: 'Buat lembar' }).first().waitFor();
});

test('the page forbids every request to elsewhere, and code in its markup', async () => {
  const { page } = await openWorkbench();
  const policy = (await page.locator('meta[http-equiv]').getAttribute('content')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const refused = await page.evaluate(async () => {
    const asked = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        resolve(effectiveDirective);
      });
    });
    await fetch('https://example.org/').catch(() => undefined);
    return asked;
  });
  expect(refused).toBe('connect-src');
});

test('in presenter’s mode the arrows walk the findings in large type', async () => {
  const { page } = await openWorkbench({ sample: name(WITH_MISTAKES) });
  await checked(page);
  await page.getByRole('button', { name: 'Presentasi' }).click();
  await page.getByText('temuan 1 dari 7').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByText('F11 · galat').waitFor();
  const size = await page
    .getByText(/Pagu kegiatan 1\.06\.01\.2\.02 tertulis/)
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(20);
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'meja-presentasi');
  const side = page.getByRole('region', { name: 'Presentasi' });
  await side.getByRole('button', { name: 'Terapkan' }).click();
  await page.getByText('F11 · galat').waitFor({ state: 'detached' });
  await side.getByRole('button', { name: /^Batalkan: / }).click();
  await page.getByText('F11 · galat').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Periksa' }).waitFor();
});

test.each([
  ['a projector', 1280, 720],
  ['400 % zoom', 320, 256],
])('nothing is cut off on %s', async (_, width, height) => {
  const { page } = await openWorkbench({ width, height });
  expect(await tooWide(page)).toBe(0);
  await page.getByRole('button', { name: 'Contoh T-C.33 dengan kesalahan' }).click();
  await checked(page);
  expect(await tooWide(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('an exercise opens at its own help', async () => {
  const { page } = await openWorkbench();
  await page.getByRole('button', { name: 'Latihan T-C.33' }).click();
  await page
    .getByText(/kesalahan/)
    .first()
    .waitFor();
  await picture(page, 'meja-latihan');
});

const cell = (page: Page, address: string) => {
  // The letters are the first row and the row numbers the first column.
  const column = address.charCodeAt(0) - 63;
  const row = Number(address.slice(1)) + 1;
  return page.locator(
    `[role="row"][aria-rowindex="${String(row)}"] [role="gridcell"][aria-colindex="${String(column)}"]`,
  );
};

test('a finding leads to its cell; its fix, undo and redo are seen in the sheet and in the pane', async () => {
  const { page, trouble } = await openWorkbench({ sample: name(WITH_MISTAKES) });
  await checked(page);
  await findingAt(page, 'F11').click();
  await until(async () => (await page.getByLabel('Alamat sel').inputValue()) === 'F11');
  await picture(page, 'meja');
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page.getByText(/1 sel diubah/).waitFor();
  await findingAt(page, 'F11').waitFor({ state: 'detached' });
  expect(await cell(page, 'F11').innerText()).toContain('980.000.000');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  await findingAt(page, 'F11').waitFor();
  expect(await cell(page, 'F11').innerText()).toContain('908.000.000');
  await page.keyboard.press('Control+y');
  await findingAt(page, 'F11').waitFor({ state: 'detached' });
  expect(await axeViolations(page)).toEqual([]);
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('typing into a cell changes what follows from it, and the check with it', async () => {
  const { page } = await openWorkbench({ sample: name(WITH_MISTAKES) });
  await checked(page);
  await page.getByRole('button', { name: 'Sunting' }).click();
  await page.getByLabel('Alamat sel').fill('F11');
  await page.keyboard.press('Enter');
  await page.keyboard.type('980.000.000');
  await page.keyboard.press('Enter');
  await findingAt(page, 'F11').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Dari awal' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Dari awal' }).click();
  await findingAt(page, 'F11').waitFor();
});

test('a sheet that was made stands among the tabs, and undo takes it away again', async () => {
  const { page } = await openWorkbench({ sample: name(WITH_MISTAKES) });
  await checked(page);
  await page.getByRole('tab', { name: 'Buat' }).click();
  await page.getByRole('button', { name: 'Buat lembar' }).first().click();
  const made = page.getByRole('tablist', { name: 'Lembar' }).getByRole('tab').nth(1);
  await made.waitFor();
  await picture(page, 'meja-lembar-baru');
  await page
    .getByRole('button', { name: /^Batalkan/ })
    .first()
    .click();
  await made.waitFor({ state: 'detached' });
});

test('what was accepted in a file is known when the same file is opened again', async () => {
  const { page } = await openWorkbench({ sample: name(WITH_MISTAKES) });
  await checked(page);
  await findingAt(page, 'F11').click();
  await page.getByRole('button', { name: 'Terima …' }).click();
  await page.getByLabel('Alasan').fill('Termasuk dana darurat');
  await page.getByRole('button', { name: 'Terima temuan' }).click();
  await findingAt(page, 'F11').waitFor({ state: 'detached' });
  await page.reload();
  await checked(page);
  await page.getByRole('button', { name: '2 galat' }).waitFor();
});

test.each([
  ['dark', { dark: true }],
  ['forced colours', { forcedColors: true }],
] as const)('the sheet and what surrounds it can be read in %s', async (look, options) => {
  const { page } = await openWorkbench({ sample: name(WITH_MISTAKES), ...options });
  await checked(page);
  await findingAt(page, 'F11').click();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, `meja-${look.replace(' ', '-')}`);
});
