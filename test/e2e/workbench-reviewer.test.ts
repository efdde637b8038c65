import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { valueAt } from '../../src/core/grid/cell-grid';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { downloaded, exportButton, saveBy, textOf } from './handed-back';
import { axeViolations, picture, tooWide } from './pane-page';
import { still } from './still';
import {
  choose,
  closePages,
  openWorkbench,
  startWorkbench,
  stopWorkbench,
  type OpenWorkbench,
} from './workbench-page';
import { CORRECT, WITH_MISTAKES } from './workbooks';

beforeAll(startWorkbench);
afterEach(closePages);
afterAll(stopWorkbench);

const bytesOf = (file: string): Uint8Array => readFileSync(path.resolve(__dirname, '../..', file));
/** What the agency sent back: the tables of the file with mistakes, mended. */
const SENT_BACK = { name: 't-c-33-dengan-kesalahan (2).xlsx', bytes: bytesOf(CORRECT) };
const OTHER = 't-c-33-dengan-kesalahan.xlsx';

async function desk(width = 1366, height = 768): Promise<OpenWorkbench> {
  const opened = await openWorkbench({ width, height });
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  await choose(opened.page, WITH_MISTAKES, SENT_BACK);
  await opened.page.getByText(/^2 berkas diperiksa: /).waitFor();
  return opened;
}

test('status and note of a file stay in the browser, sort and filter the files, and go to a colleague', async () => {
  const { page, trouble } = await desk();
  await page.getByLabel(`Status ${SENT_BACK.name}`).selectOption('diterima');
  await page.getByLabel(`Catatan ${SENT_BACK.name}`).fill('lengkap');
  await page.getByLabel('Tampilkan').selectOption('diterima');
  await page.getByText('1 dari 2 ditampilkan').waitFor();
  await page.getByRole('button', { name: 'Menurut aturan' }).click();
  await page.getByRole('button', { name: 'Menurut aturan' }).click();
  expect(await page.getByRole('row', { name: /lengkap|Sosial/ }).count()).toBe(1);
  await page.getByRole('button', { name: 'Status', exact: true }).click();
  const save = page.getByRole('menuitem', { name: /Simpan status/ });
  const sent = await downloaded(page, () => save.click());
  expect(JSON.parse(textOf(sent))).toMatchObject({
    schema: 'periksa-renja/status/1',
    files: [{ file: SENT_BACK.name, status: 'diterima', note: 'lengkap' }],
  });

  const colleague = await desk();
  await colleague.page
    .locator('input[data-choice="status"]')
    .setInputFiles({ name: 'status.json', mimeType: 'application/json', buffer: Buffer.from(sent.bytes) });
  await colleague.page.getByText('Status 1 berkas diambil.').waitFor();
  expect(await colleague.page.getByLabel(`Status ${SENT_BACK.name}`).inputValue()).toBe('diterima');
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('the second round stands in the matrix, the report, the letter, the sheet and the copies', async () => {
  const { page, trouble } = await desk();
  await page.locator('input[data-choice="old"]').setInputFiles({
    name: OTHER,
    mimeType: '',
    buffer: Buffer.from(bytesOf(WITH_MISTAKES)),
  });
  await page
    .getByText(/[1-9]\d* sudah dibetulkan · .* masih · /)
    .first()
    .waitFor();
  await still(page);
  await picture(page, 'putaran-kedua');
  expect(await axeViolations(page)).toEqual([]);

  const report = textOf(await saveBy(page, /^Laporan/));
  expect(report).toMatch(/Putaran kedua: <b>[1-9]\d* sudah dibetulkan, 0 masih, /);
  const letter = await saveBy(page, /^Surat pengantar/);
  expect(letter.name).toBe('semua-berkas-surat.docx');
  expect(strFromU8(unzipSync(letter.bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
    'sudah dibetulkan, 0 masih',
  );
  const sheets = await readWorkbook((await saveBy(page, /^Lembar verifikasi/)).bytes);
  if (!sheets.ok) throw new Error(sheets.error.message.en);
  expect(sheets.workbook.sheets.flatMap(({ values }) => values.flat()).join('\n')).toMatch(
    /[1-9]\d* sudah dibetulkan, 0 masih/,
  );
  const copies = unzipSync((await saveBy(page, /^Salinan beranotasi/)).bytes);
  const copy = await readWorkbook(copies['t-c-33-dengan-kesalahan (2)-beranotasi.xlsx'] ?? new Uint8Array());
  const summary = copy.ok ? copy.workbook.sheets.at(-1) : undefined;
  const said = summary?.values.flatMap((_, row) => valueAt(summary, row, 0) ?? []);
  expect(said?.join('\n')).toMatch(/Sudah dibetulkan sejak putaran lalu \([1-9]/);
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('who signs is entered once and stands on the papers', async () => {
  const { page } = await desk();
  await exportButton(page).click();
  await page.getByRole('menuitem', { name: /^Kop, nomor/ }).click();
  await page.getByLabel('Kop surat').fill('PEMERINTAH KOTA CONTOH');
  await page.getByRole('group', { name: 'Mengetahui' }).getByLabel('Nama').fill('Budi Santoso');
  await still(page);
  await picture(page, 'kop-dan-penanda-tangan');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tutup', exact: true }).click();
  const report = textOf(await saveBy(page, /^Laporan/));
  for (const said of ['PEMERINTAH KOTA CONTOH', 'Budi Santoso', 'Tingkat kesiapan'])
    expect(report).toContain(said);
});

test.each([
  [320, 640],
  [640, 480],
  [1366, 768],
  [1920, 1080],
])('all files can be read and reached at %i × %i', async (width, height) => {
  const { page } = await desk(width, height);
  await still(page);
  expect(await tooWide(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('by keyboard alone a file is sorted to the front, marked and opened', async () => {
  const { page } = await desk();
  await page.getByRole('button', { name: /Kesiapan/ }).focus();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('columnheader', { name: /Kesiapan/ }).getAttribute('aria-sort')).toBe(
    'ascending',
  );
  await page.getByLabel(`Status ${OTHER}`).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByLabel(`Status ${OTHER}`).inputValue()).toBe('diperiksa');
  await page.keyboard.press('Tab');
  await page.keyboard.type('T-C.30 menyusul');
  expect(await page.getByLabel(`Catatan ${OTHER}`).inputValue()).toBe('T-C.30 menyusul');
  await page.getByTitle(`Buka ${OTHER}`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
});
