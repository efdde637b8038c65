import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileSchema } from '../../src/report/schema';
import { cell, row, table, wordFile } from '../support/word-file';
import { type Outcome, runCli } from './fake-streams';

const contoh = path.resolve(__dirname, '../../assets/contoh');
let folder = '';
const at = (name: string): string => path.join(folder, name);
const out = (): string => at('hasil');
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'batch-'));
  mkdirSync(at('masuk/Kota A'), { recursive: true });
  mkdirSync(at('masuk/Kota B'), { recursive: true });
  copyFileSync(path.join(contoh, 't-c-33.xlsx'), at('masuk/Kota A/renja.xlsx'));
  copyFileSync(path.join(contoh, 't-c-33-dengan-kesalahan.xlsx'), at('masuk/Kota B/renja.xlsx'));
  writeFileSync(at('masuk/Kota B/rusak.xlsx'), 'bukan buku kerja');
  writeFileSync(at('masuk/Kota B/gambar.png'), 'x');
});
afterEach(() => rmSync(folder, { recursive: true }));

const batch = (...more: string[]): Promise<Outcome> => runCli(['batch', at('masuk'), '-o', out(), ...more]);
const lines = (name: string): string[] => readFileSync(path.join(out(), name), 'utf8').trim().split('\n');

test('holds a line a file, the failed ones apart, a summary, and a page an agency', async () => {
  const { status, err } = await batch();
  expect(status).toBe(2);
  expect(err).toContain('gambar.png');
  expect(err).toContain('3 berkas selesai (0 dari pemeriksaan terdahulu, 1 gagal)');
  const results = lines('results.jsonl').map((line) => JSON.parse(line) as { schema: string; file: string });
  expect(results.map(({ file }) => path.relative(folder, file))).toEqual([
    path.join('masuk', 'Kota A', 'renja.xlsx'),
    path.join('masuk', 'Kota B', 'renja.xlsx'),
    path.join('masuk', 'Kota B', 'rusak.xlsx'),
  ]);
  for (const { schema, ...file } of results) {
    expect(schema).toBe('periksa-renja/report/1');
    expect(fileSchema.safeParse(file).success).toBe(true);
  }
  expect(lines('failed.jsonl')).toHaveLength(1);
  expect(lines('summary.csv')).toHaveLength(4);
  const index = readFileSync(path.join(out(), 'index.html'), 'utf8');
  for (const page of readdirSync(path.join(out(), 'pages'))) expect(index).toContain(`pages/${page}`);
});

test('what did not change is never checked twice; another setting checks everything anew', async () => {
  await batch();
  const first = lines('results.jsonl');
  const again = await batch();
  expect(again.err).toContain('3 berkas selesai (2 dari pemeriksaan terdahulu, 1 gagal)');
  expect(lines('results.jsonl')).toEqual(first);
  copyFileSync(path.join(contoh, 't-c-33.xlsx'), at('masuk/Kota B/renja.xlsx'));
  expect((await batch()).err).toContain('(2 dari pemeriksaan terdahulu, 1 gagal)');
  writeFileSync(at('setelan.json'), '{ "rules": { "jumlah-induk": "diam" } }');
  expect((await batch('--settings', at('setelan.json'))).err).toContain('(1 dari pemeriksaan terdahulu');
});

test('a folder that holds other things is left alone unless told', async () => {
  mkdirSync(out());
  writeFileSync(path.join(out(), 'milik-orang.txt'), 'x');
  const { status, err } = await batch();
  expect([status, err]).toEqual([2, expect.stringContaining('--force')]);
  expect(readdirSync(out())).toEqual(['milik-orang.txt']);
});

test('copies and verification sheets of all are written at wish, also of what was checked before, and once', async () => {
  await batch();
  expect(readdirSync(out())).not.toContain('copies');
  const made = await batch('--copies', '--verification');
  expect(made.err).toContain('3 berkas selesai (0 dari pemeriksaan terdahulu');
  const names = (what: string): readonly string[] =>
    readdirSync(path.join(out(), what), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.xlsx'))
      .sort();
  const both = [path.join('Kota A', 'renja.xlsx'), path.join('Kota B', 'renja.xlsx')];
  expect([names('copies'), names('verification')]).toEqual([both, both]);
  const copy = path.join(out(), 'copies', 'Kota B', 'renja.xlsx');
  const before = readFileSync(copy);
  writeFileSync(copy, 'diubah orang');
  const again = await batch('--copies', '--verification', '--jobs', '2');
  expect(again.err).toContain('(2 dari pemeriksaan terdahulu');
  expect(readFileSync(copy).equals(before)).toBe(true);
  const checked = await runCli(['check', copy]);
  expect(checked.status).toBe(1);
});

test('a first run makes copies too; of a document it is a copy of the workbook it became', async () => {
  const heading = [
    'Kode',
    'Program/Kegiatan',
    'Indikator Kinerja',
    'Lokasi',
    'Target',
    'Pagu',
    'Sumber Dana',
  ];
  const rows = [heading, ['1.06.01', 'PROGRAM PENUNJANG', 'Nilai', 'Kab. A', '80', '1.000.000', 'PAD']];
  const document = wordFile(table(rows.map((texts) => row(texts.map((text) => cell(text))))));
  writeFileSync(at('masuk/Kota A/renja.docx'), document);
  const { err } = await batch('--copies');
  expect(err).not.toContain('Tanpa salinan');
  const copy = path.join(out(), 'copies', 'Kota A', 'renja.docx.xlsx');
  expect((await runCli(['check', copy])).out).toContain('1 berkas · 1 tabel');
});

test('the workers of a queue make no copies, and whoever asks for them hears it', async () => {
  const { status, err } = await batch('--copies', '--queue', 'postgres://localhost/x');
  expect([status, err]).toEqual([2, expect.stringContaining('--queue')]);
});
