import type { CellEdit } from '../../../src/core/grid/cell-edit';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { CellsChanged } from '../../../src/hosts/host';
import type { FakeExcel } from '../../support/excel-fake';
import { areaNamed } from '../../support/excel-fake';
import { clearStage, codeOf, gridOf, stage, valueOf } from './support';

afterEach(clearStage);

/** Keeps changes in the workbook too. */
const keepingHost = () =>
  createExcelHost({ undoInWorkbook: { get: () => true, set: () => Promise.resolve(true) } });

const LABEL = { id: 'Perbaiki jumlah', en: 'Mend sums' };

const table = gridOf(
  'Tabel 3.1',
  [
    ['Kode', 'Program', 'Pagu', 'Target'],
    ['1.06', 'Sosial', 300, '36'],
    ['1.06.01', 'Penunjang', 100, '12 Bulan'],
    ['1.06.02', 'Rehabilitasi', '=100+100 → 200', null],
  ],
  { formats: [[], [null, null, '#,##0', '@']] },
);

function cell(excel: FakeExcel, address: string, sheet = 0) {
  const { top, left } = areaNamed(address);
  const cells = excel.model.sheets[sheet]?.cells;
  return {
    value: cells?.value(top, left),
    formula: cells?.formula(top, left),
    format: cells?.format(top, left),
  };
}

/** Everything a sheet holds, to see that nothing else has changed. */
function contents(excel: FakeExcel, sheet = 0): unknown {
  return ['A', 'B', 'C', 'D'].map((column) =>
    [1, 2, 3, 4, 5].map((row) => cell(excel, `${column}${String(row)}`, sheet)),
  );
}

function edit(address: string, rest: Omit<CellEdit, 'sheet' | 'cell'>, sheet = 'Tabel 3.1'): CellEdit {
  return { sheet, cell: address, ...rest };
}

