import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** Builds parts of the project as they are, by their names in webpack.config.js. */
export function buildPages(...names: readonly string[]): void {
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const chosen = names.flatMap((name) => ['--config-name', name]);
  execFileSync(process.execPath, [webpack, ...chosen], { cwd: root, stdio: 'pipe' });
}
