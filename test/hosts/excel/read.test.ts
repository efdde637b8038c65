import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { clearStage, codeOf, gridOf, stage, valueOf } from './support';

afterEach(clearStage);

/** Rows of a planning table, some 55 characters of text a row. */
function tableOf(count: number): CellGrid {
  const rows = Array.from({ length: count }, (_, row) => [
    `1.06.02.2.${String(row)}`,
    `Penyediaan komponen instalasi ${String(row)}`,
    'Jumlah paket yang disediakan',
    'Kota Sejahtera',
    '12 paket',
    1_000_000 + row,
    'DAU',
    null,
    '12 paket',
    1_100_000 + row,
    row % 10 === 0 ? `=SUM(F${String(row + 2)}:F${String(row + 9)})` : null,
    null,
  ]);
  return gridOf('Tabel', rows, { formats: rows.map(() => [null, null, null, null, null, '#,##0']) });
}

describe('what is read', () => {
  test('values, formulas, formats, errors, merges, what is hidden', async () => {
    stage([
      gridOf(
        'Tabel 3.1',
        [
          [],
          [null, 'Kode', 'Pagu'],
          [],
          [null, '1.06', 300],
          [null, true, { error: '#REF!' }],
          [null, null, '=SUM(C4)'],
        ],
        {
          formats: [[], [], [], [null, '@', '#,##0']],
          merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
          hiddenRows: new Set([4]),
          hiddenColumns: new Set([2]),
        },
      ),
    ]);
    const grid = valueOf(await createExcelHost().read('Tabel 3.1'));
    expect(grid).toEqual({
      sheet: 'Tabel 3.1',
      visibility: 'visible',
      values: [
        [],
        [null, 'Kode', 'Pagu'],
        [],
        [null, '1.06', 300],
        [null, true, { error: '#REF!' }],
        [null, null, 0],
      ],
      formulas: [[], [], [], [], [], [null, null, 'SUM(C4)']],
      formats: [[], [], [], [null, '@', '#,##0'], [], []],
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([2]),
    });
  });

  test('text that begins with "=" is no formula', async () => {
    stage([gridOf('A', [['x']], { values: [['=bukan rumus']] })]);
    const grid = valueOf(await createExcelHost().read('A'));
    expect([grid.values, grid.formulas]).toEqual([[['=bukan rumus']], [[]]]);
  });

  test('an empty sheet, hidden sheets, and a name that is not there', async () => {
    stage([
      gridOf('Kosong', []),
      gridOf('Sembunyi', [[1]], { visibility: 'veryHidden' }),
      gridOf('Tutup', [[1]], { visibility: 'hidden' }),
    ]);
    const host = createExcelHost();
    expect(valueOf(await host.read('Kosong')).values).toEqual([]);
    expect(valueOf(await host.read('Sembunyi')).visibility).toBe('veryHidden');
    expect(valueOf(await host.sheets())).toEqual([
      { name: 'Kosong', visibility: 'visible', protected: false },
      { name: 'Sembunyi', visibility: 'veryHidden', protected: false },
      { name: 'Tutup', visibility: 'hidden', protected: false },
    ]);
    const missing = await host.read('Tidak Ada');
    expect(missing).toMatchObject({ ok: false, problem: { code: 'lembar-tidak-ada' } });
    expect(missing.ok ? '' : missing.problem.message.id).toContain('«Tidak Ada»');
  });

  test('a protected sheet is read all the same', async () => {
    const { user } = stage([gridOf('A', [[1]])]);
    user.protect('A');
    expect(valueOf(await createExcelHost().read('A')).values).toEqual([[1]]);
  });

  test('without merged areas in this Excel, the rest is read', async () => {
    stage([gridOf('A', [[1, 2]], { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })], { apiSet: 9 });
    expect(valueOf(await createExcelHost().read('A')).merges).toEqual([]);
  });
});

