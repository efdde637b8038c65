import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');
export const SAMPLE = path.join(ROOT, 'assets/contoh/t-c-33-dengan-kesalahan.xlsx');

/** The command line as it is shipped, built into a folder; its path. */
export function buildCli(folder: string): string {
  const webpack = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'cli', '--output-path', folder], { cwd: ROOT });
  return path.join(folder, 'cli.js');
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
