import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');
export const SAMPLE = path.join(ROOT, 'assets/contoh/t-c-33-dengan-kesalahan.xlsx');

/** The command line as it is shipped, in a folder of the test's own; its path. */
export function buildCli(folder: string): string {
  cpSync(builtOnce(), folder, { recursive: true });
  return path.join(folder, 'cli.js');
}

const BUILDS = path.join(ROOT, 'dist/uji-cli');
/** What a build is made of. */
const SOURCES = ['src', 'assets/nomenclature', 'scripts', 'webpack.config.js', 'package-lock.json'];

/** A build takes as long as many tests: the same sources are built once for all files and runs. */
function builtOnce(): string {
  const name = hashOf(SOURCES);
  const kept = path.join(BUILDS, name);
  if (existsSync(kept)) return kept;
  const own = `${kept}.${String(process.pid)}`;
  const webpack = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'cli', '--output-path', own], { cwd: ROOT });
  try {
    renameSync(own, kept);
  } catch {
    // Another test file was faster.
    rmSync(own, { recursive: true });
  }
  for (const old of readdirSync(BUILDS))
    if (!old.startsWith(name)) rmSync(path.join(BUILDS, old), { recursive: true, force: true });
  return kept;
}

function hashOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) {
    const whole = path.join(ROOT, place);
    const files = statSync(whole).isDirectory()
      ? readdirSync(whole, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const file of files) {
      const one = path.join(whole, file);
      if (statSync(one).isFile()) hash.update(`${place}/${file}\n`).update(readFileSync(one));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Runs a call and sends it a signal when `moment` comes, or lets it end by itself where that is sooner. */
export function stopped(
  cli: string,
  call: readonly string[],
  signal: 'SIGTERM' | 'SIGKILL',
  moment: Promise<unknown>,
): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(cli, call, { stdio: 'ignore' });
    void moment.then(() => child.kill(signal));
    child.on('exit', () => resolve());
  });
}
