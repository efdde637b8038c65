import { fc, runs } from '../../support/random';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { clearStage, codeOf, gridOf, stage, valueOf } from './support';

afterEach(clearStage);

/** Programs over ten rows each, with their sum as a formula. */
function tableOf(count: number): CellGrid {
  const rows = Array.from({ length: count }, (_, row) => [
    `1.06.02.2.${String(row)}`,
    `Penyediaan komponen instalasi ${String(row)}`,
    '12 paket',
    row % 10 === 0 ? `=SUM(D${String(row + 2)}:D${String(row + 10)}) → 9000` : 1000,
    'DAU',
  ]);
  return gridOf('Tabel', rows, { formats: rows.map(() => [null, null, null, '#,##0']) });
}

/** Without empty cells at the end of rows: how wide a sheet is, is no part of what it says. */
function said(grid: CellGrid) {
  const trimmed = <T>(rows: readonly (readonly (T | null)[])[]) =>
    rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  const { values, formulas, formats } = grid;
  return { ...grid, values: trimmed(values), formulas: trimmed(formulas), formats: trimmed(formats) };
}

test('of an edited sheet one request brings the cell and what the formulas give now', async () => {
  const { excel, user } = stage([tableOf(5_000)]);
  const host = createExcelHost();
  const bytes = (): number =>
    excel.requests.reduce((sum, one) => sum + one.requestBytes + one.responseBytes, 0);
  excel.resetCounts();
  const grid = valueOf(await host.read('Tabel'));
  const whole = bytes();
  await user.type('Tabel', 'D3', 2500);
  excel.resetCounts();
  const again = valueOf(await host.read('Tabel', { since: { grid, ranges: ['D3'] } }));
  expect(excel.requests).toHaveLength(1);
  expect(bytes()).toBeLessThan(whole / 20);
  expect([again.values[0]?.[3], again.values[2]?.[3]]).toEqual([10_500, 2500]);
  expect(again.values[7]).toBe(grid.values[7]);
  expect(again).toEqual(valueOf(await host.read('Tabel')));
});

const content = fc.constantFrom('', '-', 'Rp 1.250', 12, 2500, '=D2*2', '=SUM(D2:D9)', '12,5%', true);
const cell = fc.tuple(fc.constantFrom('A', 'C', 'D', 'E', 'G'), fc.integer({ min: 1, max: 34 }));
const edits = fc.array(fc.tuple(cell, content), { minLength: 1, maxLength: 6 });

test('whatever is typed, it gives what reading the whole sheet gives', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (typed) => {
      const { user } = stage([tableOf(30)]);
      const host = createExcelHost();
      const grid = valueOf(await host.read('Tabel'));
      const ranges = typed.map(([[column, row]]) => `${column}${String(row)}`);
      for (const [at, [, what]] of typed.entries()) await user.type('Tabel', ranges[at] ?? 'A1', what);
      const again = valueOf(await host.read('Tabel', { since: { grid, ranges } }));
      expect(said(again)).toEqual(said(valueOf(await host.read('Tabel'))));
    }),
    { numRuns: runs(60) },
  );
});

test('a sheet that only computes with another is not read as a whole', async () => {
  const { excel, user } = stage([
    tableOf(1_000),
    gridOf('Ringkasan', [['Program', '=Tabel!D1 → 9000'], ...tableOf(1_000).values.slice(1)]),
  ]);
  const host = createExcelHost();
  const grid = valueOf(await host.read('Ringkasan'));
  await user.type('Tabel', 'D3', 2500);
  excel.resetCounts();
  const again = valueOf(await host.read('Ringkasan', { since: { grid, ranges: [] } }));
  expect(again.values[0]).toEqual(['Program', 10_500, null, null, null]);
  expect(excel.requests).toHaveLength(1);
});

test('rows and columns hidden by hand or by a filter are told with what changed, in the same request', async () => {
  const { excel } = stage([tableOf(1_000)]);
  const host = createExcelHost();
  const grid = valueOf(await host.read('Tabel'));
  const [sheet] = excel.model.sheets;
  for (const row of [4, 5, 90]) sheet?.hiddenRows.add(row);
  sheet?.hiddenColumns.add(2);
  excel.resetCounts();
  const again = valueOf(await host.read('Tabel', { since: { grid, ranges: ['D3'] } }));
  expect([again.hiddenRows, again.hiddenColumns]).toEqual([new Set([4, 5, 90]), new Set([2])]);
  expect(excel.requests.map(({ writes }) => writes)).toEqual([false]);
});

describe('where more may have changed than was told, all of it is read', () => {
  const many = 'A1:E4500';
  test.each<[string, Partial<CellGrid>, string]>([
    ['a large part was edited', {}, many],
    ['the address is none', {}, 'D3,D5'],
  ])('%s', async (_, more, range) => {
    stage([{ ...tableOf(4_500), ...more }]);
    const host = createExcelHost();
    const whole = valueOf(await host.read('Tabel'));
    const stale = { ...whole, values: whole.values.map(() => []) };
    const again = valueOf(await host.read('Tabel', { since: { grid: stale, ranges: [range] } }));
    expect(again).toEqual(whole);
  });

  test('nothing is left on the sheet', async () => {
    const { user } = stage([gridOf('A', [['x']])]);
    const host = createExcelHost();
    const grid = valueOf(await host.read('A'));
    await user.type('A', 'A1', '');
    expect(valueOf(await host.read('A', { since: { grid, ranges: ['A1'] } })).values).toEqual([]);
  });
});

test('a sheet that is gone, and a failed request, are said', async () => {
  const { excel, user } = stage([tableOf(20), gridOf('Lain', [[1]])]);
  const host = createExcelHost({ waits: [] });
  const grid = valueOf(await host.read('Tabel'));
  excel.resetCounts();
  excel.failSync(1, { code: 'GeneralException' });
  const since = { grid, ranges: ['D3'] };
  expect(codeOf(await host.read('Tabel', { since }))).toBe('gagal');
  await user.deleteSheet('Tabel');
  expect(codeOf(await host.read('Tabel', { since }))).toBe('lembar-tidak-ada');
});
