import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { buildCli, ROOT, SAMPLE, stopped } from '../support/built-cli';

let folder = '';
let cli = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  cli = buildCli(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('dist/cli.js runs by itself, without the packages beside it', () => {
  expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const version = spawnSync(cli, ['--version'], { cwd: folder, encoding: 'utf8' });
  expect(version).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' });
});

test('a reader that closes the pipe early hears no complaint', () => {
  const piped = spawnSync('sh', ['-c', `"$0" check ${`"$1" `.repeat(40)} | head -n 1`, cli, SAMPLE], {
    encoding: 'utf8',
  });
  expect(piped.stderr).toBe('');
  expect(piped.stdout.split('\n')).toHaveLength(2);
});

test('what cannot be read ends with 2 and a report on standard output', () => {
  const { status, stdout, stderr } = spawnSync(cli, ['check', 'tidak-ada.xlsx', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ files: [{ error: { code: 'tidak-ditemukan' } }] });
});

const full = process.platform === 'linux' ? test : test.skip;

full('a full disk under the report is a sentence and status 2', () => {
  const disk = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(cli, ['check', SAMPLE], { stdio: ['ignore', disk, 'pipe'] });
  closeSync(disk);
  expect([status, stderr.toString()]).toEqual([2, expect.stringContaining('ENOSPC')]);
  expect(stderr.toString()).not.toMatch(/\n +at /);
});

full('a full disk under the notes does not change the status', () => {
  const disk = openSync('/dev/full', 'w');
  const { status } = spawnSync(cli, ['check', SAMPLE], { stdio: ['ignore', 'ignore', disk] });
  closeSync(disk);
  expect(status).toBe(1);
});

full('a pipe in place of a settings file is not waited for', () => {
  const pipe = path.join(folder, 'pipa');
  execFileSync('mkfifo', [pipe]);
  const { status, stderr } = spawnSync(cli, ['check', SAMPLE, '--settings', pipe], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('bukan berkas biasa')]);
});

full('names and sheets never reach the terminal raw', () => {
  const named = path.join(folder, 'a\u001b[31m\n.xlsx');
  writeFileSync(named, 'bukan buku kerja');
  for (const command of ['compute', 'tidy', 'annotate', 'verify', 'compare', 'check']) {
    const { stderr, stdout } = spawnSync(
      cli,
      [command, named, '-o', path.join(folder, 'x.xlsx')].slice(0, command === 'check' ? 2 : 4),
      { encoding: 'utf8' },
    );
    expect(stderr + stdout).not.toContain('\u001b');
  }
});

full(
  'a batch whose results have no room ends, with a sentence',
  () => {
    const limited = `ulimit -f 4; "$0" batch "$1" -o "$2" --jobs 2`;
    const words = ['-c', limited, cli, path.join(ROOT, 'assets/contoh'), path.join(folder, 'sempit')];
    const { status, stderr } = spawnSync('sh', words, { encoding: 'utf8', timeout: 100_000 });
    expect([status, stderr]).toEqual([2, expect.stringContaining('tidak dapat ditulis')]);
  },
  120_000,
);

test('a batch that was killed goes on where it was, with the results of one that was not', async () => {
  const many = path.join(folder, 'banyak');
  const contoh = path.join(ROOT, 'assets/contoh');
  mkdirSync(many);
  for (const name of readdirSync(contoh).filter((one) => one.endsWith('.xlsx')))
    copyFileSync(path.join(contoh, name), path.join(many, name));
  const results = (at: string): string[] =>
    ['results.jsonl', 'failed.jsonl', 'summary.csv'].map((name) => readFileSync(path.join(at, name), 'utf8'));
  const [whole, killed] = [path.join(folder, 'utuh'), path.join(folder, 'terhenti')];
  const began = performance.now();
  const status = spawnSync(cli, ['batch', many, '-o', whole, '--jobs', '2']).status;
  expect(status).toBe(1);
  await stopped(
    cli,
    ['batch', many, '-o', killed, '--jobs', '2'],
    'SIGKILL',
    after((performance.now() - began) / 2),
  );
  expect(spawnSync(cli, ['batch', many, '-o', killed, '--jobs', '1']).status).toBe(1);
  expect(results(killed)).toEqual(results(whole));
}, 120_000);

test('a folder is told alike by one worker, by two, and by files named one by one', () => {
  const contoh = path.join(ROOT, 'assets/contoh');
  const call = (...words: string[]) =>
    spawnSync(cli, ['check', ...words, '--format', 'jsonl'], { encoding: 'utf8' });
  const [one, two] = ['1', '2'].map((jobs) => call(contoh, '--jobs', jobs));
  const named = (one?.stdout ?? '')
    .trim()
    .split('\n')
    .map((line) => call((JSON.parse(line) as { file: string }).file).stdout);
  // A file by itself is checked in the process of the call.
  expect(two?.status).toBe(1);
  expect(two?.stdout).toBe(one?.stdout);
  expect(named.join('')).toBe(one?.stdout);
});
