import { execFileSync, spawn, spawnSync } from 'node:child_process';
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
import { buildCli } from '../support/built-cli';

const root = path.resolve(__dirname, '../..');
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
  const sample = path.join(root, 'assets/contoh/t-c-33-dengan-kesalahan.xlsx');
  const piped = spawnSync('sh', ['-c', `"$0" check ${`"$1" `.repeat(40)} | head -n 1`, cli, sample], {
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

const sample = path.join(root, 'assets/contoh/t-c-33-dengan-kesalahan.xlsx');
const full = process.platform === 'linux' ? test : test.skip;

full('a full disk under the report is a sentence and status 2', () => {
  const disk = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(cli, ['check', sample], { stdio: ['ignore', disk, 'pipe'] });
  closeSync(disk);
  expect([status, stderr.toString()]).toEqual([2, expect.stringContaining('ENOSPC')]);
  expect(stderr.toString()).not.toMatch(/\n +at /);
});

full('a full disk under the notes does not change the status', () => {
  const disk = openSync('/dev/full', 'w');
  const { status } = spawnSync(cli, ['check', sample], { stdio: ['ignore', 'ignore', disk] });
  closeSync(disk);
  expect(status).toBe(1);
});

full('a place that takes no more leaves the old file whole', () => {
  const out = path.join(folder, 'penuh.xlsx');
  writeFileSync(out, 'yang sudah ada');
  const limited = `ulimit -f 4; "$0" annotate "$1" -o "$2" --force`;
  const { status, stderr } = spawnSync('sh', ['-c', limited, cli, sample, out], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('tidak dapat ditulis')]);
  expect(readFileSync(out, 'utf8')).toBe('yang sudah ada');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

full('a pipe in place of a settings file is not waited for', () => {
  const pipe = path.join(folder, 'pipa');
  execFileSync('mkfifo', [pipe]);
  const { status, stderr } = spawnSync(cli, ['check', sample, '--settings', pipe], { encoding: 'utf8' });
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

describe.each(['SIGTERM', 'SIGKILL'] as const)('%s at ten moments', (signal) => {
  test('leaves the old file or the new one whole, and nothing beside it in the end', async () => {
    const at = path.join(folder, signal);
    mkdirSync(at);
    const source = path.join(at, 'renja.xlsx');
    const out = path.join(at, 'hasil.xlsx');
    copyFileSync(sample, source);
    const call = ['annotate', source, '-o', out, '--force'];
    const began = performance.now();
    expect(spawnSync(cli, call).status).toBe(0);
    const length = performance.now() - began;
    const made = readFileSync(out);
    for (let moment = 1; moment <= 10; moment++) {
      writeFileSync(out, 'yang sudah ada');
      await stopped(call, signal, (length * moment) / 10);
      const now = readFileSync(out);
      expect(now.equals(made) || now.toString() === 'yang sudah ada').toBe(true);
      if (signal === 'SIGTERM') expect(readdirSync(at).sort()).toEqual(['hasil.xlsx', 'renja.xlsx']);
    }
    writeFileSync(path.join(at, '.periksa-renja-nobody'), 'milik orang lain');
    expect(spawnSync(cli, call).status).toBe(0);
    expect(readdirSync(at).sort()).toEqual(['.periksa-renja-nobody', 'hasil.xlsx', 'renja.xlsx']);
  }, 120_000);
});

full(
  'a batch whose results have no room ends, with a sentence',
  () => {
    const limited = `ulimit -f 4; "$0" batch "$1" -o "$2" --jobs 2`;
    const words = ['-c', limited, cli, path.join(root, 'assets/contoh'), path.join(folder, 'sempit')];
    const { status, stderr } = spawnSync('sh', words, { encoding: 'utf8', timeout: 100_000 });
    expect([status, stderr]).toEqual([2, expect.stringContaining('tidak dapat ditulis')]);
  },
  120_000,
);

test('a batch that was killed goes on where it was, with the results of one that was not', async () => {
  const many = path.join(folder, 'banyak');
  const contoh = path.join(root, 'assets/contoh');
  mkdirSync(many);
  for (const name of readdirSync(contoh).filter((one) => one.endsWith('.xlsx')))
    copyFileSync(path.join(contoh, name), path.join(many, name));
  const results = (at: string): string[] =>
    ['results.jsonl', 'failed.jsonl', 'summary.csv'].map((name) => readFileSync(path.join(at, name), 'utf8'));
  const [whole, killed] = [path.join(folder, 'utuh'), path.join(folder, 'terhenti')];
  const began = performance.now();
  const status = spawnSync(cli, ['batch', many, '-o', whole, '--jobs', '2']).status;
  expect(status).toBe(1);
  await stopped(['batch', many, '-o', killed, '--jobs', '2'], 'SIGKILL', (performance.now() - began) / 2);
  expect(spawnSync(cli, ['batch', many, '-o', killed, '--jobs', '1']).status).toBe(1);
  expect(results(killed)).toEqual(results(whole));
}, 120_000);

test('a folder is told alike by one worker, by two, and by files named one by one', () => {
  const contoh = path.join(root, 'assets/contoh');
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

/** Ends a call by a signal after so many milliseconds, or when it ends by itself. */
function stopped(call: readonly string[], signal: 'SIGTERM' | 'SIGKILL', after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(cli, call, { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill(signal), after);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
