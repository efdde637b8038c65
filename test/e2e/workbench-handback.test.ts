import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { judge } from '../../scripts/judges';
import { valueAt } from '../../src/core/grid/cell-grid';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { reportSchema } from '../../src/report/schema';
import { openByOpenpyxl } from '../support/judges/open-by-openpyxl';
import { downloaded, exportButton, lostEntries, saveBy, textOf, type Downloaded } from './handed-back';
import { axeViolations, picture, tooWide } from './pane-page';
import {
  choose,
  closePages,
  openWorkbench,
  startWorkbench,
  stopWorkbench,
  type HandedFile,
  type OpenWorkbench,
  type WorkbenchOptions,
} from './workbench-page';
import { CORRECT, realWorkbooks, WITH_MISTAKES } from './workbooks';

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'renja-ekspor-'));

beforeAll(startWorkbench);
afterAll(async () => {
  await stopWorkbench();
  rmSync(folder, { recursive: true });
});

afterEach(closePages);

async function bench(files: readonly HandedFile[], options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const opened = await openWorkbench(options);
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  await choose(opened.page, ...files);
  return opened;
}

const original = (file: string): Uint8Array => readFileSync(path.resolve(root, file));

async function sheetsOf({ bytes }: Downloaded) {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets;
}

/** Opens a saved page by itself: what it asks for, and its pages on paper. */
async function onPaper(page: Page, saved: Downloaded): Promise<{ asked: string[]; pdf: Buffer }> {
  const file = path.join(folder, saved.name);
  writeFileSync(file, saved.bytes);
  const reader = await page.context().newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  await reader.goto(`file://${file}`);
  const pdf = await reader.pdf({ preferCSSPageSize: true });
  await reader.close();
  return { asked, pdf };
}

/** Sizes of a PDF's pages in points, each once. */
function paperOf(pdf: Buffer): readonly string[] {
  const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return [
    ...new Set(sizes.map(([, width, height]) => `${Number(width).toFixed(0)}×${Number(height).toFixed(0)}`)),
  ];
}

