import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../fake-streams';

const sample = path.resolve(__dirname, '../../../assets/contoh/t-c-33-dengan-kesalahan.xlsx');
let folder = '';
let source = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keluaran-'));
  source = at('renja.xlsx');
  copyFileSync(sample, source);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);
const old = 'yang sudah ada';
const bytesOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const CALLS: Readonly<Record<string, (out: string) => string[]>> = {
  annotate: (out) => ['annotate', source, '-o', out],
  compute: (out) => ['compute', source, '-o', out],
  tidy: (out) => ['tidy', source, '-o', out],
  verify: (out) => ['verify', source, '-o', out],
  compare: (out) => ['compare', source, sample, '-o', out],
  template: (out) => ['template', 'T-C.33', '--year', '2027', '--from', source, '-o', out],
};
const commands = Object.keys(CALLS);
const run = (command: string, out: string, ...more: string[]) =>
  runCli([...(CALLS[command]?.(out) ?? []), ...more]);

async function refuses(command: string, out: string, sentence: string, ...more: string[]): Promise<void> {
  const before = readdirSync(folder).sort();
  const { status, err } = await run(command, out, ...more);
  expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
  expect(readdirSync(folder).sort()).toEqual(before);
}

test.each(commands)(
  '%s replaces a file that is there only when told, and keeps its mode',
  async (command) => {
    writeFileSync(at('hasil.xlsx'), old);
    chmodSync(at('hasil.xlsx'), 0o640);
    await refuses(command, at('hasil.xlsx'), '--force');
    expect(readFileSync(at('hasil.xlsx'), 'utf8')).toBe(old);
    const { status } = await run(command, at('hasil.xlsx'), '--force');
    expect(status).toBe(0);
    expect(readFileSync(at('hasil.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(statSync(at('hasil.xlsx')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['hasil.xlsx', 'renja.xlsx']);
  },
);

test.each(commands)('%s never writes over its own source, under whatever name', async (command) => {
  const before = bytesOf(source);
  linkSync(source, at('nama-lain.xlsx'));
  for (const out of [source, path.join(folder, '.', 'x', '..', 'renja.xlsx'), at('nama-lain.xlsx')])
    await refuses(command, out, 'sumber', '--force');
  expect(bytesOf(source)).toBe(before);
});

test.each(commands)('%s follows no link and touches nothing that is no file', async (command) => {
  writeFileSync(at('jauh.xlsx'), old);
  symlinkSync(at('jauh.xlsx'), at('tautan.xlsx'));
  symlinkSync('/dev/null', at('alat.xlsx'));
  mkdirSync(at('folder.xlsx/dalam'), { recursive: true });
  for (const more of [[], ['--force']]) {
    await refuses(command, at('tautan.xlsx'), 'tautan', ...more);
    await refuses(command, at('alat.xlsx'), 'tautan', ...more);
    if (command !== 'annotate') await refuses(command, at('folder.xlsx'), 'folder', ...more);
  }
  expect(readFileSync(at('jauh.xlsx'), 'utf8')).toBe(old);
});

test.each(commands)('%s has a sentence for names and places that cannot be', async (command) => {
  await refuses(command, at(`${'n'.repeat(300)}.xlsx`), 'terlalu panjang');
  await refuses(command, at('tidak-ada/hasil.xlsx'), 'folder');
  await refuses(command, path.join(source, 'hasil.xlsx'), 'folder');
  await refuses(command, at('hasil.pdf'), '.xlsx');
  writeFileSync(at('kunci.xlsx'), old);
  chmodSync(at('kunci.xlsx'), 0o444);
  await refuses(command, at('kunci.xlsx'), 'hanya dapat dibaca', '--force');
});

test.each(['annotate', 'compute', 'tidy'])(
  '%s keeps a workbook with macros one with macros',
  async (command) => {
    copyFileSync(sample, at('makro.xlsm'));
    const call = (CALLS[command]?.(at('hasil.xlsx')) ?? []).map((word) =>
      word === source ? at('makro.xlsm') : word,
    );
    const { status, err } = await runCli(call);
    expect([status, err]).toEqual([2, expect.stringContaining('.xlsm')]);
    expect(existsSync(at('hasil.xlsx'))).toBe(false);
  },
);

test.each([
  ['annotate', 'id', 'en'],
  ['compute', 'F11', 'F12:F20'],
])('%s --in-place keeps each original beside the file', async (command, one, other) => {
  const call = (what: string): string[] =>
    command === 'annotate'
      ? [command, source, '--in-place', '--lang', what]
      : [command, source, '--in-place', '--replace', '--range', what];
  const first = bytesOf(source);
  expect((await runCli(call(one))).status).toBe(0);
  const second = bytesOf(source);
  expect(second).not.toBe(first);
  expect(bytesOf(at('renja.asal.xlsx'))).toBe(first);
  expect((await runCli(call(other))).status).toBe(0);
  expect(bytesOf(at('renja.asal.xlsx'))).toBe(first);
  expect(bytesOf(at('renja.asal (2).xlsx'))).toBe(second);
  const both = await runCli([command, source, '--in-place', '-o', at('x.xlsx')]);
  expect([both.status, both.err]).toEqual([2, expect.stringContaining('Pilih satu')]);
});

test('a computation in place that has nothing to write leaves the file as it is, and no copy', async () => {
  const before = bytesOf(source);
  const { status, err } = await runCli(['compute', source, '--in-place']);
  expect([status, err, bytesOf(source)]).toEqual([0, 'Tidak ada sel yang perlu ditulis.\n', before]);
  expect(readdirSync(folder)).toEqual(['renja.xlsx']);
});

test('of many copies one that may not be written writes none', async () => {
  mkdirSync(at('asal'));
  mkdirSync(at('hasil'));
  for (const name of ['a.xlsx', 'b.xlsx']) copyFileSync(sample, at(`asal/${name}`));
  writeFileSync(at('hasil/b.xlsx'), old);
  const { status, err } = await runCli(['annotate', at('asal'), '-o', at('hasil')]);
  expect([status, err]).toEqual([2, expect.stringContaining('b.xlsx')]);
  expect(readdirSync(at('hasil'))).toEqual(['b.xlsx']);
  expect(readFileSync(at('hasil/b.xlsx'), 'utf8')).toBe(old);
});

test('a recap tells every text of the tables that it makes a number', async () => {
  const { out, err } = await runCli(['compute', sample, '--dry-run', '--recap', 'all', '--format', 'json']);
  const said = JSON.parse(out) as { recapEdits?: { cell: string }[]; tables: { edits: unknown[] }[] };
  const cells = said.tables.flatMap(({ edits }) => edits).length + (said.recapEdits?.length ?? 0);
  expect(err).toContain(cells === 0 ? 'Tidak ada sel' : `${String(cells)} sel akan ditulis`);
});
