import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { CellsChanged } from '../../../src/hosts/host';
import { areaNamed, type FakeExcel, type FakeExcelOptions } from '../../support/excel-fake';
import { clearStage, codeOf, gridOf, settled, stage, valueOf } from './support';

/** Excel as Indonesian offices have it: their settings, their versions, their workbooks. */
afterEach(clearStage);

const LABEL = { id: 'Perbaiki', en: 'Mend' };
const rows = [
  ['Rencana Kerja', null, null],
  ['Kode', 'Program', 'Pagu'],
  ['1.06.01', 'Penunjang', 300],
  ['1.06.01.2.01', 'Perencanaan', 100],
  ['1.06.01.2.02', 'Keuangan', 200],
] as const;
const table = gridOf('Tabel 3.1', rows, { merges: [areaNamed('A1:C1')] });
const edit = { sheet: 'Tabel 3.1', cell: 'C3', formula: 'SUM(C4,C5)*1.5' };

describe('separators', () => {
  test('a decimal comma of the system: formulas are shown with it, and written as files keep them', async () => {
    const { excel } = stage([table]);
    excel.model.locale = { name: 'id-ID', systemDecimal: ',', decimal: ',', system: true };
    const host = createExcelHost();
    expect(await host.formulaSpelling?.()).toMatchObject({ value: { decimal: ',', list: ';', cells: 'A1' } });
    valueOf(await host.apply([edit], LABEL));
    expect(excel.model.sheets[0]?.cells.formula(2, 2)).toBe('SUM(C4,C5)*1.5');
    expect(excel.model.sheets[0]?.cells.value(2, 2)).toBe(450);
  });

  test('separators that the user has set in Excel go before those of the system', async () => {
    const { excel } = stage([table]);
    excel.model.locale = { name: 'en-US', systemDecimal: '.', decimal: ',', system: false };
    expect(await createExcelHost().formulaSpelling?.()).toMatchObject({ value: { decimal: ',' } });
    excel.model.locale = { name: 'id-ID', systemDecimal: ',', decimal: '.', system: false };
    expect(await createExcelHost().formulaSpelling?.()).toMatchObject({ value: { list: ',' } });
  });

  test('an Excel that does not tell: as files keep them', async () => {
    stage([table], { apiSet: 10 });
    expect(await createExcelHost().formulaSpelling?.()).toMatchObject({ value: { decimal: '.', list: ',' } });
  });
});

describe('names of cells', () => {
  const cellsOf = async () => valueOf((await createExcelHost({ waits: [] }).formulaSpelling?.()) as never);
  const inR1C1 = (excel: FakeExcel) => {
    excel.model.locale = { ...excel.model.locale, cells: 'R1C1' };
    excel.model.names.push({ name: 'pagu', formula: "='Tabel 3.1'!$C$3:$C$5", sheet: null });
  };

  test('R1C1 is known where Excel tells what a name stands for in that style', async () => {
    const { excel } = stage([table]);
    expect(await cellsOf()).toMatchObject({ cells: 'A1' });
    inR1C1(excel);
    expect(await cellsOf()).toMatchObject({ cells: 'R1C1' });
  });

  test('names that are refused cost the separators nothing', async () => {
    const { excel } = stage([table], { quirks: ['otherWorkbookInFront'] });
    inR1C1(excel);
    excel.model.locale = { ...excel.model.locale, systemDecimal: ',' };
    expect(await cellsOf()).toEqual({ decimal: ',', list: ';', cells: 'A1' });
  });
});

test('what Excel makes of a code as it is typed is read as it stands, and text that is written stays text', async () => {
  const { excel, user } = stage([table]);
  const host = createExcelHost();
  await user.type('Tabel 3.1', 'A4', '1.06.01');
  await user.type('Tabel 3.1', 'A5', '1.06');
  const read = valueOf(await host.read('Tabel 3.1'));
  expect([read.values[3]?.[0], read.formats[3]?.[0]]).toEqual([45292, 'd-mmm-yy']);
  expect(read.values[4]?.[0]).toBe(1.06);
  const codes = [
    { sheet: 'Tabel 3.1', cell: 'A4', value: '1.06.01.2.01', format: '@' },
    { sheet: 'Tabel 3.1', cell: 'A5', value: '1.06' },
    { sheet: 'Tabel 3.1', cell: 'B5', value: '8:30' },
  ];
  const token = valueOf(await host.apply(codes, LABEL));
  const cells = excel.model.sheets[0]?.cells;
  expect([cells?.value(3, 0), cells?.value(4, 0), cells?.value(4, 1)]).toEqual([
    '1.06.01.2.01',
    '1.06',
    '8:30',
  ]);
  valueOf(await host.undo(token));
  expect([cells?.value(3, 0), cells?.format(3, 0)]).toEqual([45292, 'd-mmm-yy']);
});

