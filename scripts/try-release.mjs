// @ts-check
// `npm run release:try`: unpacks the archive of dist/release in an empty folder, as an administrator would, serves both
// of its folders and opens them in Chromium. The workbench must check a workbook, the pane must say that it is outside
// of Excel, and neither may ask for anything that is not in the archive; but Office.js, which only Microsoft may serve.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import judges from './judges.js';
import server from './static-server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = path.join(root, 'assets/contoh/t-c-33-dengan-kesalahan.xlsx');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/';
const PATIENCE = 120_000;

const release = path.join(root, 'dist/release');
const [archive] = readdirSync(release).filter((name) => name.endsWith('.zip'));
if (archive === undefined) throw new Error('dist/release holds no archive: npm run release');
const folder = mkdtempSync(path.join(tmpdir(), 'renja-rilis-'));
const browser = await chromium.launch({ executablePath: judges.judge('chromium'), args: ['--no-sandbox'] });
try {
  const bytes = readFileSync(path.join(release, archive));
  const unpacked = unzipSync(bytes);
  for (const [name, content] of Object.entries(unpacked)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  console.log(
    `${archive}: ${String(Math.ceil(bytes.length / 1024))} kB, ${String(Object.keys(unpacked).length)} files`,
  );
  const place = path.join(folder, archive.replace(/\.zip$/, ''));
  await tried('meja-kerja', place, async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('input[type=file]').first().setInputFiles(SAMPLE);
    await page.getByText(/^(diperiksa dalam|checked in)/).waitFor();
    await page.getByText('F11', { exact: true }).first().waitFor();
  });
  await tried('panel', place, async (page) => {
    await page.getByRole('heading', { level: 1, name: 'Excel' }).first().waitFor();
  });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} part
 * @param {string} place
 * @param {(page: import('playwright-core').Page) => Promise<void>} use
 */
async function tried(part, place, use) {
  const served = await server.serveFolder(path.join(place, part));
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  /** @type {string[]} */
  const faults = [];
  let kilobytes = 0;
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !/^(?:blob|data):/.test(request.url()))
      faults.push(request.url());
  });
  page.on('response', (response) => {
    if (!response.ok()) faults.push(`${String(response.status())} ${response.url()}`);
    void response.body().then(
      (body) => (kilobytes += body.length / 1024),
      () => undefined,
    );
  });
  // Not asked for here: a browser without Excel gets nothing from it.
  await page.route(`${OFFICE_JS}**`, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  const began = performance.now();
  await page.goto(`${served.url}/`);
  await use(page);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const strange = faults.filter((fault) => !fault.startsWith(OFFICE_JS));
  console.log(
    `${part}: opened and used in ${seconds} s, ${String(Math.ceil(kilobytes))} kB loaded, ${String(strange.length)} faults`,
  );
  for (const fault of strange) console.log(`  ${fault}`);
  if (strange.length > 0) process.exitCode = 1;
  await page.close();
  served.server.close();
}
