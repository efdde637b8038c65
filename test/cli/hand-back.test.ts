import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/hosts/file/read-file-node';
import { runCli } from './fake-streams';

const wrong = join(__dirname, '../../assets/contoh/t-c-33-dengan-kesalahan.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'renja-kembali-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

async function sheetsOf(path: string): Promise<readonly string[]> {
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets.map(({ sheet }) => sheet);
}

it('annotates one workbook into the named file', async () => {
  const { status, out, err } = await runCli(['annotate', wrong, '-o', file('salinan.xlsx')]);
  expect([status, out]).toEqual([0, '']);
  expect(err).toMatch(/salinan\.xlsx: \d+ sel ditandai, \d+ komentar\.\n$/);
  expect(await sheetsOf(file('salinan.xlsx'))).toEqual(['Tabel 3.1', 'Periksa Renja']);
});

it('annotates a copy anew: one summary, and the same count of marks and comments', async () => {
  const first = await runCli(['annotate', wrong, '-o', file('pertama.xlsx')]);
  const second = await runCli(['annotate', file('pertama.xlsx'), '-o', file('kedua.xlsx')]);
  expect(second.err.replace('kedua', 'pertama')).toBe(first.err);
  expect(await sheetsOf(file('kedua.xlsx'))).toEqual(['Tabel 3.1', 'Periksa Renja']);
});

it('annotates many workbooks into a folder, those of one name apart; a bad one does not stop the others', async () => {
  mkdirSync(file('a/b'), { recursive: true });
  copyFileSync(wrong, file('a/renja.xlsx'));
  copyFileSync(wrong, file('a/b/renja.xlsx'));
  writeFileSync(file('a/rusak.xlsx'), 'bukan buku kerja');
  const { status, err } = await runCli(['annotate', file('a'), '-o', file('hasil')]);
  expect(status).toBe(2);
  expect(readdirSync(file('hasil')).sort()).toEqual(['renja (2).xlsx', 'renja.xlsx']);
  expect(err).toMatch(/rusak\.xlsx: Berkas ini /);
});

it('never writes over the original', async () => {
  copyFileSync(wrong, file('asli.xlsx'));
  const before = readFileSync(file('asli.xlsx'));
  const { status, err } = await runCli(['annotate', file('asli.xlsx'), '-o', file('asli.xlsx')]);
  expect(status).toBe(2);
  expect(err).toContain('menimpa berkas aslinya');
  expect(readFileSync(file('asli.xlsx')).equals(before)).toBe(true);
});

it('writes the verification sheets of all files into one workbook', async () => {
  const { status, err } = await runCli([
    'verify',
    wrong,
    wrong.replace('-dengan-kesalahan', ''),
    '-o',
    file('v.xlsx'),
  ]);
  expect([status, err]).toEqual([0, `Lembar verifikasi untuk 2 berkas ditulis ke ${file('v.xlsx')}.\n`]);
  expect((await sheetsOf(file('v.xlsx')))[0]).toBe('Rekapitulasi');
});

it('writes the report as a page in either language', async () => {
  const { status, out, err } = await runCli(['check', wrong, '--format', 'html', '--lang', 'en']);
  expect([status, err]).toEqual([1, '']);
  expect(out).toMatch(
    /^<!doctype html>\s*<html lang="en">[^]*Needs mending: \d+ errors in \d+ tables?\.[^]*<\/html>\s*$/i,
  );
});

it.each([
  ['annotate', 'Sebutkan paling sedikit satu berkas'],
  ['annotate a.xlsx', 'Sebutkan berkas hasil dengan -o'],
  ['verify a.xlsx -o b.csv', 'ditulis sebagai .xlsx'],
  ['verify a.xlsx --format json -o b.xlsx', 'Opsi --format tidak dikenal di sini'],
])('%s gets a sentence', async (line, sentence) => {
  const { status, err } = await runCli(line.split(' '));
  expect(status).toBe(2);
  expect(err).toContain(sentence);
  expect(existsSync('b.xlsx')).toBe(false);
});
