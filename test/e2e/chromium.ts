import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const root = path.resolve(__dirname, '../..');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Builds parts of the project as they are, by their names in webpack.config.js. */
export function buildPages(...names: readonly string[]): void {
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const chosen = names.flatMap((name) => ['--config-name', name]);
  execFileSync(process.execPath, [webpack, ...chosen], { cwd: root, stdio: 'pipe' });
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
}

/** What went wrong on a page: errors in scripts, on the console, and requests to anywhere but where they may go. */
export interface PageTrouble {
  readonly errors: string[];
  readonly strangers: string[];
}

/** Writes down what goes wrong on a page; `origins` are the beginnings of addresses it may ask for. */
export function watchTrouble(page: Page, origins: readonly string[]): PageTrouble {
  const trouble: PageTrouble = { errors: [], strangers: [] };
  page.on('pageerror', (error) => trouble.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(message.text());
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!origins.some((origin) => asked.startsWith(origin))) trouble.strangers.push(asked);
  });
  return trouble;
}