test('days counted from 1904 are told by what a date shows: the grid has them from 1900, what is written fits', async () => {
  const dated = gridOf(
    'Tabel 3.1',
    [
      ['Tanggal', 'Pagu'],
      [44562, 300],
    ],
    { formats: [[], ['dd/mm/yyyy', null]] },
  );
  const { excel } = stage([dated]);
  excel.model.dates1904 = true;
  const host = createExcelHost();
  const grid = valueOf(await host.read('Tabel 3.1'));
  expect(grid.values[1]).toEqual([46024, 300]);
  // Only what changed is not enough here: the sheet is read as a whole.
  expect(valueOf(await host.read('Tabel 3.1', { since: { grid, ranges: ['B2'] } })).values[1]).toEqual([
    46024, 300,
  ]);
  const cell = { sheet: 'Tabel 3.1', cell: 'A2' };
  const shown = [{ ...cell, value: 46024, formula: null, format: 'dd/mm/yyyy' }];
  const token = valueOf(await host.apply([{ ...cell, value: 46025, format: 'dd/mm/yyyy' }], LABEL, shown));
  expect(excel.model.sheets[0]?.cells.value(1, 0)).toBe(44563);
  valueOf(await host.undo(token));
  expect(excel.model.sheets[0]?.cells.value(1, 0)).toBe(44562);
  excel.model.dates1904 = false;
  expect(valueOf(await createExcelHost().read('Tabel 3.1')).values[1]).toEqual([44562, 300]);
});

/** What offices have, by the sets of ExcelApi it knows: Microsoft's own tables of availability. */
const EXCELS: Readonly<Record<string, FakeExcelOptions>> = {
  'the oldest that is let in, ExcelApi 1.9': { apiSet: 9, platform: 'PC' },
  'Excel 2021 LTSC on Windows 10, ExcelApi 1.14': { apiSet: 14, platform: 'PC' },
  'Excel 2024 LTSC, ExcelApi 1.17': { apiSet: 17, platform: 'PC' },
  'Microsoft 365 on Windows, ExcelApi 1.20': { apiSet: 20, platform: 'PC' },
  'Excel for Mac': { apiSet: 20, platform: 'Mac' },
  'Excel on the web': { apiSet: 20, platform: 'OfficeOnline' },
};
const BUILD: Readonly<Record<string, string>> = {
  PC: 'excel-win32-16.01.js',
  Mac: 'excel-mac-16.00.js',
  OfficeOnline: 'excel-web-16.00.js',
};
const finding = { rule: 'x', severity: 'galat', sheet: 'Tabel 3.1', cell: 'C3' } as never;
const plan = {
  name: 'T-C.33',
  cells: [[{ value: 'Kode', style: 0 }]],
  styles: [{ bold: true }],
  merges: [],
  columnWidths: [12],
  validations: [],
  names: [],
  freeze: { rows: 1, columns: 0 },
  print: { landscape: true, paper: 'F4', fitToWidth: true },
} as const;

test.each(Object.entries(EXCELS))('%s: hear, read, change, undo, mark, make a sheet', async (_, options) => {
  const { excel, user } = stage([table], options, BUILD[options.platform ?? '']);
  const host = createExcelHost();
  const heard: CellsChanged[] = [];
  host.onChange((change) => heard.push(change));
  await settled();
  await user.type('Tabel 3.1', 'C4', 150);
  expect(heard).toEqual([{ sheet: 'Tabel 3.1', range: 'C4' }]);
  const read = valueOf(await host.read('Tabel 3.1'));
  expect(read.values[3]).toEqual(['1.06.01.2.01', 'Perencanaan', 150]);
  // Merged cells are told from 1.13 on; before it is said that they are not.
  expect(read.merges).toHaveLength((options.apiSet ?? 0) >= 13 ? 1 : 0);
  expect(host.missing.merges === undefined).toBe((options.apiSet ?? 0) >= 13);
  const token = valueOf(await host.apply([edit], LABEL));
  valueOf(await host.undo(token));
  expect(excel.model.sheets[0]?.cells.value(2, 2)).toBe(300);
  valueOf(await host.mark([finding]));
  valueOf(await host.unmark());
  expect(valueOf(await host.addSheet(plan))).toBe('T-C.33');
  expect(excel.model.sheets.map(({ name }) => name)).toContain('T-C.33');
  expect(host.deafness?.get()).toEqual([]);
});

test('on the web with storage for third parties blocked: changes are made and undone, switches say they do not hold', async () => {
  const forbidden = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const names = ['localStorage', 'indexedDB'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) Object.defineProperty(globalThis, name, { get: forbidden, configurable: true });
  try {
    const { excel } = stage([table], { document: 'https://contoh.sharepoint.com/renja.xlsx' });
    const host = createExcelHost({ document: 'https://contoh.sharepoint.com/renja.xlsx' });
    const token = valueOf(await host.apply([edit], LABEL));
    expect(valueOf(await host.lastChange())).toEqual(token);
    valueOf(await host.undo(token));
    expect(excel.model.sheets[0]?.cells.value(2, 2)).toBe(300);
    expect(host.undoInWorkbook?.get()).toBe(false);
    expect(await host.undoInWorkbook?.set(true)).toBe(false);
  } finally {
    names.forEach((name, at) => {
      const descriptor = before[at];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    });
  }
});

