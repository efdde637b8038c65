import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** The command line as it is shipped, built into a folder; its path. */
export function buildCli(folder: string): string {
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'cli', '--output-path', folder], { cwd: root });
  return path.join(folder, 'cli.js');
}
