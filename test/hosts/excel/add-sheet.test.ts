import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { freeSheetName } from '../../../src/hosts/excel/sheet-name';
import type { SheetPlan } from '../../../src/core/templates/sheet-plan';
import { areaNamed, type Quirk } from '../../support/excel-fake';
import { emptySheet } from '../../support/excel-fake/model/workbook';
import { clearStage, codeOf, gridOf, settled, stage, valueOf } from './support';

afterEach(clearStage);

const units = Array.from({ length: 80 }, (_, nth) => `satuan ${String(nth)}`);

const plan: SheetPlan = {
  name: 'T-C.33',
  cells: [
    [{ value: 'Rumusan Rencana', style: 0 }, { style: 0 }, { style: 0 }],
    [
      { value: 'Kode', style: 0 },
      { value: 'Program', style: 0 },
      { value: 'Pagu', style: 0 },
    ],
    [
      { value: '1.06.01', style: 1 },
      { value: 'Penunjang', style: 2 },
      { formula: 'SUM(C4:C5)', style: 3 },
    ],
    [{ value: '1.06.01.2.01', style: 1 }, null, { value: 100, style: 3 }],
    [{ value: '1.06.01.2.02', style: 1 }, null, { value: 50, style: 3 }],
  ],
  styles: [
    { bold: true, fill: '#DDEBF7', horizontal: 'center', wrap: true, border: true },
    { format: '@', border: true },
    { indent: 2 },
    { format: '#,##0', border: true },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  columnWidths: [12, 40, 40],
  rowHeights: [30, null, null],
  validations: [
    { range: areaNamed('B3:B5'), list: ['DAU', 'PAD'], strict: true },
    { range: areaNamed('D3:D5'), list: units, strict: false },
    { range: areaNamed('C3:C5'), whole: { least: 0, most: 100 } },
  ],
  names: [{ name: 'pagu', range: areaNamed('C3:C5') }],
  freeze: { rows: 2, columns: 1 },
  print: { landscape: true, paper: 'F4', repeatRows: [0, 1], footer: 'Hal. &P', fitToWidth: true },
  charts: [
    {
      title: 'Pagu per program',
      kind: 'bar',
      categories: areaNamed('B3:B5'),
      series: [
        { name: 'Pagu', values: areaNamed('C3:C5') },
        { name: 'Maju', values: areaNamed('D3:D5') },
      ],
      at: { row: 1, column: 5 },
    },
  ],
};

test('makes the sheet the plan describes, in a few requests', async () => {
  const { excel } = stage([gridOf('T-C.33', [[1]])]);
  expect(valueOf(await createExcelHost().addSheet(plan))).toBe('T-C.33 (2)');
  expect(excel.requests.length).toBeLessThanOrEqual(3 + 8);
  const sheet = excel.model.sheets.find((one) => one.name === 'T-C.33 (2)');
  if (!sheet) throw new Error('no sheet');
  expect(sheet.cells.value(2, 0)).toBe('1.06.01');
  expect([sheet.cells.formula(2, 2), sheet.cells.value(2, 2)]).toEqual(['SUM(C4:C5)', 150]);
  expect([sheet.cells.format(2, 0), sheet.cells.format(3, 2)]).toEqual(['@', '#,##0']);
  expect(sheet.merges).toEqual(plan.merges);
  expect([...sheet.columnWidths]).toEqual([
    [0, 66.75],
    [1, 213.75],
    [2, 213.75],
  ]);
  expect([...sheet.rowHeights]).toEqual([[0, 30]]);
  expect(sheet.looks.filter((look) => look.what === 'fill.color')).toEqual([
    { area: areaNamed('A1:C2'), what: 'fill.color', value: '#DDEBF7' },
  ]);
  expect(sheet.frozen).toEqual(areaNamed('A1:A2'));
  expect(sheet.page).toEqual({
    orientation: 'Landscape',
    paperSize: 'Folio',
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: 'A1:XFD2',
    centerFooter: 'Hal. &P',
  });
  expect(excel.model.names).toEqual([{ name: 'pagu', formula: "='T-C.33 (2)'!C3:C5", sheet: null }]);
  expect(sheet.charts).toMatchObject([
    {
      type: 'BarClustered',
      title: 'Pagu per program',
      place: ["'T-C.33 (2)'!F2"],
      series: [
        { name: 'Pagu', values: "'T-C.33 (2)'!C3:C5", categories: "'T-C.33 (2)'!B3:B5" },
        { name: 'Maju', values: "'T-C.33 (2)'!D3:D5" },
      ],
    },
  ]);
});

test('short lists are written out, long ones stand on a hidden sheet', async () => {
  const { excel } = stage([gridOf('A', [[1]])]);
  valueOf(await createExcelHost().addSheet(plan));
  const [, sheet, lists] = excel.model.sheets;
  expect(sheet?.validations.map((one) => one.rule)).toEqual([
    { list: { inCellDropDown: true, source: 'DAU,PAD' } },
    { list: { inCellDropDown: true, source: "='Daftar pilihan'!$A$1:$A$80" } },
    { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } },
  ]);
  expect([lists?.name, lists?.visibility, lists?.cells.value(79, 0)]).toEqual([
    'Daftar pilihan',
    'hidden',
    'satuan 79',
  ]);
});

test('a name that the workbook has already becomes one of the sheet', async () => {
  const { excel } = stage([gridOf('A', [[1]])]);
  const host = createExcelHost();
  valueOf(await host.addSheet({ ...plan, charts: [] }));
  valueOf(await host.addSheet({ ...plan, charts: [] }));
  expect(excel.model.names.map((name) => name.sheet === null)).toEqual([true, false]);
});

