import type { Server } from 'node:http';
import path from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { judge } from '../../../scripts/judges';
import { serveFolder } from '../../../scripts/static-server';
import { buildPages } from './build-pages';
import { setStage } from './stage';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const dist = path.resolve(__dirname, '../../../dist');
let browser: BrowserServer | null = null;
let servers: readonly Server[] = [];

/** Builds the pages as they are, serves them and starts Chromium: once for all test files, which find them by `stage()`. */
export async function openStage(): Promise<void> {
  buildPages('pane', 'workbench', 'excel-fake');
  const pane = await serveFolder(path.join(dist, 'pane'));
  const workbench = await serveFolder(path.join(dist, 'workbench'));
  servers = [pane.server, workbench.server];
  browser = await chromium.launchServer({ executablePath: judge('chromium'), args: FLAGS });
  setStage({ pane: pane.url, workbench: workbench.url, browser: browser.wsEndpoint() });
}

export async function closeStage(): Promise<void> {
  await browser?.close();
  for (const server of servers) server.close();
}