describe('apply', () => {
  test('writes formulas, numbers, text and formats, and nothing beside them', async () => {
    const { excel } = stage([table]);
    const host = createExcelHost();
    const token = valueOf(
      await host.apply(
        [
          edit('C2', { formula: 'SUM(C3:C4)' }),
          edit('D2', { value: 36, format: '0" Bulan"' }),
          edit('D3', { value: '1.06.01' }),
          edit('B4', { value: null }),
        ],
        LABEL,
      ),
    );
    expect(token).toMatchObject({ label: LABEL, cells: 4 });
    expect(cell(excel, 'C2')).toEqual({ value: 300, formula: 'SUM(C3:C4)', format: '#,##0' });
    expect(cell(excel, 'D2')).toEqual({ value: 36, formula: null, format: '0" Bulan"' });
    expect(cell(excel, 'D3')).toEqual({ value: '1.06.01', formula: null, format: null });
    expect(cell(excel, 'B4').value).toBeNull();
    expect(cell(excel, 'C3').value).toBe(100);
    expect(excel.requests).toHaveLength(2);
    expect(excel.model.eventsEnabled).toBe(true);
    expect(excel.model.suspended).toBe(1);
  });

  test('a number for a cell formatted as text becomes a number', async () => {
    const { excel } = stage([table]);
    valueOf(await createExcelHost().apply([edit('D2', { value: 36 })], LABEL));
    expect(cell(excel, 'D2')).toEqual({ value: 36, formula: null, format: null });
  });

  test('neighbours keep their leading quotes: text that looks like a number stays text', async () => {
    const { excel } = stage([
      gridOf('A', [
        ['1.06.01', 5],
        ['36', 6],
      ]),
    ]);
    valueOf(
      await createExcelHost().apply([edit('B1', { value: 7 }, 'A'), edit('B2', { value: 8 }, 'A')], LABEL),
    );
    expect([cell(excel, 'A1').value, cell(excel, 'A2').value]).toEqual(['1.06.01', '36']);
  });

  test('a thousand cells of one column are one range', async () => {
    const { excel } = stage([
      gridOf(
        'A',
        Array.from({ length: 1000 }, (_, row) => [row]),
      ),
    ]);
    const edits = Array.from({ length: 1000 }, (_, row) => edit(`B${String(row + 1)}`, { value: row }, 'A'));
    valueOf(await createExcelHost().apply(edits, LABEL));
    expect(Math.max(...excel.requests.map((request) => request.operations))).toBeLessThan(15);
    expect(cell(excel, 'B1000').value).toBe(999);
  });

  test('three thousand scattered cells are written in a few requests', async () => {
    const { excel } = stage([
      gridOf(
        'A',
        Array.from({ length: 6000 }, (_, row) => [row]),
      ),
    ]);
    const host = createExcelHost();
    const edits = Array.from({ length: 3000 }, (_, nth) =>
      edit(`B${String(nth * 2 + 1)}`, { value: nth }, 'A'),
    );
    const token = valueOf(await host.apply(edits, LABEL));
    expect(excel.requests).toHaveLength(2);
    expect(cell(excel, 'B2').value).toBeNull();
    valueOf(await host.undo(token));
    expect(cell(excel, 'B5999').value).toBeNull();
  });

  test('answers too large for one response are asked for in halves', async () => {
    const long = 'x'.repeat(30_000);
    const rows = Array.from({ length: 1350 }, (_, row) => (row % 15 === 0 ? [long] : [row]));
    const { excel } = stage([gridOf('A', rows)]);
    const edits = Array.from({ length: 90 }, (_, nth) =>
      edit(`A${String(nth * 15 + 1)}`, { value: nth }, 'A'),
    );
    valueOf(await createExcelHost().apply(edits, LABEL));
    expect(cell(excel, 'A1336').value).toBe(89);
  });

  test('what Excel spells its own way is kept as Excel spells it, and can be undone', async () => {
    const { excel } = stage([table]);
    const host = createExcelHost();
    const token = valueOf(await host.apply([edit('C2', { formula: 'sum(C3:C4)' })], LABEL));
    expect(cell(excel, 'C2').formula).toBe('SUM(C3:C4)');
    expect(excel.requests).toHaveLength(2);
    valueOf(await host.undo(token));
    expect(cell(excel, 'C2').value).toBe(300);
  });

  test('letting the oldest change go takes no more than a third sync', async () => {
    const { excel } = stage([table]);
    const host = keepingHost();
    const label = { id: 'x', en: 'x' };
    for (let nth = 0; nth < 10; nth++) valueOf(await host.apply([edit('C2', { value: nth })], label));
    excel.resetCounts();
    valueOf(await host.apply([edit('C2', { value: 99 })], label));
    expect(excel.requests).toHaveLength(3);
    expect(excel.model.xmlParts).toHaveLength(10);
  });

  test('listeners hear of it once a sheet', async () => {
    stage([table]);
    const host = createExcelHost();
    const heard: CellsChanged[] = [];
    const stop = host.onChange((change) => heard.push(change));
    const token = valueOf(await host.apply([edit('C2', { value: 1 }), edit('D4', { value: 2 })], LABEL));
    valueOf(await host.undo(token));
    expect(heard).toEqual([
      { sheet: 'Tabel 3.1', range: 'C2:D4' },
      { sheet: 'Tabel 3.1', range: 'C2:D4' },
    ]);
    stop();
  });
});

