import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { judge } from '../../../scripts/judges.js';

export interface Postgres {
  readonly url: string;
  /** The address of another database of it, empty as yet. */
  fresh(name: string): Promise<string>;
  /** A connection of the test's own, as somebody with psql has it; whoever opens it ends it. */
  connect(): Promise<Client>;
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
  const urlOf = (name: string): string => `postgres://renja@localhost:${String(port)}/${name}`;
  const connect = async (): Promise<Client> => {
    const client = new Client({ connectionString: urlOf('postgres') });
    // The server is killed under it.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  return {
    url: urlOf('postgres'),
    connect,
    fresh: async (name) => {
      const client = await connect();
      await client.query(`create database ${name}`);
      await client.end();
      return urlOf(name);
    },
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
