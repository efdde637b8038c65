import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparisonSchema } from '../../src/report/compare/comparison-schema';
import { readWorkbookFile } from '../../src/hosts/file/read-file-node';
import { runCli } from './fake-streams';

const samples = join(__dirname, '../../assets/contoh');
const wrong = join(samples, 't-c-33-dengan-kesalahan.xlsx');
const right = join(samples, 't-c-33.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'renja-banding-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('two files: what differs as text, and as a sheet where one is wished for', async () => {
  const out = join(folder, 'banding.xlsx');
  const told = await runCli(['compare', wrong, right, '-o', out]);
  expect(told.status).toBe(1);
  expect(told.out).toContain('Pagu: F11 908.000.000 → F11 980.000.000 (+72.000.000)');
  expect(told.err).toBe(`Perbandingan ditulis ke ${out}.\n`);
  const read = await readWorkbookFile(out);
  expect(read.ok && read.workbook.sheets.map(({ sheet }) => sheet)).toEqual(['Perbandingan']);
});

test('as JSON by its contract, as CSV with a line for each difference', async () => {
  const json = await runCli(['compare', wrong, right, '--format', 'json', '--lang', 'en']);
  const { differences } = comparisonSchema.parse(JSON.parse(json.out));
  const csv = await runCli(['compare', wrong, right, '--format', 'csv']);
  expect(csv.out.trimEnd().split('\r\n')).toHaveLength(1 + differences.length);
});

test('a file with itself has no differences', async () => {
  const { status, out } = await runCli(['compare', right, right, '--left', 'T-C.33', '--right', 'Tabel 3.1']);
  expect(status).toBe(0);
  expect(out).toContain('Tidak ada perbedaan: 14 baris sama');
});

test.each([
  [['compare'], 'Sebutkan dua berkas'],
  [['compare', wrong, right, wrong], 'Sebutkan dua berkas'],
  [['compare', wrong, right, '-o', 'b.csv'], 'ditulis sebagai .xlsx'],
  [['compare', wrong, right, '--format', 'html'], '--format'],
  [['compare', wrong, right, '--left', 'T-C.31'], 'tidak ada tabel «T-C.31». Yang ada: T-C.33 «Tabel 3.1».'],
  [['compare', wrong], 'Tidak ada dua tabel yang dapat dibandingkan'],
  [['compare', wrong, 'tidak-ada.xlsx'], 'tidak-ada.xlsx: '],
])('%s gets a sentence', async (words, sentence) => {
  const { status, err } = await runCli(words);
  expect(status).toBe(2);
  expect(err).toContain(sentence);
  expect(existsSync('b.csv')).toBe(false);
});
