import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/hosts/file/read-file-node';
import { buildXlsx } from '../../support/xlsx-builder';

const folder = mkdtempSync(join(tmpdir(), 'renja-'));
const path = join(folder, 'a.xlsx');
writeFileSync(path, buildXlsx({ sheets: [{ name: 'a', rows: [[1]] }] }));
afterAll(() => rmSync(folder, { recursive: true }));

test('reads the file at a path', async () => {
  expect(await readWorkbookFile(path)).toMatchObject({ ok: true, workbook: { sheets: [{ values: [[1]] }] } });
});

test.each([
  ['a path that is not there', join(folder, 'b.xlsx'), 'tidak-ditemukan', /tidak ditemukan/],
  ['a path through a file', join(path, 'b.xlsx'), 'tidak-ditemukan', /tidak ditemukan/],
  ['a folder', folder, 'tidak-ditemukan', /folder/],
])('refuses %s', async (_, where, code, says) => {
  expect(await readWorkbookFile(where)).toMatchObject({
    ok: false,
    error: { code, message: { id: expect.stringMatching(says) } },
  });
});

test('refuses a file larger than the limit before reading it', async () => {
  expect(await readWorkbookFile(path, { limits: { fileBytes: 100 } })).toMatchObject({
    ok: false,
    error: { code: 'terlalu-besar' },
  });
});
