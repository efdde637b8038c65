import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { parseRange, rangeAddress } from '../../src/core/grid/a1';
import { formatAt, type CellGrid } from '../../src/core/grid/cell-grid';
import { shownValue } from '../../src/workbench/sheet/model/number-look';
import { check } from '../../src/core/engine/check';
import { annotateWorkbook } from '../../src/hosts/file/annotate/annotate-workbook';
import { readWorkbookFile } from '../../src/hosts/file/read-file-node';
import { python } from '../support/judges/python';
import { buildXlsx, buildXlsxAround, worksheetXml } from '../support/xlsx-builder';
import { longPlan } from './long-plan';
import { axeViolations, checked, picture, tooWide, until } from './pane-page';
import {
  addressOf,
  contentOf,
  differences,
  gridOf,
  scrollTo,
  seenCells,
  stops,
  type SeenCell,
} from './sheet-page';
import {
  choose,
  closePages,
  openWorkbench,
  startWorkbench,
  stopWorkbench,
  type HandedFile,
  type WorkbenchOptions,
} from './workbench-page';
import { realWorkbooks, sheetsOf, WITH_MISTAKES } from './workbooks';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

afterEach(closePages);

async function bookOf(file: HandedFile, options: WorkbenchOptions = {}): Promise<Page> {
  const { page } = await openWorkbench(options);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await choose(page, file);
  // A narrow page shows one part at a time.
  const part = page.getByRole('tab', { name: 'Lembar', exact: true });
  await gridOf(page).or(part).first().waitFor();
  if (await part.isVisible()) await part.click();
  await gridOf(page).waitFor();
  return page;
}

function written(grid: CellGrid): Uint8Array {
  const rows = grid.values.map((cells, row) =>
    cells.map((value, column) => {
      const format = formatAt(grid, row, column);
      return typeof value === 'object' ? null : { value, ...(format !== null && { format }) };
    }),
  );
  return buildXlsx({ sheets: [{ name: grid.sheet, rows, merges: grid.merges.map(rangeAddress) }] });
}

const at = (cells: readonly SeenCell[], address: string): SeenCell | undefined => {
  const range = parseRange(address);
  return cells.find(({ row, column }) => row === range?.top && column === range.left);
};

test.each(realWorkbooks())('%s: every sheet shows what it holds, wherever it is scrolled', async (file) => {
  const page = await bookOf(file, { width: 1600, height: 900 });
  await checked(page);
  for (const grid of await sheetsOf(file)) {
    if (grid.visibility !== 'visible') continue;
    await page.getByRole('tab', { name: grid.sheet, exact: false }).last().click();
    await page.getByRole('grid', { name: `Lembar ${grid.sheet}` }).waitFor();
    for (const top of await stops(page, 6)) {
      await scrollTo(page, top);
      const cells = await seenCells(page);
      expect(cells.length).toBeGreaterThan(20);
      expect(differences(cells, grid)).toEqual([]);
    }
  }
});

test('a merged area whose first rows are out of sight is still drawn whole', async () => {
  const grid = longPlan(300);
  const tall = { ...grid, merges: [...grid.merges, { top: 20, left: 7, bottom: 220, right: 7 }] };
  const page = await bookOf({ name: 'tinggi.xlsx', bytes: written(tall) });
  await scrollTo(page, 2_400);
  const block = at(await seenCells(page), 'H21');
  expect(block).toMatchObject({ rowSpan: 201 });
  expect(block?.height).toBeGreaterThan(4_000);
  expect(await page.locator('[role="row"][aria-rowindex="22"]').count()).toBe(1);
});

test('findings are marks at their cells, with their words under the pointer and for readers', async () => {
  const page = await bookOf(WITH_MISTAKES, { width: 1900, height: 1100 });
  await checked(page);
  const marks = (await seenCells(page)).filter(({ mark }) => mark !== null);
  expect(
    Object.fromEntries(marks.map(({ row, column, mark }) => [`${String(row)},${String(column)}`, mark])),
  ).toMatchObject({
    '14,0': 'galat',
    '10,5': 'galat',
    '16,9': 'galat',
    '18,6': 'peringatan',
    '22,4': 'peringatan',
    '17,5': 'catatan',
  });
  const cell = page.locator('[role="row"][aria-rowindex="12"] [role="gridcell"][aria-colindex="7"]');
  await cell.hover();
  await page
    .getByRole('tooltip')
    .getByText(/Pagu kegiatan 1\.06\.01\.2\.02 tertulis/)
    .waitFor();
  await picture(page, 'lembar-temuan');
  expect(await cell.textContent()).toContain('Galat: 1 temuan');
  await cell.click();
  expect(await addressOf(page).inputValue()).toBe('F11');
  const described = await gridOf(page).getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described ?? ''}"]`).textContent()).toMatch(/^Galat: Pagu kegiatan/);
});

