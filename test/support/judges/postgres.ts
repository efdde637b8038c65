import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judge } from '../../../scripts/judges.js';

export interface Postgres {
  readonly url: string;
  /** As when the machine loses its power. */
  kill(): void;
  start(): void;
  remove(): void;
}

/** A PostgreSQL of its own, in a folder that is taken away again. It refuses to run as root, so it runs as `postgres`. */
export async function startPostgres(): Promise<Postgres> {
  const ctl = judge('postgres');
  const folder = mkdtempSync(path.join(tmpdir(), 'renja-postgres-'));
  const data = path.join(folder, 'data');
  const isRoot = process.getuid?.() === 0;
  const run = (words: readonly string[]): void => {
    const [command = '', ...rest] = isRoot
      ? ['runuser', '-u', 'postgres', '--', ctl, ...words]
      : [ctl, ...words];
    const { status, stderr } = spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`pg_ctl ${words.join(' ')}: ${stderr}`);
  };
  if (isRoot) spawnSync('chown', ['postgres', folder]);
  else chmodSync(folder, 0o700);
  const port = await freePort();
  run(['initdb', '-D', data, '-o', '-A trust -U renja --no-sync']);
  const settings = `-p ${String(port)} -k ${folder} -c fsync=off -c listen_addresses=localhost`;
  const start = (): void => run(['start', '-w', '-D', data, '-l', path.join(folder, 'log'), '-o', settings]);
  const kill = (): void => run(['stop', '-w', '-m', 'immediate', '-D', data]);
  start();
  return {
    url: `postgres://renja@localhost:${String(port)}/postgres`,
    kill,
    start,
    remove: () => {
      kill();
      rmSync(folder, { recursive: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
