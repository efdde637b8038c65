import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CellGrid } from '../../src/core/grid/cell-grid';
import type { StageJson } from './fake-page';
import { watchTrouble, type PageTrouble } from './page-trouble';
import { connectBrowser, stage as opened } from './stage/stage';
import { keepStill } from './still';

const root = path.resolve(__dirname, '../..');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/**';
let browser: Browser | null = null;
let fake = '';
/** As users get it. */
const CLIENT = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js';
let client = '';

export async function startPane(): Promise<void> {
  fake = readFileSync(path.join(root, 'dist/e2e/excel-fake.js'), 'utf8');
  client = readFileSync(path.join(root, CLIENT), 'utf8');
  browser = await connectBrowser();
}

export async function stopPane(): Promise<void> {
  await browser?.close();
}

export interface PaneOptions {
  readonly grids?: readonly CellGrid[];
  readonly planRows?: number;
  /** Of Office: id-ID or en-US. */
  readonly language?: string;
  readonly dark?: boolean;
  /** Colours forced by the system, as Windows does in high contrast. */
  readonly contrast?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** What a button of the ribbon asks for. */
  readonly action?: 'periksa' | 'buat' | 'bantuan';
}

export interface OpenPane {
  readonly page: Page;
  readonly trouble: PageTrouble;
}

/** Opens the pane over a fake workbook that stands in for Excel. */
export async function openPane(options: PaneOptions = {}): Promise<OpenPane> {
  const { grids = [], planRows = 0, language = 'id-ID', dark = false } = options;
  const { width = 360, height = 760, contrast = false, action } = options;
  if (!browser) throw new Error('startPane first');
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: contrast ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await keepStill(page);
  const url = opened().pane;
  const trouble = watchTrouble(page, [url, 'https://appsforoffice.microsoft.com/']);
  const stage: StageJson = { grids: grids.map(gridJson), planRows, language };
  const theme = dark ? ';window.excel.office.background="#262626"' : '';
  const body = `${client}\nwindow.stageJson=${JSON.stringify(stage)};\n${fake}${theme}`;
  await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto(action === undefined ? `${url}/` : `${url}/?aksi=${action}`);
  return { page, trouble };
}

function gridJson(grid: CellGrid): StageJson['grids'][number] {
  return { ...grid, hiddenRows: [...grid.hiddenRows], hiddenColumns: [...grid.hiddenColumns] };
}