test('the roles stand over their columns, and the heading stays in view while its table is scrolled', async () => {
  const page = await bookOf({ name: 'rencana.xlsx', bytes: written(longPlan(300)) });
  await checked(page);
  expect(await page.locator('[data-role]').allTextContents()).toContain('target maju');
  const keep = page.getByLabel('Judul tetap tampak');
  const heading = (): Promise<boolean> =>
    page.locator('[role="row"][aria-rowindex="7"]').evaluateAll((rows) => {
      const grid = document.querySelector('[role="grid"]')?.getBoundingClientRect();
      return rows.some((row) => row.getBoundingClientRect().top >= (grid?.top ?? 0));
    });
  await scrollTo(page, 3_000);
  await until(heading);
  expect(differences(await seenCells(page), longPlan(300))).toEqual([]);
  await keep.uncheck();
  await until(async () => !(await heading()));
  // Past the end of the table its heading means nothing.
  await keep.check();
  await until(heading);
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await until(heading);
});

test('the keyboard leads through the sheet as in Excel', async () => {
  const page = await bookOf(WITH_MISTAKES);
  await checked(page);
  const grid = gridOf(page);
  await grid.focus();
  const after = async (...keys: readonly string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return addressOf(page).inputValue();
  };
  expect(await after('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('A4');
  // The heading's cells are merged over two rows.
  expect(await after('ArrowDown', 'ArrowDown')).toBe('A7');
  expect(await after('ArrowRight', 'End')).toBe('J7');
  expect(await after('Control+End')).toBe('J24');
  expect(await after('Home')).toBe('A24');
  expect(await after('Control+ArrowUp')).toMatch(/^A\d+$/);
  expect(Number((await after('Control+Home', 'PageDown')).slice(1))).toBeGreaterThan(7);

  await addressOf(page).fill('f11');
  await addressOf(page).press('Enter');
  expect(await after('Shift+ArrowDown', 'Shift+ArrowDown')).toBe('F11:F13');
  await page.getByText('Jumlah 2.158.000.000').waitFor();
  const active = await grid.getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-colindex')).toBe('7');
  expect(await page.locator('[role="gridcell"][aria-selected="true"]').count()).toBe(3);

  await addressOf(page).fill('bukan sel');
  await addressOf(page).press('Enter');
  await page
    .getByRole('alert')
    .getByText(/Bukan alamat sel/)
    .waitFor();
});

test('a search walks from hit to hit', async () => {
  const page = await bookOf(WITH_MISTAKES);
  await gridOf(page).focus();
  await page.keyboard.press('Control+f');
  await page.getByRole('searchbox', { name: 'Cari di lembar ini' }).fill('penyediaan');
  await page.getByText(/^\d+ dari \d+$/).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^1 dari/).waitFor();
  const first = await addressOf(page).inputValue();
  await page.keyboard.press('Enter');
  await until(async () => (await addressOf(page).inputValue()) !== first);
  await page.keyboard.press('Escape');
  await until(() => gridOf(page).evaluate((grid) => grid === document.activeElement));
});

test('cells are written the Indonesian way, formulas too; Esc leaves them as they were', async () => {
  const page = await bookOf(WITH_MISTAKES);
  await checked(page);
  await page.getByRole('button', { name: 'Sunting' }).click();
  const go = async (cell: string): Promise<void> => {
    await addressOf(page).fill(cell);
    await addressOf(page).press('Enter');
  };
  const text = async (cell: string): Promise<string | undefined> => at(await seenCells(page), cell)?.text;
  await go('F11');
  await page.keyboard.type('1.200.000,5');
  await page.keyboard.press('Enter');
  const [sheet] = await sheetsOf(WITH_MISTAKES);
  const shown = sheet && shownValue(1_200_000.5, formatAt(sheet, 10, 5)).text;
  await until(async () => (await text('F11')) === shown);
  expect(await addressOf(page).inputValue()).toBe('F12');

  await go('F11');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('=SUM(F12;F13)*0,5');
  await page.keyboard.press('Enter');
  await until(async () => (await text('F11')) === '625.000.000');
  await go('F11');
  expect(await contentOf(page).inputValue()).toBe('=SUM(F12;F13)*0,5');

  await page.keyboard.type('keliru');
  await page.keyboard.press('Escape');
  expect(await text('F11')).toBe('625.000.000');
  await page.keyboard.press('Delete');
  await until(async () => (await text('F11')) === '');
});

test('what is selected is copied as Excel would', async () => {
  const page = await bookOf(WITH_MISTAKES);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await addressOf(page).fill('E12:F13');
  await addressOf(page).press('Enter');
  await page.keyboard.press('Control+c');
  await page.getByText('4 sel disalin.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').map((line) => line.split('\t').length)).toEqual([2, 2]);
  expect(copied).toContain('980.000.000');
});