test('a workbook that may only be viewed is read and listened to; what is refused is said', async () => {
  const { excel } = stage([table], { quirks: ['viewOnly', 'eventsNeverCome'] });
  const host = createExcelHost({ waits: [] });
  host.onChange(() => undefined);
  await settled();
  expect(valueOf(await host.read('Tabel 3.1', { fresh: true })).values[2]?.[2]).toBe(300);
  expect(host.missing.merges).toBeDefined();
  for (const refused of [
    await host.apply([edit], LABEL),
    await host.mark([finding]),
    await host.addSheet(plan),
  ])
    expect(codeOf(refused)).toBe('lembar-terkunci');
  expect(excel.model.sheets).toHaveLength(1);
});

test('very hidden sheets are read and never shown; what is written there can be undone', async () => {
  const { excel } = stage([table, gridOf('Rahasia', rows, { visibility: 'veryHidden' })]);
  const host = createExcelHost();
  expect(valueOf(await host.sheets())[1]).toMatchObject({ name: 'Rahasia', visibility: 'veryHidden' });
  expect(valueOf(await host.read('Rahasia')).visibility).toBe('veryHidden');
  expect(codeOf(await host.reveal('Rahasia', 'A1'))).toBe('tidak-didukung');
  const token = valueOf(await host.apply([{ ...edit, sheet: 'Rahasia' }], LABEL));
  valueOf(await host.undo(token));
  expect(excel.model.sheets[1]?.cells.value(2, 2)).toBe(300);
  expect(excel.model.sheets[1]?.visibility).toBe('veryHidden');
});

test('a filtered table with frozen panes: hidden rows are read as hidden, and cells in them are written and put back', async () => {
  const { excel } = stage([{ ...table, hiddenRows: new Set([3]) }]);
  const [sheet] = excel.model.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.filter = areaNamed('A2:C5');
  sheet.frozen = areaNamed('A1:C2');
  const host = createExcelHost();
  const read = valueOf(await host.read('Tabel 3.1'));
  expect([...read.hiddenRows]).toEqual([3]);
  expect(read.values[3]?.[2]).toBe(100);
  const edits = [
    { sheet: 'Tabel 3.1', cell: 'C3', value: 350 },
    { sheet: 'Tabel 3.1', cell: 'C4', value: 150 },
  ];
  const token = valueOf(await host.apply(edits, LABEL));
  expect([sheet.cells.value(2, 2), sheet.cells.value(3, 2)]).toEqual([350, 150]);
  valueOf(await host.reveal('Tabel 3.1', 'C4'));
  valueOf(await host.undo(token));
  expect([sheet.cells.value(2, 2), sheet.cells.value(3, 2)]).toEqual([300, 100]);
  expect([sheet.filter, sheet.frozen, [...sheet.hiddenRows]]).toEqual([
    areaNamed('A2:C5'),
    areaNamed('A1:C2'),
    [3],
  ]);
});

test('merged headings are read once, and a cell under one is refused with everything as it was', async () => {
  const { excel } = stage([table]);
  const host = createExcelHost();
  expect(valueOf(await host.read('Tabel 3.1', { fresh: true })).merges).toEqual([areaNamed('A1:C1')]);
  const hidden = [edit, { sheet: 'Tabel 3.1', cell: 'B1', value: 'di bawah' }];
  expect(codeOf(await host.apply(hidden, LABEL))).toBe('gagal');
  expect(excel.model.sheets[0]?.cells.value(2, 2)).toBe(300);
  expect(excel.model.sheets[0]?.merges).toEqual([areaNamed('A1:C1')]);
});

test('users of R1C1: whatever addresses Excel tells events in, the sheet is read again and merges stay right', async () => {
  const { excel } = stage([table]);
  const host = createExcelHost();
  valueOf(await host.read('Tabel 3.1'));
  const heard: CellsChanged[] = [];
  host.onChange((change) => heard.push(change));
  await settled();
  const tell = async (address: string, changeType: string): Promise<void> => {
    excel.model.emitter.emit('changed', {
      type: 'WorksheetChanged',
      worksheetId: excel.model.sheets[0]?.id,
      address,
      changeType,
      source: 'Local',
    });
    await excel.model.emitter.flush();
  };
  await tell('R3C3', 'RangeEdited');
  await tell('R3C3:R4C3', 'RangeEdited');
  const [sheet] = excel.model.sheets;
  if (sheet) sheet.merges = [areaNamed('A2:C2')];
  await tell('R1', 'RowInserted');
  expect(heard).toEqual([
    { sheet: 'Tabel 3.1', range: null },
    { sheet: 'Tabel 3.1', range: null },
    { sheet: 'Tabel 3.1', range: null },
  ]);
  expect(valueOf(await host.read('Tabel 3.1')).merges).toEqual([areaNamed('A2:C2')]);
});