test.each([WITH_MISTAKES, ...realWorkbooks()])('every export of %s can be opened again', async (file) => {
  const { page, trouble } = await bench([file]);
  const stem = path.basename(file, '.xlsx');

  const copy = await saveBy(page, /Salinan beranotasi/);
  expect(copy.name).toBe(`${stem}-beranotasi.xlsx`);
  expect(lostEntries(original(file), copy.bytes)).toEqual([]);
  await page.getByText(`Tersimpan di unduhan: ${copy.name}`).waitFor();

  const book = await saveBy(page, /Buku kerja yang sudah dibetulkan/);
  expect(Buffer.from(book.bytes).equals(Buffer.from(original(file)))).toBe(true);
  expect(openByOpenpyxl([copy.bytes, book.bytes]).every((cells) => cells > 0)).toBe(true);

  const data = await saveBy(page, /Data JSON/);
  const report = reportSchema.parse(JSON.parse(textOf(data)));
  expect(report.files.map((one) => one.file)).toEqual([path.basename(file)]);
  const csv = await saveBy(page, /Data CSV/);
  expect(textOf(csv).trimEnd().split('\r\n')).toHaveLength(
    1 + (report.files[0]?.findings.length ?? NaN) + (report.files[0]?.unread?.length ?? NaN),
  );

  const html = await saveBy(page, /Laporan/);
  const { asked, pdf } = await onPaper(page, html);
  expect(asked).toHaveLength(1);
  expect(paperOf(pdf)).toEqual(['595×842']);
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('what was mended is in the workbook, its findings are out of the report, and the rest is as it was', async () => {
  const { page } = await bench([WITH_MISTAKES]);
  const before = reportSchema.parse(JSON.parse(textOf(await saveBy(page, /Data JSON/))));
  await page.getByRole('button', { name: /F11/ }).first().click();
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page.getByText(/1 sel diubah/).waitFor();

  const book = await saveBy(page, /Buku kerja yang sudah dibetulkan/);
  const [sheet] = await sheetsOf(book);
  expect(sheet?.formulas[10]?.[5]).toBe('SUM(F12)');
  expect(sheet && valueAt(sheet, 10, 5)).toBe(980_000_000);
  expect(openByOpenpyxl([book.bytes])[0]).toBe(openByOpenpyxl([original(WITH_MISTAKES)])[0]);

  const after = reportSchema.parse(JSON.parse(textOf(await saveBy(page, /Data JSON/))));
  const cells = (report: typeof after) =>
    report.files[0]?.findings.filter(({ rule }) => rule === 'jumlah-induk').map(({ cell }) => cell);
  expect(cells(before)).toContain('F11');
  expect(cells(after)).not.toContain('F11');
});

test('the verification sheet is drafted, edited, saved and printed as it was left, and kept while the book is open', async () => {
  const { page, trouble } = await bench([WITH_MISTAKES]);
  const openSheet = async (): Promise<void> => {
    await exportButton(page).click();
    await page.getByRole('menuitem', { name: /Lembar verifikasi/ }).click();
    await page.getByLabel('Catatan T-C.33').waitFor();
  };
  await openSheet();
  expect(await page.getByLabel('Catatan T-C.33').inputValue()).toMatch(/^Harus dibetulkan\. /);
  const result = page.getByRole('radiogroup', { name: 'Hasil T-C.33' });
  expect(await result.getByLabel('perlu perbaikan').isChecked()).toBe(true);
  await picture(page, 'verifikasi');
  expect(await axeViolations(page)).toEqual([]);

  await result.getByLabel('sesuai', { exact: true }).check();
  await page.getByLabel('Catatan T-C.33').fill('=Sudah dibahas dengan perangkat daerah.\nF11 dibetulkan.');
  await page.getByLabel('Perangkat daerah').fill('Dinas Sosial Kota Contoh');
  await page.getByLabel('Tempat, tanggal').fill('Bandung, 3 Maret 2026');
  const reviewer = page.getByRole('group', { name: 'Pemeriksa' });
  await reviewer.getByLabel('Nama').fill('Ani Wijaya');
  await page.getByLabel('Tahun rencana').fill('20');
  expect(await page.getByRole('button', { name: 'Simpan .xlsx' }).isDisabled()).toBe(true);
  await page.getByLabel('Tahun rencana').fill('2027');

  const save = page.getByRole('button', { name: 'Simpan .xlsx' });
  const saved = await downloaded(page, () => save.click());
  expect(saved.name).toBe('t-c-33-dengan-kesalahan-verifikasi.xlsx');
  expect(openByOpenpyxl([saved.bytes])[0]).toBeGreaterThan(20);
  const [sheet] = await sheetsOf(saved);
  const told = (sheet?.values ?? []).flat().filter((value) => value !== null);
  expect(told).toEqual(
    expect.arrayContaining([
      '=Sudah dibahas dengan perangkat daerah.',
      'F11 dibetulkan.',
      'Dinas Sosial Kota Contoh',
      'Bandung, 3 Maret 2026',
      'Ani Wijaya',
      '2027',
      'sesuai',
    ]),
  );

  const file = path.join(folder, 'verifikasi.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  expect(paperOf(readFileSync(file))).toEqual(['595×842']);
  const printed = execFileSync(judge('pdftotext'), ['-layout', file, '-'], { encoding: 'utf8' });
  expect(printed).toContain('Lembar verifikasi Rencana Kerja Perangkat Daerah');
  expect(printed.replace(/\s+/g, ' ')).toContain('Bandung, 3 Maret 2026');
  expect(printed).toContain('F11 dibetulkan.');
  expect(printed).not.toContain('Ekspor');

  await page.getByRole('button', { name: 'Tutup' }).click();
  await openSheet();
  expect(await reviewer.getByLabel('Nama').inputValue()).toBe('Ani Wijaya');
  expect(await page.getByLabel('Catatan T-C.33').inputValue()).toContain('F11 dibetulkan.');
  await page.getByRole('button', { name: 'Susun ulang: T-C.33' }).click();
  expect(await page.getByLabel('Catatan T-C.33').inputValue()).toMatch(/^Harus dibetulkan\. /);
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('menu and verification sheet are usable in English, in the dark and on a narrow screen', async () => {
  const { page } = await bench([WITH_MISTAKES], { language: 'en', dark: true, width: 320, height: 640 });
  await exportButton(page).waitFor();
  await exportButton(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /Annotated copy \(for the agency\)/ }).waitFor();
  await picture(page, 'ekspor-sempit');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Notes on T-C.33').waitFor();
  await picture(page, 'verifikasi-sempit');
  expect(await axeViolations(page)).toEqual([]);
  expect(await tooWide(page)).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByLabel('Notes on T-C.33').waitFor({ state: 'detached' });
  const copy = await saveBy(page, /Annotated copy/);
  expect((await sheetsOf(copy)).at(-1)?.sheet).toBe('Periksa Renja');
  expect(copy.name).toBe('t-c-33-dengan-kesalahan-annotated.xlsx');
});

test('of several files one report, one table of data, one verification workbook and a zip of copies are made', async () => {
  const broken = { name: 'rusak.xlsx', bytes: new Uint8Array([1, 2, 3]) };
  const { page, trouble } = await bench([WITH_MISTAKES, CORRECT, broken]);
  await page.getByText(/berkas diperiksa: \d+ bergalat/).waitFor();
  await exportButton(page).click();
  await picture(page, 'ekspor-semua');
  await page.keyboard.press('Escape');
  const report = reportSchema.parse(JSON.parse(textOf(await saveBy(page, /Data JSON/))));
  expect(report.files.map(({ file, error }) => [file, error !== undefined])).toEqual([
    [path.basename(WITH_MISTAKES), false],
    [path.basename(CORRECT), false],
    ['rusak.xlsx', true],
  ]);
  expect(textOf(await saveBy(page, /Laporan/))).toContain('rusak.xlsx');
  const verification = await saveBy(page, /Lembar verifikasi/);
  expect((await sheetsOf(verification))[0]?.sheet).toBe('Rekapitulasi');
  const zip = await saveBy(page, /Salinan beranotasi/);
  expect(zip.name).toBe('semua-berkas-beranotasi.zip');
  expect(Object.keys(unzipSync(zip.bytes))).toEqual([
    't-c-33-dengan-kesalahan-beranotasi.xlsx',
    't-c-33-beranotasi.xlsx',
  ]);
  expect(openByOpenpyxl(Object.values(unzipSync(zip.bytes)))).toHaveLength(2);
  await page.getByText(/1 berkas tidak dapat disalin/).waitFor();
  expect(trouble).toEqual({ errors: [], strangers: [] });
});
