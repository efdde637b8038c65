import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCli } from '../../support/built-cli';
import { type Postgres, startPostgres } from '../../support/judges/postgres';

const contoh = path.resolve(__dirname, '../../../assets/contoh');
const files = readdirSync(contoh).length;
let folder = '';
let cli = '';
let base: Postgres;
const running: ChildProcess[] = [];
const at = (name: string): string => path.join(folder, name);
/** Not the lists that whoever runs the tests keeps. */
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PERIKSA_RENJA_HOME: at('tanpa-daftar'),
  PERIKSA_RENJA_QUEUE: base.url,
});

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'queue-'));
  cli = buildCli(at('program'));
  mkdirSync(at('masuk'));
  for (const name of readdirSync(contoh)) copyFileSync(path.join(contoh, name), at(`masuk/${name}`));
  base = await startPostgres();
});
afterAll(() => {
  for (const one of running) one.kill('SIGKILL');
  base.remove();
  rmSync(folder, { recursive: true });
});

/** A process of the command line: what it says, and its end. */
function start(...words: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...words], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  const listening: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const look of listening) look();
    });
  return {
    kill: () => child.kill('SIGKILL'),
    said: () => said,
    says: (what: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (said.includes(what)) resolve();
        };
        listening.push(look);
        look();
      }),
    end: new Promise<number | null>((resolve) => child.on('close', resolve)),
  };
}

const batch = (out: string, ...more: readonly string[]) =>
  start('batch', at('masuk'), '-o', at(out), '--timeout', '10', ...more);
const shared = (out: string, ...more: readonly string[]) => batch(out, '--queue', base.url, ...more);
const results = (out: string): string => readFileSync(at(`${out}/results.jsonl`), 'utf8');

test('a worker killed in mid-work, then the database: nothing is lost, nothing stands twice', async () => {
  const alone = batch('sendiri');
  expect(await alone.end).toBe(1);

  const together = shared('bersama');
  const doomed = start('worker', '--jobs', '1');
  await doomed.says('selesai');
  doomed.kill();
  const other = start('worker', '--jobs', '1');
  await other.says('selesai');
  base.kill();
  base.start();
  expect([await together.end, together.said()]).toEqual([
    1,
    expect.stringContaining(`${String(files)} berkas selesai`),
  ]);
  expect(results('bersama') === results('sendiri')).toBe(true);

  const status = start('queue');
  expect([await status.end, status.said()]).toEqual([
    0,
    expect.stringContaining('menunggu 0 · dikerjakan 0'),
  ]);
  expect(status.said()).toContain(`ditinggalkan 0 · hasil tersimpan ${String(files)}`);

  // Another machine asks for the same: all is known, and nobody has to work.
  other.kill();
  const again = shared('lagi');
  expect([await again.end, again.said()]).toEqual([
    1,
    expect.stringContaining(`(${String(files)} dari pemeriksaan terdahulu, 0 gagal)`),
  ]);
  expect(results('lagi') === results('sendiri')).toBe(true);
});

test('a file that needs too much is given up after its tries, and named by batch and status', async () => {
  mkdirSync(at('berat'));
  copyFileSync(path.join(contoh, 't-c-33.xlsx'), at('berat/renja.xlsx'));
  writeFileSync(at('setelan.json'), '{ "rules": { "jumlah-induk": "diam" } }');
  const worker = start('worker', '--jobs', '1');
  const limits = ['--memory', '1', '--settings', at('setelan.json')];
  const given = start('batch', at('berat'), '-o', at('ditinggalkan'), '--queue', base.url, ...limits);
  expect(await given.end).toBe(2);
  worker.kill();
  expect(readFileSync(at('ditinggalkan/failed.jsonl'), 'utf8')).toContain('terlalu-berat');
  const status = start('queue');
  expect([await status.end, status.said()]).toEqual([
    2,
    expect.stringContaining('renja.xlsx: tidak selesai (terlalu-berat)'),
  ]);
});

test('a worker whose program is another one stops, and leaves the work to others', async () => {
  const stranger = buildCli(at('lain'));
  appendFileSync(stranger, '// lain\n');
  const asked = shared('asing', '--lang', 'en');
  const takes = (): string =>
    spawnSync(process.execPath, [stranger, 'worker', '--until-empty'], {
      env: environment(),
      encoding: 'utf8',
    }).stderr;
  let said = takes();
  while (said.includes('0 berkas')) said = takes();
  expect(said).toContain('Pekerja ini berhenti');
  const worker = start('worker');
  expect(await asked.end).toBe(1);
  worker.kill();
});

test('an address that leads nowhere is a sentence without its password', async () => {
  const nowhere = start('worker', '--queue', 'postgres://renja:rahasia@localhost:9/antrean');
  expect(await nowhere.end).toBe(2);
  expect(nowhere.said()).toMatch(/^Basis data antrean di localhost:9 tidak dapat dipakai/);
  expect(nowhere.said()).not.toContain('rahasia');
});
