import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oddPackage } from '../hosts/file/odd/made-packages';
import { runCli } from './fake-streams';

/** A workbook of which one sheet cannot be read: whatever is made of the rest, the sheet is named. */

const folder = mkdtempSync(join(tmpdir(), 'renja-rusak-'));
const file = (name: string): string => join(folder, name);
beforeAll(async () => {
  writeFileSync(file('rusak.xlsx'), await oddPackage('a sheet that is not there'));
  writeFileSync(file('utuh.xlsx'), await oddPackage('plain'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const SAID = /rusak\.xlsx: .*«Lain»/;

test.each([
  ['compute', 'compute rusak.xlsx --dry-run'],
  ['tidy', 'tidy rusak.xlsx -o tidy.xlsx'],
  ['template', 'template T-C.32 --year 2027 --from rusak.xlsx -o templat.xlsx'],
  ['compare', 'compare rusak.xlsx utuh.xlsx'],
  ['annotate', 'annotate rusak.xlsx -o salinan.xlsx'],
  ['verify', 'verify rusak.xlsx -o verifikasi.xlsx'],
])('%s names what was lost', async (_, line) => {
  const { err } = await runCli(line.split(' ').map((word) => (word.endsWith('.xlsx') ? file(word) : word)));
  expect(err).toMatch(SAID);
});

test('a person may accept what was lost, as it is', async () => {
  const settings = file('setelan.json');
  writeFileSync(settings, JSON.stringify({ unread: [{ sheet: 'Lain', range: null, reason: 'kosong' }] }));
  const plain = await runCli(['check', file('rusak.xlsx')]);
  const accepted = await runCli(['check', file('rusak.xlsx'), '--settings', settings]);
  expect(plain.out).toMatch(/◇ .*«Lain»/);
  expect(accepted.out).not.toContain('◇');
  expect(accepted.out).toMatch(/«Lain»: kosong/);
});