test.each<[string, WorkbenchOptions]>([
  ['in the light', {}],
  ['in the dark', { dark: true }],
  ['in forced colours', { forcedColors: true }],
])('axe finds nothing wrong with the sheet %s', async (_how, options) => {
  const page = await bookOf(WITH_MISTAKES, options);
  await checked(page);
  await gridOf(page).focus();
  await page.keyboard.press('Control+f');
  expect(await axeViolations(page)).toEqual([]);
});

test.each([640, 256])(
  'it fits a page of 320 × %i pixels, the lower one as at 400 %% zoom',
  async (height) => {
    const page = await bookOf(WITH_MISTAKES, { width: 320, height });
    expect(await tooWide(page)).toBe(0);
    expect((await gridOf(page).boundingBox())?.height).toBeGreaterThan(150);
    await gridOf(page).focus();
    await page.keyboard.press('Control+End');
    await until(async () => (await addressOf(page).inputValue()) === 'J24');
    expect(at(await seenCells(page), 'J24')).toBeDefined();
    await picture(page, `lembar-sempit-${String(height)}`);
  },
);

test('hidden rows are passed over, and the number below says which', async () => {
  const grid = longPlan(60);
  const rows = grid.values.map((cells) => cells.map((value) => (typeof value === 'object' ? null : value)));
  const bytes = buildXlsx({
    sheets: [{ name: grid.sheet, rows, hiddenRows: [12, 13], hiddenColumns: ['C'] }],
  });
  const page = await bookOf({ name: 'tersembunyi.xlsx', bytes });
  const numbers = await page.getByRole('rowheader').allTextContents();
  expect(numbers.slice(10, 12)).toEqual(['11', '14 (Baris 12–13 tersembunyi)']);
  await page.getByRole('columnheader', { name: 'D (Kolom C tersembunyi)' }).waitFor();
  await addressOf(page).fill('A11');
  await addressOf(page).press('Enter');
  await page.keyboard.press('ArrowDown');
  await until(async () => (await addressOf(page).inputValue()) === 'A14');
});

test('100,000 rows: the wheel and the keys show what the sheet holds, and only what is seen is drawn', async () => {
  const grid = longPlan(100_000);
  const page = await bookOf({ name: 'panjang.xlsx', bytes: written(grid) });
  const box = await gridOf(page).boundingBox();
  if (!box) throw new Error('no grid');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turn = 0; turn < 30; turn++) {
    await page.mouse.wheel(0, turn % 5 === 4 ? 4_000 : 300);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  const cells = await seenCells(page);
  expect(cells.length).toBeLessThan(1_500);
  expect(differences(cells, grid)).toEqual([]);

  await gridOf(page).focus();
  await page.keyboard.press('Control+End');
  const last = grid.values.length;
  await until(async () => (await addressOf(page).inputValue()) === `J${String(last)}`);
  await until(async () => at(await seenCells(page), `A${String(last)}`) !== undefined);
  expect(differences(await seenCells(page), grid)).toEqual([]);
});

