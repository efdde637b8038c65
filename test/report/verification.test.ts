import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/engine/check';
import { valueAt, type CellGrid } from '../../src/core/grid/cell-grid';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../src/hosts/file/write/write-workbook';
import { type FileSummary, summariseFile } from '../../src/report/summary/file-summary';
import { draftVerification } from '../../src/report/verification/verification';
import { verificationPlans } from '../../src/report/verification/verification-plans';
import { openByOpenpyxl } from '../support/judges/open-by-openpyxl';
import { fileWith, finding, tablesOf } from './example-file';

const SAMPLES = join(__dirname, '../../assets/contoh');

async function sheetsOf(bytes: Uint8Array): Promise<readonly CellGrid[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets;
}

function around(
  findings: Parameters<typeof fileWith>[0],
  agency: string | null = 'Dinas Sosial',
): FileSummary {
  const file = fileWith(findings);
  const tables = tablesOf(file);
  return { file, agency, tables };
}

test('a table with galat or peringatan needs mending, one with notes alone is in order, a missing one is not found', () => {
  const judged = (severity: 'galat' | 'peringatan' | 'catatan') =>
    draftVerification(around([finding({ severity })]), 'id').entries.map(({ kind, judgement }) => [
      kind,
      judgement,
    ]);
  const missing = ['T-C.29', 'T-C.30', 'T-C.31', 'T-C.32'].map((kind) => [kind, 'tidak-ditemukan']);
  expect(judged('galat')).toEqual([...missing, ['T-C.33', 'perlu-perbaikan']]);
  expect(judged('peringatan').at(-1)).toEqual(['T-C.33', 'perlu-perbaikan']);
  expect(judged('catatan').at(-1)).toEqual(['T-C.33', 'sesuai']);
});

test('the current form of SIPD-RI stands for T-C.33', async () => {
  const bytes = readFileSync(join(SAMPLES, 'contoh-sipd-renja.xlsx'));
  const report = check(await sheetsOf(bytes), {});
  const { entries } = draftVerification(summariseFile('a.xlsx', report, { language: 'id' }), 'id');
  expect(entries).toHaveLength(5);
  expect(entries.at(-1)).toMatchObject({ kind: 'SIPD-Renja', judgement: 'sesuai' });
});

test('notes are one for each rule, worst first, with the cells and an example', () => {
  const findings = [
    finding({ rule: 'lokasi-kosong', severity: 'peringatan', cell: 'D9', message: 'Lokasi kosong.' }),
    ...Array.from({ length: 8 }, (_, at) => finding({ cell: `F${String(at + 11)}` })),
  ];
  const notes = draftVerification(around(findings), 'id').entries.at(-1)?.notes;
  expect(notes).toEqual([
    'Harus dibetulkan. Jumlah tidak sama, 8 temuan (F11, F12, F13, F14, F15 dan 3 lainnya). Misalnya F11: Pagu kegiatan 1.06.01.2.02 tertulis Rp908.000.000, jumlah sub kegiatannya Rp980.000.000.',
    'Sebaiknya dibetulkan. D9: Lokasi kosong.',
  ]);
});

test('the workbook holds a sheet for each file with its drafted result as a choice, and an overview', async () => {
  const evil = `=cmd|' /C calc'!A0 [x]/*?`;
  const summaries = [around([finding({ message: evil })], evil), around([], null)];
  const bytes = writeWorkbook(verificationPlans(summaries, 'id'));
  const [overview, first, second] = await sheetsOf(bytes);
  expect([overview?.sheet, second?.sheet]).toEqual(['Rekapitulasi', 'renja.xlsx']);
  const cells = (grid: CellGrid | undefined): unknown[] => grid?.values.flat() ?? [];
  expect(cells(first)).toEqual(
    expect.arrayContaining(['perlu perbaikan', 'tidak ditemukan', 'Harus dibetulkan', evil]),
  );
  for (const grid of [overview, first, second])
    expect(grid?.formulas.flat().every((formula) => formula === null)).toBe(true);
  expect(first && valueAt(first, 0, 0)).toBe('Lembar verifikasi Rencana Kerja Perangkat Daerah');
  expect(openByOpenpyxl([bytes])[0]).toBeGreaterThan(40);
});

test('an area that was not read has its line, to be verified without help, and is counted in the overview', async () => {
  const area = { range: 'A1:J22', cells: 143, why: 'lanjutan' as const, nearest: null };
  const file = fileWith([], { unread: [{ ...area, sheet: 'Hal 2', message: 'Hal 2 tidak diperiksa.' }] });
  const summary = { file, agency: 'Dinas Sosial', tables: tablesOf(file) };
  expect(draftVerification(summary, 'id').unread).toEqual([
    { place: '«Hal 2» A1:J22', message: 'Hal 2 tidak diperiksa.' },
  ]);
  const bytes = writeWorkbook(verificationPlans([summary, around([])], 'id'));
  const [overview, first] = (await sheetsOf(bytes)).map(({ values }) => values);
  const line = first?.find((row) => String(row[1]).startsWith('◇ tidak dibaca'));
  expect(line?.slice(1, 3)).toEqual(['◇ tidak dibaca\n«Hal 2» A1:J22', 'belum diperiksa']);
  expect(line?.[4]).toBe('Hal 2 tidak diperiksa.');
  const at = overview?.[2]?.indexOf('◇ tidak dibaca') ?? -1;
  expect(overview?.slice(2, 5).map((row) => row[at])).toEqual(['◇ tidak dibaca', 1, '–']);
});
