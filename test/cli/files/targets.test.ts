import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findTargets } from '../../../src/cli/files/targets';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'targets-'));
  for (const one of ['a/b', 'kosong', '.sembunyi']) mkdirSync(path.join(folder, one), { recursive: true });
  const files = [
    'Tabel 10.xlsx',
    'Tabel 2.xlsx',
    '~$Tabel 2.xlsx',
    'catatan.txt',
    'a/lama.xls',
    'a/b/Makro.XLSM',
    '.sembunyi/x.xlsx',
    'aneh[1].xlsx',
  ];
  for (const file of files) writeFileSync(path.join(folder, file), '');
  symlinkSync(folder, path.join(folder, 'a', 'lingkaran'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function found(...words: string[]): Promise<string[]> {
  const { targets } = await findTargets(words.map((word) => path.join(folder, word)));
  return targets.map(
    ({ file, problem }) => path.relative(folder, file) + (problem ? ` (${problem.code})` : ''),
  );
}

test('a folder gives its workbooks at any depth, without lock files, hidden folders and links', async () => {
  expect(await found('.')).toEqual([
    'aneh[1].xlsx',
    'Tabel 2.xlsx',
    'Tabel 10.xlsx',
    'a/lama.xls',
    'a/b/Makro.XLSM',
  ]);
});

test('what a folder holds besides is named: other documents and links', async () => {
  const { leftAside } = await findTargets([folder]);
  expect(leftAside.map(({ path: one, why }) => [path.relative(folder, one), why])).toEqual([
    ['catatan.txt', 'bukan-buku-kerja'],
    [path.join('a', 'lingkaran'), 'tautan'],
  ]);
});

test.each([
  ['*.xlsx', ['aneh[1].xlsx', 'Tabel 2.xlsx', 'Tabel 10.xlsx']],
  ['Tabel ?.xlsx', ['Tabel 2.xlsx']],
  ['Tabel [1-9]*.xlsx', ['Tabel 2.xlsx', 'Tabel 10.xlsx']],
  ['**/*.xls*', ['a/b/Makro.XLSM', 'a/lama.xls', 'aneh[1].xlsx', 'Tabel 2.xlsx', 'Tabel 10.xlsx']],
  ['[z-a]*.xlsx', ['[z-a]*.xlsx (tidak-ditemukan)']],
])('the pattern %s is expanded', async (pattern, files) => {
  expect(await found(pattern)).toEqual(files);
});

test('a file is named once, a name that looks like a pattern is a file where there is one', async () => {
  expect(await found('Tabel 2.xlsx', './Tabel 2.xlsx', 'Tabel 2*', 'aneh[1].xlsx')).toEqual([
    'Tabel 2.xlsx',
    'aneh[1].xlsx',
  ]);
});

test('words that name nothing are told', async () => {
  expect(await found('kosong', 'x*.xlsx', 'tidak-ada.xlsx')).toEqual([
    'kosong (tidak-ditemukan)',
    'x*.xlsx (tidak-ditemukan)',
    'tidak-ada.xlsx',
  ]);
});
