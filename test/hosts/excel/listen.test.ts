import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { excelIsHere, officeSurroundings } from '../../../src/hosts/excel/environment';
import type { CellsChanged } from '../../../src/hosts/host';
import { clearStage, codeOf, gridOf, settled, stage, valueOf } from './support';

afterEach(clearStage);

const sheets = [
  gridOf('Tabel 3.1', [['Kode'], ['1.06']]),
  gridOf('Lain', [[1]]),
  gridOf('Tutup', [[1]], { visibility: 'hidden' }),
];

test('tells which cells a user changed, and of rows inserted and sorted, sheets renamed and deleted', async () => {
  const { excel, user } = stage(sheets);
  const host = createExcelHost();
  const heard: CellsChanged[] = [];
  const stop = host.onChange((change) => heard.push(change));
  await settled();
  await user.type('Tabel 3.1', 'B2', 5);
  await user.insertRow('Tabel 3.1', 2);
  await user.sortRows('Tabel 3.1', 1, 3);
  await user.rename('Tabel 3.1', 'T-C.33');
  await user.type('T-C.33', 'A1', 'x');
  await user.deleteSheet('Lain');
  expect(heard).toEqual([
    { sheet: 'Tabel 3.1', range: 'B2' },
    { sheet: 'Tabel 3.1', range: null },
    { sheet: 'Tabel 3.1', range: null },
    { sheet: 'Tabel 3.1', range: null },
    { sheet: 'T-C.33', range: null },
    { sheet: 'T-C.33', range: 'A1' },
    { sheet: 'Lain', range: null },
  ]);
  stop();
  await settled();
  expect(excel.model.emitter.count()).toBe(0);
});

test('several listeners share one subscription, and stopping one leaves the other', async () => {
  const { excel, user } = stage(sheets);
  const host = createExcelHost();
  const heard: string[] = [];
  const first = host.onChange(() => heard.push('first'));
  const second = host.onChange(() => heard.push('second'));
  await settled();
  await user.type('Lain', 'A1', 2);
  first();
  await user.type('Lain', 'A1', 3);
  expect(heard).toEqual(['first', 'second', 'second']);
  second();
  await settled();
  expect(excel.model.emitter.count()).toBe(0);
});

test('stopping before the subscription stands leaves no handler behind', async () => {
  const { excel } = stage(sheets);
  const stop = createExcelHost().onChange(() => undefined);
  stop();
  await settled();
  expect(excel.model.emitter.count()).toBe(0);
});

test('tells which sheet is looked at', async () => {
  const { user } = stage(sheets);
  const host = createExcelHost();
  const heard: string[] = [];
  const stop = host.onActivate((sheet) => heard.push(sheet));
  await settled();
  await user.activate('Lain');
  expect(heard).toEqual(['Lain']);
  expect(valueOf(await host.activeSheet())).toBe('Lain');
  stop();
});

test('an Excel without the event for new names still tells of changes', async () => {
  const { user } = stage(sheets, { apiSet: 9 });
  const heard: CellsChanged[] = [];
  createExcelHost().onChange((change) => heard.push(change));
  await settled();
  await user.type('Lain', 'A1', 2);
  expect(heard).toEqual([{ sheet: 'Lain', range: 'A1' }]);
});

test('reveal brings the sheet to the front and selects; a hidden sheet is said', async () => {
  const { excel } = stage(sheets);
  const host = createExcelHost();
  valueOf(await host.reveal('Lain', 'B2:C3'));
  expect(excel.model.selection).toEqual({
    sheet: excel.model.active,
    area: { top: 1, left: 1, bottom: 2, right: 2 },
  });
  expect(codeOf(await host.reveal('Tutup', 'A1'))).toBe('tidak-didukung');
  expect(codeOf(await host.reveal('Hilang', 'A1'))).toBe('lembar-tidak-ada');
  expect(codeOf(await host.reveal('Lain', 'B2C'))).toBe('gagal');
});

test('texts are kept with the workbook', async () => {
  stage(sheets);
  const host = createExcelHost();
  expect(valueOf(await host.recall('setelan'))).toBeNull();
  valueOf(await host.keep('setelan', '{"agency":"Dinas"}'));
  expect(valueOf(await createExcelHost().recall('setelan'))).toBe('{"agency":"Dinas"}');
  expect(codeOf(await host.keep('setelan', 'x'.repeat(950_000)))).toBe('terlalu-besar');
});

test('knows whether it is in Excel, and in which language', async () => {
  expect(await excelIsHere()).toBe(false);
  stage(sheets, { displayLanguage: 'en-US' });
  expect(await excelIsHere()).toBe(true);
  expect(officeSurroundings()).toEqual({ language: 'en', dark: false, document: '' });
});