test('five thousand rows in few requests, each within the limit', async () => {
  const row = plan.cells[3] ?? [];
  const { excel } = stage([gridOf('A', [[1]])]);
  const cells = Array.from({ length: 5000 }, () => [
    ...row,
    { value: 'Jumlah paket yang disediakan '.repeat(10) },
  ]);
  valueOf(await createExcelHost().addSheet({ ...plan, cells, validations: [], charts: [] }));
  expect(excel.requests.length).toBeLessThan(14);
  expect(Math.max(...excel.requests.map((request) => request.requestBytes))).toBeLessThan(4_000_000);
});

const short: SheetPlan = { ...plan, validations: [], names: [], charts: [] };

describe('what fails half-way', () => {
  const trouble: readonly (readonly [sync: number, afterOperations: number])[] = [
    [2, 0],
    [2, 2],
    [3, 0],
    [3, 12],
  ];
  const answered: readonly (readonly Quirk[])[] = [[], ['earlierResultsLost']];
  test.each(answered.flatMap((quirks) => trouble.map((where) => [quirks, ...where] as const)))(
    'leaves no half-made sheet behind (%j, request %i after %i operations)',
    async (quirks, sync, afterOperations) => {
      const { excel } = stage([gridOf('A', [[1]])], { quirks });
      excel.failSync(sync, { code: 'GeneralException', afterOperations });
      expect(codeOf(await createExcelHost().addSheet(plan))).toBe('gagal');
      expect(excel.model.sheets.map((sheet) => sheet.name)).toEqual(['A']);
      expect(excel.model.names).toEqual([]);
    },
  );

  test('a sheet that cannot be taken away again is told by its name', async () => {
    const { excel } = stage([gridOf('A', [[1]])]);
    for (const sync of [3, 4]) excel.failSync(sync, { code: 'GeneralException' });
    const result = await createExcelHost().addSheet(plan);
    expect(result.ok ? '' : result.problem.message.id).toMatch(/«T-C\.33»\) tidak dapat dihapus/);
  });

  test('a sheet of that name that somebody else has just made is left alone', async () => {
    const { excel } = stage([gridOf('A', [[1]])]);
    excel.beforeSync((nth) => {
      if (nth === 2) excel.model.sheets.push(emptySheet('{OTHER}', 'T-C.33'));
    });
    expect(codeOf(await createExcelHost().addSheet(plan))).toBe('gagal');
    expect(excel.model.sheets.map((sheet) => sheet.id)).toContain('{OTHER}');
  });
});

describe('what Excel refuses of a new sheet is said, and the rest made', () => {
  const noteOf = async (quirk: Quirk, of: SheetPlan = short): Promise<string> => {
    stage([gridOf('A', [[1]])], { quirks: [quirk] });
    const result = await createExcelHost().addSheet(of);
    return result.ok ? (result.note?.id ?? '') : result.problem.message.id;
  };
  test.each([
    ['folioRefused', /menolak: ukuran kertas F4\./],
    ['zoomRefused', /menolak: cetak selebar satu halaman\./],
    ['noPrinter', /menolak: arah kertas.*; ukuran kertas F4; cetak selebar satu halaman\./],
  ] as const)('%s', async (quirk, note) => {
    expect(await noteOf(quirk)).toMatch(note);
  });

  test('names are refused while another workbook is in front', async () => {
    expect(await noteOf('otherWorkbookInFront', { ...short, names: plan.names })).toMatch(
      /menolak: nama rentang\./,
    );
  });

  test('freezing panes does not look like a visit to the sheet, and events come again', async () => {
    const { excel } = stage([gridOf('A', [[1]])], { quirks: ['freezeActivates'] });
    const host = createExcelHost();
    const visited: string[] = [];
    host.onActivate((sheet) => visited.push(sheet));
    await settled();
    valueOf(await host.addSheet(short));
    await settled();
    expect(visited).toEqual([]);
    expect(excel.model.eventsEnabled).toBe(true);
  });

  test('a hidden sheet of lists that could not be filled is taken away', async () => {
    const { excel } = stage([gridOf('A', [[1]])]);
    excel.failSync(4, { code: 'GeneralException', afterOperations: 4 });
    const result = await createExcelHost().addSheet({ ...short, validations: plan.validations });
    expect(result).toMatchObject({
      ok: true,
      note: { id: expect.stringContaining('daftar pilihan') as string },
    });
    expect(excel.model.sheets.map((sheet) => sheet.name)).toEqual(['A', 'T-C.33']);
  });
});

test('a workbook whose structure is protected says so', async () => {
  const { excel } = stage([gridOf('A', [[1]])]);
  excel.model.structureProtected = true;
  const result = await createExcelHost().addSheet(plan);
  expect(result).toMatchObject({ ok: false, problem: { code: 'lembar-terkunci' } });
});

test.each([
  ['T-C.33', [], 'T-C.33'],
  ['T-C.33', ['t-c.33', 'T-C.33 (2)'], 'T-C.33 (3)'],
  ['Rumusan/Rencana: [2026]?', [], 'Rumusan Rencana 2026'],
  ['Rencana Kerja Perangkat Daerah Tahun 2026', [], 'Rencana Kerja Perangkat Daerah'],
  ["'", [], 'Lembar'],
  ['History', [], 'Lembar'],
])('the free name for «%s» beside %j', (wished, taken, expected) => {
  expect(freeSheetName(wished, taken)).toBe(expected);
});