describe('in an Excel table', () => {
  const grid = gridOf('A', [
    ['Kode', 'Pagu'],
    ['1', null],
    ['2', null],
    ['3', null],
  ]);
  const pagu = (excel: FakeExcel) =>
    ['B2', 'B3', 'B4'].map((address) => cell(excel, address)).map(({ value, formula }) => formula ?? value);

  test('a formula stays in its cell, although Excel would fill the column with it', async () => {
    const { excel } = stage([grid]);
    excel.model.sheets[0]?.tables.push({ name: 'Tabel1', area: areaNamed('A1:B4') });
    const host = createExcelHost();
    const token = valueOf(await host.apply([edit('B3', { formula: '5*5' }, 'A')], LABEL));
    expect(pagu(excel)).toEqual([null, '5*5', null]);
    valueOf(await host.undo(token));
    expect(pagu(excel)).toEqual([null, null, null]);
  });

  test('undoing a formula does not fill the column either', async () => {
    const { excel } = stage([grid]);
    const host = createExcelHost();
    excel.model.sheets[0]?.cells.set(1, 1, null, '6*6');
    const token = valueOf(await host.apply([edit('B2', { value: 1 }, 'A')], LABEL));
    excel.model.sheets[0]?.tables.push({ name: 'Tabel1', area: areaNamed('A1:B4') });
    valueOf(await host.undo(token));
    expect(pagu(excel)).toEqual(['6*6', null, null]);
  });

  test('where Excel does not let the neighbours be, all is put back and said', async () => {
    const { excel } = stage([grid]);
    excel.model.sheets[0]?.tables.push({ name: 'Tabel1', area: areaNamed('A1:B4'), stubborn: true });
    excel.model.sheets[0]?.cells.set(3, 1, null, '1+1');
    excel.model.sheets[0]?.cells.set(1, 1, 7, null);
    const result = await createExcelHost().apply([edit('B2', { formula: '5*5' }, 'A')], LABEL);
    expect(codeOf(result)).toBe('tidak-didukung');
    expect(cell(excel, 'B2').value).toBe(7);
    expect(excel.model.xmlParts).toEqual([]);
  });
});

describe('apply refuses', () => {
  test('locked cells of a protected sheet, naming them', async () => {
    const { excel, user } = stage([table]);
    user.protect('Tabel 3.1');
    const before = contents(excel);
    const result = await createExcelHost().apply([edit('C2', { value: 1 }), edit('C3', { value: 2 })], LABEL);
    expect(result).toMatchObject({ ok: false, problem: { code: 'lembar-terkunci', cells: ['C2', 'C3'] } });
    expect(contents(excel)).toEqual(before);
  });

  test('but not the cells a protected sheet leaves free', async () => {
    const { excel, user } = stage([table]);
    user.protect('Tabel 3.1');
    const sheet = excel.model.sheets[0];
    if (sheet) sheet.unlocked = [areaNamed('C2:C4')];
    const host = createExcelHost();
    expect(codeOf(await host.apply([edit('C3', { value: 5 })], LABEL))).toBe('ok');
    expect(codeOf(await host.apply([edit('C3', { value: 5, format: '0.00' })], LABEL))).toBe(
      'lembar-terkunci',
    );
  });

  test('and writes around the locked cells between two that are free', async () => {
    const { excel, user } = stage([table]);
    user.protect('Tabel 3.1');
    const sheet = excel.model.sheets[0];
    if (sheet) sheet.unlocked = [areaNamed('C2'), areaNamed('C4')];
    const edits = [edit('C2', { value: 1 }), edit('C4', { value: 3 })];
    valueOf(await createExcelHost().apply(edits, LABEL));
    expect(['C2', 'C3', 'C4'].map((address) => cell(excel, address).value)).toEqual([1, 100, 3]);
  });

  test('a sheet that is gone, before anything is written to another', async () => {
    const { excel } = stage([table]);
    const before = contents(excel);
    const result = await createExcelHost().apply(
      [edit('C2', { value: 1 }), edit('A1', { value: 1 }, 'Hilang')],
      LABEL,
    );
    expect(codeOf(result)).toBe('lembar-tidak-ada');
    expect(contents(excel)).toEqual(before);
  });

  test('a cell hidden under a merged one: what was written is put back', async () => {
    const { excel } = stage([{ ...table, merges: [areaNamed('A3:A4')] }]);
    const before = contents(excel);
    const result = await createExcelHost().apply(
      [edit('C2', { value: 1 }), edit('A4', { value: 'x' })],
      LABEL,
    );
    expect(result).toMatchObject({ ok: false, problem: { code: 'gagal', cells: ['A4'] } });
    expect(contents(excel)).toEqual(before);
  });

  test('an address that is none', async () => {
    stage([table]);
    expect(codeOf(await createExcelHost().apply([edit('nol', { value: 1 })], LABEL))).toBe('gagal');
  });

  test('a change too large to be kept for undoing', async () => {
    const { excel } = stage([gridOf('A', [[1]])]);
    const long = 'x'.repeat(30_000);
    const edits = Array.from({ length: 150 }, (_, row) => edit(`A${String(row + 1)}`, { value: long }, 'A'));
    expect(codeOf(await createExcelHost().apply(edits, LABEL))).toBe('terlalu-besar');
    expect(cell(excel, 'A1').value).toBe(1);
  });
});

