/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { check } from '../../src/core/engine/check';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { htmlReport } from '../../src/report/html/html-report';
import { type FileSummary, summariseFile } from '../../src/report/summary/file-summary';
import { summariseProblem } from '../../src/report/summary/problem-summary';
import { sharedWorkbooks } from '../support/shared';
import { buildXlsx } from '../support/xlsx-builder';
import { fileWith, finding, tablesOf } from './example-file';

const SAMPLES = join(__dirname, '../../assets/contoh');

async function summaryOf(
  name: string,
  bytes: Uint8Array,
  language: 'id' | 'en' = 'id',
): Promise<FileSummary> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return summariseFile(name, check(read.workbook.sheets, {}), { language });
}

const sample = (name: string): Promise<FileSummary> => summaryOf(name, readFileSync(join(SAMPLES, name)));

function pageOf(summaries: readonly FileSummary[]): Document {
  return new JSDOM(htmlReport(summaries, { language: 'id' })).window.document;
}

function around(findings: Parameters<typeof fileWith>[0], change: Parameters<typeof fileWith>[1] = {}) {
  const file = fileWith(findings, change);
  const tables = tablesOf(file);
  return { file, agency: null, tables };
}

test('areas that no table took are told in their own list, with their sign', () => {
  const area = { sheet: 'Hal 2', range: 'A1:J22', cells: 143, why: 'lanjutan' as const, nearest: null };
  const page = pageOf([around([], { unread: [{ ...area, message: 'Hal 2 tidak diperiksa.' }] })]);
  const list = [...page.querySelectorAll('section.tersembunyi')].map(({ textContent }) => textContent);
  expect(list.join()).toContain('◇ tidak dibaca: 1');
  expect(list.join()).toContain('Hal 2 tidak diperiksa.');
});

test('the first line is the verdict, the second the counts', async () => {
  const page = pageOf([await sample('t-c-33-dengan-kesalahan.xlsx')]);
  const [first, second] = [...(page.querySelector('header')?.children ?? [])];
  expect(first?.textContent).toMatch(/^Perlu perbaikan: \d+ galat di 1 tabel\.$/);
  expect(second?.textContent?.replace(/\s+/g, ' ').trim()).toMatch(
    /^● \d+ galat ▲ \d+ peringatan ○ \d+ catatan$/,
  );
});

test('of a rule the first ten stand in full and the rest folded', () => {
  const findings = Array.from({ length: 23 }, (_, at) => finding({ cell: `F${String(at + 10)}` }));
  const group = pageOf([around(findings)]).querySelector('.kelompok');
  expect(group?.querySelectorAll(':scope > table tbody tr')).toHaveLength(10);
  expect(group?.querySelectorAll('details tbody tr')).toHaveLength(13);
  expect(group?.querySelector('summary')?.textContent).toBe('13 temuan lagi');
});

test('totals stand side by side and programs as bars', async () => {
  const page = pageOf([await sample('t-c-33.xlsx')]);
  const row = page.querySelector('.jumlah tbody tr');
  const [stated, computed, difference] = [...(row?.querySelectorAll('td.angka') ?? [])].map(
    (cell) => cell.textContent,
  );
  expect(stated).toMatch(/^[\d.]+$/);
  expect([computed, difference]).toEqual([stated, 'sama']);
  expect(page.querySelectorAll('figure svg rect').length).toBeGreaterThanOrEqual(2);
});

test('what was not checked, accepted and silenced is told, each once', () => {
  const page = pageOf([
    around([], {
      silenced: { 'judul-kolom': 3, 'jumlah-induk': 1 },
      accepted: [
        { rule: 'jumlah-induk', sheet: 'T', cell: 'F11', reason: 'sudah <b>sepakat</b>', by: 'Ani' },
      ],
    }),
  ]);
  const hidden = (page.querySelector('.tersembunyi')?.textContent ?? '').replace(/\s+/g, ' ');
  expect(hidden).toContain('«T» F11: sudah <b>sepakat</b> (oleh Ani)');
  expect(hidden).toContain('3 temuan tidak diperlihatkan karena pengaturan');
});