describe('large sheets', () => {
  test.each([1_000, 10_000])('%i rows within the syncs of the budget', async (rows) => {
    const { excel } = stage([tableOf(rows)]);
    const grid = valueOf(await createExcelHost().read('Tabel'));
    expect(grid.values).toHaveLength(rows);
    expect(grid.values[rows - 1]?.[0]).toBe(`1.06.02.2.${String(rows - 1)}`);
    const bytes = excel.requests.reduce((sum, request) => sum + request.responseBytes, 0);
    expect(excel.requests.length).toBeLessThanOrEqual(3 + Math.ceil(bytes / 4_000_000));
  });

  test('100,000 rows within the budget, and every answer within the limit of the web', async () => {
    const table = tableOf(100_000);
    const { excel } = stage([table]);
    const told: number[] = [];
    const grid = valueOf(await createExcelHost().read('Tabel', { onProgress: (done) => told.push(done) }));
    expect(grid.values).toHaveLength(100_000);
    expect(grid.values[77_777]?.[5]).toBe(1_077_777);
    expect(grid.formulas[50_000]?.[10]).toBe('SUM(F50002:F50009)');
    const bytes = excel.requests.reduce((sum, request) => sum + request.responseBytes, 0);
    expect(excel.requests.length).toBeLessThanOrEqual(3 + Math.ceil(bytes / 4_000_000));
    expect(Math.max(...excel.requests.map((request) => request.responseBytes))).toBeLessThan(5 * 1024 * 1024);
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  }, 60_000);

  test('texts far longer than expected: the block is asked for in smaller parts', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [`${String(row)} `.padEnd(30_000, 'x')]);
    stage([gridOf('Panjang', rows)]);
    const grid = valueOf(await createExcelHost().read('Panjang'));
    expect(grid.values).toHaveLength(300);
    expect(grid.values[299]?.[0]).toHaveLength(30_000);
  });

  test('a million formatted rows without content cost nothing', async () => {
    const { excel, user } = stage([gridOf('A', [['Kode'], ['1.06']])]);
    user.formatTo('A', 'A1:L1048576');
    expect(valueOf(await createExcelHost().read('A')).values).toHaveLength(2);
    expect(excel.requests).toHaveLength(2);
  });

  test('a stray value in the last cell of the sheet is found without reading what lies between', async () => {
    const values: CellGrid['values'][number][] = Array.from({ length: 1_048_576 }, () => []);
    values[0] = ['Kode', 'Pagu'];
    values[1] = ['1.06', 300];
    values[1_048_575] = [...Array.from({ length: 16_383 }, () => null), 'x'];
    const { excel } = stage([gridOf('A', [], { values })]);
    const grid = valueOf(await createExcelHost().read('A'));
    expect(grid.values.slice(0, 2)).toEqual([
      ['Kode', 'Pagu'],
      ['1.06', 300],
    ]);
    expect(grid.values[1_048_575]?.[16_383]).toBe('x');
    expect(excel.requests.length).toBeLessThan(30);
  });

  test('content scattered over a whole sheet is said to be too large', async () => {
    const far = (row: number) => [...Array.from({ length: (row * 7_919) % 16_000 }, () => null), 1];
    const values = Array.from({ length: 300_000 }, (_, row) => (row % 500 === 0 ? far(row) : []));
    stage([gridOf('A', [], { values })]);
    const result = await createExcelHost().read('A');
    expect(codeOf(result)).toBe('terlalu-besar');
  });

  test('reading can be cancelled', async () => {
    const { excel } = stage([tableOf(20_000)]);
    const control = new AbortController();
    const reading = createExcelHost().read('Tabel', {
      signal: control.signal,
      onProgress: () => {
        control.abort();
      },
    });
    expect(codeOf(await reading)).toBe('dibatalkan');
    expect(excel.requests.length).toBeLessThan(5);
  });
});

describe('failures', () => {
  test.each([
    ['ItemNotFound', 'lembar-tidak-ada'],
    ['InvalidOperationInCellEditMode', 'sedang-diedit'],
    ['ResponsePayloadSizeLimitExceeded', 'terlalu-besar'],
    ['GeneralException', 'gagal'],
    ['ApiNotFound', 'tidak-didukung'],
  ])('%s becomes a sentence (%s)', async (code, problem) => {
    const { excel } = stage([gridOf('A', [[1]])]);
    excel.failSync(1, { code });
    const result = await createExcelHost({ waits: [] }).read('A');
    expect(codeOf(result)).toBe(problem);
  });

  test('a sheet deleted while it is read', async () => {
    const { excel, user } = stage([tableOf(10_000), gridOf('Lain', [[1]])]);
    excel.beforeSync((nth) => {
      if (nth === 3) void user.deleteSheet('Tabel');
    });
    expect(codeOf(await createExcelHost().read('Tabel'))).toBe('lembar-tidak-ada');
  });

  test('while a cell is edited, reading waits', async () => {
    const { excel } = stage([gridOf('A', [[1]])]);
    excel.startCellEdit();
    const reading = createExcelHost().read('A');
    excel.endCellEdit();
    expect(valueOf(await reading).values).toEqual([[1]]);
  });

  test('an Excel that is too old says so', async () => {
    stage([gridOf('A', [[1]])], { apiSet: 7 });
    const host = createExcelHost();
    expect(codeOf(await host.read('A'))).toBe('tidak-didukung');
    expect(host.missing.marks?.id).toContain('Excel 2021');
  });
});