describe('all or nothing', () => {
  const edits = [
    edit('C2', { formula: 'SUM(C3:C4)' }),
    edit('D2', { value: 36, format: '0' }),
    edit('A4', { value: '1.06.03' }),
  ];

  test.each([
    ['before anything was written', { sync: 2, afterOperations: 0 }],
    ['after the first cell', { sync: 2, afterOperations: 6 }],
    ['after a format but not its content', { sync: 2, afterOperations: 8 }],
    ['after all cells', { sync: 2, afterOperations: 11 }],
    ['while the record is kept', { sync: 2, afterOperations: 12 }],
  ])('a failure %s leaves the sheet as it was', async (_, { sync, afterOperations }) => {
    const { excel } = stage([table]);
    const before = contents(excel);
    excel.failSync(sync, { code: 'GeneralException', afterOperations });
    const host = keepingHost();
    const result = await host.apply(edits, LABEL);
    expect(codeOf(result)).toBe('gagal');
    expect(contents(excel)).toEqual(before);
    expect(excel.model.eventsEnabled).toBe(true);
    expect(valueOf(await host.lastChange())).toBeNull();
  });

  test('where even putting back fails, the cells to look at are named', async () => {
    const { excel } = stage([table]);
    excel.failSync(2, { code: 'GeneralException', afterOperations: 15 });
    excel.failSync(3, { code: 'GeneralException' });
    const result = await createExcelHost().apply(edits, LABEL);
    expect(result).toMatchObject({ ok: false, problem: { code: 'gagal', cells: ['A4', 'C2', 'D2'] } });
    expect(excel.model.eventsEnabled).toBe(true);
  });

  test('a sheet deleted while it is written to', async () => {
    const { excel, user } = stage([table, gridOf('Lain', [[1]])]);
    excel.beforeSync((nth) => {
      if (nth === 2) void user.deleteSheet('Tabel 3.1');
    });
    const result = await createExcelHost().apply(edits, LABEL);
    expect(result.ok).toBe(false);
    expect(excel.model.xmlParts).toEqual([]);
  });
});