/** A table with conditional formats as people have them, and what a cell holds, as openpyxl writes them. */
const CONDITIONS = `
import sys, openpyxl
from openpyxl.formatting.rule import CellIsRule, DataBarRule, FormulaRule, Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
def fill(colour): return PatternFill('solid', start_color=colour, end_color=colour)
sheet.conditional_formatting.add('F8:F24', CellIsRule(operator='greaterThan', formula=['1000000000'], fill=fill('FF00B050'), font=Font(bold=True)))
sheet.conditional_formatting.add('A8:J24', FormulaRule(formula=['$E8=""'], font=Font(color='FFC00000')))
sheet.conditional_formatting.add('G8:G24', Rule(type='containsText', operator='containsText', text='dau', dxf=DifferentialStyle(fill=fill('FFFFFF00')), formula=['NOT(ISERROR(SEARCH("dau",G8)))']))
sheet.conditional_formatting.add('J8:J24', DataBarRule('num', 0, 'max', None, color='FF638EC6'))
book.save(sys.argv[2])
`;

test('conditional formats are drawn as things stand, our own marks of an annotated copy too', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'renja-bersyarat-'));
  const file = path.join(folder, 'bersyarat.xlsx');
  python(CONDITIONS, path.join(__dirname, '../..', WITH_MISTAKES), file);
  const read = await readWorkbookFile(file);
  if (!read.ok) throw new Error(read.error.code);
  const copy = annotateWorkbook(readFileSync(file), check(read.workbook.sheets, {}), 'id');
  rmSync(folder, { recursive: true });
  if (!copy.ok) throw new Error(copy.error.code);
  const page = await bookOf({ name: 'bersyarat.xlsx', bytes: copy.bytes }, { width: 1700 });
  const drawn = (cell: string): Promise<readonly string[]> =>
    gridOf(page).evaluate((grid, address) => {
      const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      const line = grid.querySelector(`[role="row"][aria-rowindex="${String(Number(row) + 1)}"]`);
      const at = line?.querySelector<HTMLElement>(`[aria-colindex="${String(letter.charCodeAt(0) - 63)}"]`);
      const text = at?.querySelector<HTMLElement>('[data-part="text"]');
      return at && text
        ? [
            getComputedStyle(at).backgroundColor,
            getComputedStyle(text).color,
            getComputedStyle(text).fontWeight,
          ]
        : [];
    }, cell);
  await until(async () => (await drawn('F10'))[0] === 'rgb(0, 176, 80)');
  expect(await drawn('F10')).toEqual(['rgb(0, 176, 80)', 'rgb(0, 0, 0)', '700']);
  expect((await drawn('B8'))[1]).toBe('rgb(192, 0, 0)');
  expect((await drawn('B10'))[1]).not.toBe('rgb(192, 0, 0)');
  // Marked before anything of the sheet's own.
  expect((await drawn('F11'))[0]).toBe('rgb(255, 199, 206)');
  expect((await drawn('A15'))[0]).toBe('rgb(255, 199, 206)');
  await picture(page, 'lembar-bersyarat');
});

test('parts of a text are drawn as they are set, until the text is another', async () => {
  const run = (type: string, text: string): string =>
    `<r>${type && `<rPr>${type}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
  const runs = [
    run('', 'Pagu '),
    run('<b/><color rgb="FFC00000"/>', 'baru '),
    run('<i/><u/>', 'menurut Bappeda'),
  ].join('');
  const row = `<row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c></row>`;
  const page = await bookOf({ name: 'bagian.xlsx', bytes: buildXlsxAround(worksheetXml(row)) });
  const parts = (): Promise<readonly (readonly string[])[]> =>
    gridOf(page)
      .locator('[role="gridcell"] [data-part="text"]')
      .first()
      .evaluate((text) =>
        [...text.children].map((part) => {
          const { fontWeight, fontStyle, color, textDecorationLine } = getComputedStyle(part);
          return [part.textContent, fontWeight, fontStyle, color, textDecorationLine];
        }),
      );
  await until(async () => (await parts()).length === 3);
  expect(await parts()).toEqual([
    ['Pagu ', '400', 'normal', 'rgb(0, 0, 0)', 'none'],
    ['baru ', '700', 'normal', 'rgb(192, 0, 0)', 'none'],
    ['menurut Bappeda', '400', 'italic', 'rgb(0, 0, 0)', 'underline'],
  ]);
  await picture(page, 'lembar-bagian');
  await page.getByRole('button', { name: 'Sunting' }).click();
  await gridOf(page).focus();
  await page.keyboard.type('lain');
  await page.keyboard.press('Enter');
  await until(async () => (await parts()).length === 0);
});
