import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { watchTrouble, type PageTrouble } from './page-trouble';
import { connectBrowser, stage } from './stage/stage';
import { keepStill } from './still';

const root = path.resolve(__dirname, '../..');

let browser: Browser | null = null;

export async function startWorkbench(): Promise<void> {
  browser = await connectBrowser();
}

/** Closes every page that was opened since. */
export async function closePages(): Promise<void> {
  for (const context of browser?.contexts() ?? []) await context.close();
}

export async function stopWorkbench(): Promise<void> {
  await browser?.close();
}

export interface WorkbenchOptions {
  /** Name of a sample the page begins with. */
  readonly sample?: string;
  readonly language?: 'id' | 'en';
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: boolean;
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly trouble: PageTrouble;
}

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { sample, language = 'id', dark = false, width = 1280, height = 720 } = options;
  if (!browser) throw new Error('startWorkbench first');
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await keepStill(page);
  const url = stage().workbench;
  const trouble = watchTrouble(page, [url, 'blob:', 'data:']);
  await page.addInitScript((chosen) => {
    if (localStorage.getItem('periksa-renja') === null)
      localStorage.setItem('periksa-renja', JSON.stringify({ language: chosen }));
  }, language);
  await page.goto(sample === undefined ? `${url}/` : `${url}/?contoh=${sample}`);
  return { page, trouble };
}

/** The workbench with some files and the comparison open. */
export async function openComparison(
  files: readonly HandedFile[],
  options: WorkbenchOptions = {},
): Promise<OpenWorkbench> {
  const opened = await openWorkbench(options);
  const { page } = opened;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await choose(page, ...files);
  await page.getByRole('button', { name: /^(Bandingkan|Compare)$/ }).click();
  return opened;
}

/** A file to be handed to the page: by its path in the project, or with bytes of the test's own. */
export type HandedFile = string | { readonly name: string; readonly bytes: Uint8Array };

function handed(file: HandedFile): { readonly name: string; readonly bytes: Uint8Array } {
  if (typeof file !== 'string') return file;
  return { name: path.basename(file), bytes: readFileSync(path.resolve(root, file)) };
}

/** Drops files on the page as the mouse would. */
export async function drop(page: Page, ...files: readonly HandedFile[]): Promise<void> {
  const parts = files
    .map(handed)
    .map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, parts);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** Chooses files in the system's dialog. */
export async function choose(page: Page, ...files: readonly HandedFile[]): Promise<void> {
  await page
    .locator('input[data-choice="files"]')
    .first()
    .setInputFiles(
      files.map(handed).map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
    );
}