describe('undo', () => {
  const edits = [
    edit('C2', { formula: 'SUM(C3:C4)' }),
    edit('C4', { value: 5 }),
    edit('D2', { value: 36, format: '0" Bulan"' }),
    edit('D3', { value: null }),
    edit('D4', { value: 'ada' }),
  ];

  test('puts contents, formulas and formats back, also from a pane opened anew', async () => {
    const { excel } = stage([table]);
    const before = contents(excel);
    const token = valueOf(await keepingHost().apply(edits, LABEL));
    const later = keepingHost();
    expect(valueOf(await later.lastChange())).toEqual(token);
    valueOf(await later.undo(token));
    expect(contents(excel)).toEqual(before);
    expect(valueOf(await later.lastChange())).toBeNull();
    expect(excel.model.xmlParts).toEqual([]);
  });

  test('refuses where a cell was changed since, naming it, and touches nothing', async () => {
    const { excel, user } = stage([table]);
    const host = createExcelHost();
    const token = valueOf(await host.apply(edits, LABEL));
    await user.type('Tabel 3.1', 'D4', 'lain');
    const before = contents(excel);
    const result = await host.undo(token);
    expect(result).toMatchObject({ ok: false, problem: { code: 'sel-berubah', cells: ['D4'] } });
    expect(contents(excel)).toEqual(before);
    expect(valueOf(await host.lastChange())).toEqual(token);
  });

  test('a formula whose result has changed is not a changed cell', async () => {
    const { excel, user } = stage([table]);
    const host = createExcelHost();
    const token = valueOf(await host.apply([edit('C2', { formula: 'SUM(C3:C4)' })], LABEL));
    await user.type('Tabel 3.1', 'C3', 900);
    expect(cell(excel, 'C2').value).toBe(1100);
    expect(codeOf(await host.undo(token))).toBe('ok');
    expect(cell(excel, 'C2')).toMatchObject({ value: 300, formula: null });
  });

  test('rows inserted above: refuses', async () => {
    const { user } = stage([table]);
    const host = createExcelHost();
    const token = valueOf(await host.apply(edits, LABEL));
    await user.insertRow('Tabel 3.1', 2);
    expect(codeOf(await host.undo(token))).toBe('sel-berubah');
  });

  test('a format the user has given a cell since stays', async () => {
    const { excel } = stage([table]);
    const host = createExcelHost();
    const token = valueOf(await host.apply(edits, LABEL));
    excel.model.sheets[0]?.cells.setFormat(1, 3, '0.00');
    valueOf(await host.undo(token));
    expect(cell(excel, 'D2').format).toBe('0.00');
  });

  test('a renamed sheet is found, a deleted one is named', async () => {
    const { excel, user } = stage([table, gridOf('Lain', [[1]])]);
    const host = createExcelHost();
    const token = valueOf(await host.apply(edits, LABEL));
    await user.rename('Tabel 3.1', 'T-C.33');
    valueOf(await host.undo(token));
    expect(cell(excel, 'C2').value).toBe(300);
    const again = valueOf(await host.apply([edit('C2', { value: 1 }, 'T-C.33')], LABEL));
    await user.deleteSheet('T-C.33');
    const result = await host.undo(again);
    expect(codeOf(result)).toBe('lembar-tidak-ada');
    expect(result.ok ? '' : result.problem.message.id).toContain('«T-C.33»');
  });

  test('a sheet protected since: refuses', async () => {
    const { user } = stage([table]);
    const host = createExcelHost();
    const token = valueOf(await host.apply(edits, LABEL));
    user.protect('Tabel 3.1');
    expect(codeOf(await host.undo(token))).toBe('lembar-terkunci');
  });

  test('a failure half-way leaves the change as it was applied', async () => {
    const { excel } = stage([table]);
    const host = createExcelHost();
    const token = valueOf(await host.apply(edits, LABEL));
    const applied = contents(excel);
    excel.failSync(2, { code: 'GeneralException', afterOperations: 7 });
    expect(codeOf(await host.undo(token))).toBe('gagal');
    expect(contents(excel)).toEqual(applied);
    expect(codeOf(await host.undo(token))).toBe('ok');
  });

  test('the last ten changes are kept; older ones are said to be gone', async () => {
    const { excel } = stage([table]);
    const host = keepingHost();
    const tokens = [];
    for (let nth = 0; nth < 12; nth++) {
      tokens.push(
        valueOf(await host.apply([edit('C2', { value: nth })], { id: String(nth), en: String(nth) })),
      );
    }
    expect(excel.model.xmlParts).toHaveLength(10);
    const [first] = tokens;
    const later = keepingHost();
    expect(codeOf(first ? await later.undo(first) : { ok: true, value: null })).toBe('gagal');
    for (const token of tokens.slice(2).reverse()) valueOf(await later.undo(token));
    expect(cell(excel, 'C2').value).toBe(1);
    expect(excel.model.xmlParts).toEqual([]);
  });

  test('texts with quotes, angle brackets and control characters come back whole', async () => {
    const odd = `"Belanja" <b>&amp; 'modal'\u0085\n12%`;
    const { excel } = stage([
      gridOf('A', [[odd, '=not', '\u00a0']], { formulas: [[]], values: [[odd, '=not', '\u00a0']] }),
    ]);
    const host = createExcelHost();
    const token = valueOf(
      await host.apply(
        ['A1', 'B1', 'C1'].map((address) => edit(address, { value: 1 }, 'A')),
        LABEL,
      ),
    );
    valueOf(await host.undo(token));
    expect(['A1', 'B1', 'C1'].map((address) => cell(excel, address).value)).toEqual([odd, '=not', '\u00a0']);
  });
});
