import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPool, inOrder, type Pool } from '../../../src/cli/pool/pool';

const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
parentPort.on('message', (task) => {
  if (task === 'menggantung') for (;;) ;
  if (task === 'mati') process.exit(3);
  if (task === 'rusak') throw new Error('rusak');
  if (task === 'berat') { const kept = []; for (;;) kept.push(new Array(100000).fill(kept.length)); }
  parentPort.postMessage(workerData + task);
});`;

let folder = '';
let pool: Pool<string, string>;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pool-'));
  const program = path.join(folder, 'worker.js');
  writeFileSync(program, PROGRAM);
  pool = createPool({ program, data: 'hasil ', jobs: 2, seconds: 8, megabytes: 32 });
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

test('a task that hangs, dies, throws or grows costs only itself, and is named', async () => {
  const tasks = ['a', 'menggantung', 'b', 'mati', 'c', 'rusak', 'berat', 'd', 'e'];
  const told: unknown[] = [];
  await inOrder(
    tasks,
    4,
    (task) => pool.run(task),
    (outcome) => {
      told.push(outcome.ok ? outcome.result : outcome.fault);
    },
  );
  expect(told).toEqual([
    'hasil a',
    'terlalu-lama',
    'hasil b',
    'program-mati',
    'hasil c',
    'program-mati',
    'terlalu-berat',
    'hasil d',
    'hasil e',
  ]);
}, 60_000);
