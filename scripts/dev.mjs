// @ts-check
// `npm run dev`: workbench and pane, built anew whenever a file changes; a page that is open loads itself again.
// The pane is shown as it stands outside Excel; `npm run excel` opens it in Excel.
import { spawn } from 'node:child_process';
import { mkdirSync, watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import server from './static-server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGES = /** @type {const} */ ([
  { name: 'workbench', port: 3000, first: '/?contoh=t-c-33-dengan-kesalahan.xlsx' },
  { name: 'pane', port: 3001, first: null },
]);

const names = PAGES.flatMap(({ name }) => ['--config-name', name]);
const options = ['--watch', '--mode', 'development', '--devtool', 'inline-source-map'];
const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
const builder = spawn(process.execPath, [webpack, ...names, ...options], { cwd: root, stdio: 'inherit' });
builder.on('exit', (status) => process.exit(status ?? 1));

for (const { name, port, first } of PAGES) {
  const folder = path.join(root, 'dist', name);
  mkdirSync(folder, { recursive: true });
  /** @type {Set<import('node:http').ServerResponse>} */
  const waiting = new Set();
  const { url } = await server.serveFolder(folder, port, { first, reload: waiting });
  // A build writes many files: the pages are told once, when it has been quiet for a moment.
  let settled = setTimeout(() => undefined);
  watch(folder, { recursive: true }, () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      for (const page of waiting) page.write('data: baru\n\n');
    }, 200);
  });
  console.log(`${name}: ${url}/`);
}