test('several files are a matrix, the worst first; one that cannot be read says why', async () => {
  const problem = summariseProblem(
    'rusak.xlsx',
    { code: 'berkas-rusak', message: { id: 'Terpotong.', en: 'Cut.' } },
    'id',
  );
  const page = pageOf([await sample('t-c-33.xlsx'), problem, await sample('t-c-33-dengan-kesalahan.xlsx')]);
  const rows = [...page.querySelectorAll('.matriks tbody tr')].map((row) => row.textContent ?? '');
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain('t-c-33-dengan-kesalahan.xlsx');
  expect(rows.find((row) => row.includes('rusak.xlsx'))).toContain('Terpotong.');
  for (const link of page.querySelectorAll('a[href^="#"]'))
    expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
});

const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>&amp;\u202e\u0000`;

test('text from a workbook is text in the page, wherever it stands', () => {
  const table = fileWith([]).tables.map((one) => ({
    ...one,
    sheet: EVIL,
    rulesNotRun: [{ rule: EVIL, why: EVIL }],
  }));
  const evil = finding({
    message: EVIL,
    sheet: EVIL,
    stated: EVIL,
    cell: 'F11',
    fixes: [{ label: EVIL, edits: [] }],
  });
  const change = {
    file: EVIL,
    tables: table,
    accepted: [{ rule: EVIL, sheet: EVIL, cell: EVIL, reason: EVIL, by: EVIL }],
  };
  const pagu = {
    column: EVIL,
    programs: [
      { kode: EVIL, nama: EVIL, pagu: 2 },
      { kode: '', nama: EVIL, pagu: 1 },
    ],
  };
  const one = around([evil, finding({ ...evil, table: EVIL })], change);
  const summary = { ...one, agency: EVIL, tables: one.tables.map((each) => ({ ...each, pagu })) };
  for (const files of [[summary], [summary, summary]]) {
    const page = pageOf(files);
    expect(page.querySelectorAll('script, img, [onerror], iframe, link, object')).toHaveLength(0);
    const html = htmlReport(files, { language: 'id' });
    expect(html).not.toMatch(/[\u0000\u202e]/);
    expect(html).not.toMatch(/\b(?:src|href)="(?!#)/);
  }
});

test('the page asks for nothing and runs nothing', async () => {
  const page = pageOf([await sample('t-c-33.xlsx')]);
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  expect(page.querySelectorAll('[style], script')).toHaveLength(0);
});

test('cells of 32,000 letters do not flood the page', async () => {
  const long = '=cmd()'.padEnd(32_000, 'A');
  const rows = [
    ['TABEL T-C.33 RUMUSAN RENCANA PROGRAM DAN KEGIATAN PERANGKAT DAERAH TAHUN 2027'],
    [
      'Kode',
      'Program/Kegiatan',
      'Indikator',
      'Lokasi',
      'Target',
      'Pagu Indikatif',
      'Sumber Dana',
      'Catatan Penting',
      'Target',
      'Pagu',
    ],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ...Array.from({ length: 8 }, (_, at) => [
      `1.06.0${String(at)}`,
      long,
      long,
      long,
      long,
      long,
      long,
      long,
      long,
      long,
    ]),
  ];
  const html = htmlReport([await summaryOf('panjang.xlsx', buildXlsx({ sheets: [{ name: 'T', rows }] }))], {
    language: 'id',
  });
  expect(html.length).toBeLessThan(400_000);
});

const real = sharedWorkbooks('real documents as pages');

test.each(['id', 'en'] as const)('real documents give a well-formed page (%s)', async (language) => {
  const summaries = await Promise.all(
    real.map((file) => summaryOf(basename(file), readFileSync(file), language)),
  );
  const html = htmlReport(summaries, { language, checkedAt: new Date(2026, 10, 22) });
  const page = new JSDOM(html).window.document;
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const told = page.querySelectorAll('.temuan tbody tr').length;
  expect(told).toBe(summaries.reduce((sum, { file }) => sum + file.findings.length, 0));
});
