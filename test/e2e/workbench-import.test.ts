import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { utils, write } from '@e965/xlsx';
import { downloaded } from './handed-back';
import { axeViolations, checked, picture, tooWide } from './pane-page';
import { FIRST_EXTRA, pdfOf, streamOf, table, text } from '../support/pdf-builder';
import { closePages, drop, openWorkbench, startWorkbench, stopWorkbench } from './workbench-page';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

afterEach(closePages);

const PDF = 'assets/contoh/renja-2022.pdf';
const WORD = 'assets/contoh/renja-2022.docx';

test('last year’s PDF becomes this year’s sheets: dropped, told what was taken, made anew, saved', async () => {
  const { page, trouble } = await openWorkbench({ width: 1366, height: 768 });
  await drop(page, PDF);
  await checked(page);
  await page.getByText('1 tabel dari 1 halaman').waitFor();
  await page.getByText(/Tabel 1 T-C\.33 · T-C\.33 · 2022/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, 'meja-pdf-1');
  await page.getByRole('button', { name: /Buat Renja 2023 dari tabel ini/ }).click();
  await page.getByLabel('Perangkat daerah').fill('Dinas Sosial');
  await picture(page, 'meja-pdf-2');
  await page.getByRole('button', { name: /^Buat \d lembar untuk/ }).click();
  await page.getByRole('button', { name: /^T-C\.33: lembar «T-C\.33» siap/ }).waitFor();
  await picture(page, 'meja-pdf-3');
  const saved = await downloaded(page, () =>
    page.getByRole('button', { name: 'Simpan sebagai .xlsx' }).click(),
  );
  expect(saved.name).toBe('renja-2022.xlsx');
  const read = await readWorkbook(saved.bytes);
  if (!read.ok) throw new Error(read.error.message.id);
  const names = read.workbook.sheets.map(({ sheet }) => sheet);
  expect(names).toEqual(['Tabel 1 T-C.33', 'T-C.33', 'T-C.31', 'SIPD-Renja']);
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('a cell leads to its place on the printed page, and pages can be turned', async () => {
  const { page, trouble } = await openWorkbench();
  await drop(page, { name: 'salah.pdf', bytes: WRONG_SUM });
  await checked(page);
  await page.locator('main li > button', { hasText: 'F3' }).first().click();
  await page.getByRole('button', { name: 'Lihat di PDF, hal. 1' }).click();
  await page.locator('[data-frame]').waitFor();
  await page.getByRole('heading', { name: /salah\.pdf, hal\. 1 dari 2/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Halaman berikutnya' }).click();
  await page.getByRole('heading', { name: /hal\. 2 dari 2/ }).waitFor();
  await page.getByRole('button', { name: 'Tutup' }).click();
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

test('what is told of a page opens it', async () => {
  const { page } = await openWorkbench();
  await drop(page, { name: 'salah.pdf', bytes: WRONG_SUM });
  await page.getByRole('button', { name: /hasil pindai.*\(hal\. 2\)/ }).click();
  await page.getByRole('heading', { name: /salah\.pdf, hal\. 2 dari 2/ }).waitFor();
});

test('a Word document and an .xls are opened like any workbook, at 320 pixels too', async () => {
  const { page, trouble } = await openWorkbench({ width: 320, height: 640 });
  await drop(page, WORD);
  await checked(page);
  await page.getByText('1 tabel', { exact: true }).waitFor();
  expect(await tooWide(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await drop(page, { name: 'lama.xls', bytes: OLD_EXCEL });
  await page.getByText('1 lembar', { exact: true }).waitFor();
  await checked(page);
  expect(trouble).toEqual({ errors: [], strangers: [] });
});

const HEAD = [
  'Kode',
  'Program dan Kegiatan',
  'Indikator Kinerja',
  'Lokasi',
  'Target',
  'Pagu Indikatif',
  'Sumber Dana',
];
const ROWS = [
  ['1.06.01', 'PROGRAM PENUNJANG', 'Persentase', 'Kota', '100 %', '900.000', 'APBD'],
  ['1.06.01.2.01', 'Perencanaan', 'Jumlah dokumen', 'Kota', '5 dokumen', '500.000', 'APBD'],
  ['1.06.01.2.02', 'Keuangan', 'Jumlah laporan', 'Kota', '2 laporan', '300.000', 'APBD'],
];

const PICTURE = streamOf(
  'abcd',
  '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
);

/** A parent that is not the sum of its children; and a second page that was scanned. */
const WRONG_SUM = pdfOf(
  [
    {
      content: [
        text(40, 40, 'Tabel T-C.33 Rumusan Rencana Program dan Kegiatan Tahun 2022', 10),
        ...table({ columns: [70, 110, 80, 50, 60, 70, 60], rows: [HEAD, ...ROWS] }),
      ],
    },
    { content: ['q 595 0 0 842 0 0 cm /Im Do Q'] },
  ],
  { extras: [PICTURE], resources: `/XObject<</Im ${String(FIRST_EXTRA)} 0 R>>` },
);

const OLD_EXCEL = new Uint8Array(
  write(
    { SheetNames: ['Lama'], Sheets: { Lama: utils.aoa_to_sheet([HEAD, ...ROWS]) } },
    { type: 'array', bookType: 'biff8' },
  ) as ArrayBuffer,
);
