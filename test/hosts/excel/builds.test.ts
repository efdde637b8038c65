import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { CellsChanged } from '../../../src/hosts/host';
import { clearStage, gridOf, settled, stage, valueOf } from './support';

afterEach(clearStage);

const table = gridOf('Tabel 3.1', [
  ['Kode', 'Pagu'],
  ['1.06', 300],
  ['1.06.01', null],
]);

/** Microsoft's client as Excel on the web, on Windows and on the Mac load it. */
const BUILDS = ['excel-web-16.00', 'excel-win32-16.01', 'excel-mac-16.00'].flatMap((name) => [
  `${name}.debug.js`,
  `${name}.js`,
]);

test.each(BUILDS)('%s: read, hear, change, undo, make a sheet, mark', async (build) => {
  const { excel, user } = stage([table], {}, build);
  const host = createExcelHost();
  const heard: CellsChanged[] = [];
  host.onChange((change) => heard.push(change));
  await settled();
  await user.type('Tabel 3.1', 'B3', 200);
  expect(heard).toEqual([{ sheet: 'Tabel 3.1', range: 'B3' }]);
  const cells = excel.model.sheets[0]?.cells;
  expect(valueOf(await host.read('Tabel 3.1')).values).toEqual([
    ['Kode', 'Pagu'],
    ['1.06', 300],
    ['1.06.01', 200],
  ]);
  const edit = { sheet: 'Tabel 3.1', cell: 'B2', formula: 'SUM(B3:B3)' };
  const token = valueOf(await host.apply([edit], { id: 'x', en: 'x' }));
  expect([cells?.formula(1, 1), cells?.value(1, 1)]).toEqual(['SUM(B3:B3)', 200]);
  valueOf(await host.undo(token));
  expect(cells?.value(1, 1)).toBe(300);
  const finding = { rule: 'x', severity: 'galat', sheet: 'Tabel 3.1', cell: 'B2' } as never;
  valueOf(await host.mark([finding]));
  valueOf(await host.unmark());
  expect(excel.model.sheets[0]?.conditionalFormats).toEqual([]);
  const plan = {
    name: 'T-C.33',
    cells: [[{ value: 'Kode', style: 0 }]],
    styles: [{ bold: true }],
    merges: [],
    columnWidths: [12],
    validations: [],
    names: [],
  };
  expect(valueOf(await host.addSheet(plan))).toBe('T-C.33');
});
