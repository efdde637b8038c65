import type { ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
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
import { run, type Running, until } from '../../support/running';

const contoh = path.resolve(__dirname, '../../../assets/contoh');
const files = readdirSync(contoh).length;
let folder = '';
let cli = '';
let base: Postgres;
const running = new Set<ChildProcess>();
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

/** A process of the command line. */
const start = (...words: readonly string[]): Running => run([cli, ...words], environment(), running);

const batch = (out: string, ...more: readonly string[]) =>
  start('batch', at('masuk'), '-o', at(out), ...more);
const shared = (out: string, ...more: readonly string[]) => batch(out, '--queue', base.url, ...more);
const results = (out: string): string => readFileSync(at(`${out}/results.jsonl`), 'utf8');

/** Lets workers take a job and not finish it, so that who is killed is killed in mid-work; until the database dies. */
async function holdResults(): Promise<{ taken(worker: string): Promise<void> }> {
  const client = await base.connect();
  await client.query('begin; lock table periksa_renja.hasil in exclusive mode');
  let last = '';
  return {
    taken: (worker) =>
      until(`${worker} worker takes a job`, async () => {
        const asked = "select max(started_on)::text as last from periksa_renja.job where state = 'active'";
        const now = (await client.query<{ last: string | null }>(asked)).rows[0]?.last ?? last;
        const isNew = now > last;
        last = now;
        return isNew;
      }),
  };
}

test('a worker killed in mid-work, then the database: nothing is lost, nothing stands twice', async () => {
  const alone = batch('sendiri');
  expect(await alone.end()).toBe(1);

  const doomed = start('worker', '--jobs', '1');
  await doomed.says('Menunggu pekerjaan');
  const held = await holdResults();
  const together = shared('bersama');
  await held.taken('the first');
  doomed.kill();
  await doomed.end();
  const other = start('worker', '--jobs', '1');
  await held.taken('the second');
  base.kill();
  base.start();
  expect([await together.end(), together.said(), readFileSync(at('bersama/failed.jsonl'), 'utf8')]).toEqual([
    1,
    expect.stringContaining(`${String(files)} berkas selesai`),
    '',
  ]);
  expect(results('bersama') === results('sendiri')).toBe(true);

  const status = start('queue');
  expect([await status.end(), status.said()]).toEqual([
    0,
    expect.stringContaining('menunggu 0 · dikerjakan 0'),
  ]);
  expect(status.said()).toContain(`ditinggalkan 0 · hasil tersimpan ${String(files)}`);

  // Another machine asks for the same: all is known, and nobody has to work.
  other.kill();
  const again = shared('lagi');
  expect([await again.end(), again.said()]).toEqual([
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
  expect(await given.end()).toBe(2);
  worker.kill();
  expect(readFileSync(at('ditinggalkan/failed.jsonl'), 'utf8')).toContain('terlalu-berat');
  const status = start('queue');
  expect([await status.end(), status.said()]).toEqual([
    2,
    expect.stringContaining('renja.xlsx: tidak selesai (terlalu-berat)'),
  ]);
});

test('a worker whose program is another one stops, and leaves the work to others', async () => {
  cpSync(path.dirname(cli), at('lain'), { recursive: true });
  const stranger = at('lain/cli.js');
  appendFileSync(stranger, '// lain\n');
  const asked = shared('asing', '--lang', 'en');
  const told = run([stranger, 'worker'], environment(), running);
  expect(await told.end()).toBe(2);
  expect(told.said()).toContain('Pekerja ini berhenti');
  const worker = start('worker');
  expect(await asked.end()).toBe(1);
  worker.kill();
});

test('machines that open a new database at the same moment do not stand in each other’s way', async () => {
  const url = await base.fresh('baru');
  const all = ['1', '2', '3', '4'].map(() => start('worker', '--until-empty', '--queue', url));
  for (const one of all)
    expect([await one.end(), one.said()]).toEqual([0, expect.stringContaining('kosong')]);
});

test('a database that does not let tables be made is a sentence, and the program ends', async () => {
  const client = await base.connect();
  await client.query("create role tamu login; alter role tamu set default_transaction_read_only = 'on'");
  await client.end();
  const guest = start('worker', '--queue', base.url.replace('renja@', 'tamu@'));
  expect([await guest.end(), guest.said()]).toEqual([2, expect.stringContaining('tidak dapat dipakai')]);
});

test('an address that leads nowhere is a sentence without its password', async () => {
  const nowhere = start('worker', '--queue', 'postgres://renja:rahasia@localhost:9/antrean');
  expect(await nowhere.end()).toBe(2);
  expect(nowhere.said()).toMatch(/^Basis data antrean di localhost:9 tidak dapat dipakai/);
  expect(nowhere.said()).not.toContain('rahasia');
});
